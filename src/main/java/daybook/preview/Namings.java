package daybook.preview;

import daybook.people.Mention;
import daybook.people.Sentences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collector of the sentences that may name people: each once for an entry, and the same in several entries together. */
final class Namings {

    private record Spot(String where, String sentence) {}

    private record SaidIn(@Nullable Long entry, String sentence) {}

    private final Function<String, List<Mention>> finder;
    private final Map<Spot, List<Long>> entries = new LinkedHashMap<>();
    private final Map<Spot, List<Mention>> mentions = new LinkedHashMap<>();
    private final Set<SaidIn> said = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final List<GivenWords> repeated = new ArrayList<>();

    /** @param finder finds what may name people in a sentence */
    Namings(Function<String, List<Mention>> finder) {
        this.finder = finder;
    }

    void add(GivenWords passage) {
        if (passage.repeats()) {
            repeated.add(passage);
        } else {
            read(passage, false);
        }
    }

    private void read(GivenWords passage, boolean onlyNew) {
        for (String sentence : Sentences.of(passage.text())) {
            List<Mention> found = finder.apply(sentence);
            boolean tellsMore = !onlyNew || found.stream().anyMatch(each -> !named.contains(each.of(sentence)));
            if (!found.isEmpty() && tellsMore && said.add(new SaidIn(passage.entry(), sentence))) {
                Spot place = new Spot(passage.where(), sentence);
                List<Long> numbers = entries.computeIfAbsent(place, none -> new ArrayList<>());
                if (passage.entry() != null) {
                    numbers.add(passage.entry());
                }
                mentions.put(place, found);
                found.forEach(each -> named.add(each.of(sentence)));
            }
        }
    }

    /** Returns the sentences in the order in which they are handed over. Call once, after the last passage. */
    List<Naming> all() {
        for (GivenWords each : repeated) {
            read(each, true);
        }
        List<Naming> all = new ArrayList<>();
        for (Map.Entry<Spot, List<Mention>> each : mentions.entrySet()) {
            Spot place = each.getKey();
            List<Long> numbers = new ArrayList<>(entries.getOrDefault(place, List.of()));
            Collections.sort(numbers);
            all.add(new Naming(numbers, place.where(), place.sentence(), each.getValue()));
        }
        return all;
    }
}
