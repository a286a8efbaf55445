package daybook.preview;

import daybook.handover.Handover;
import daybook.handover.Part;
import daybook.handover.Profile;
import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.log.KeptBack;
import daybook.store.LogStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one reader would be given of some entries, in numbers. */
final class ReaderGiven {

    private final Handover handover;
    private final Map<String, Long> kept = new TreeMap<>();
    private final Map<Fact, Long> facts = new EnumMap<>(Fact.class);
    private long listed;
    private long counted;

    private ReaderGiven(Handover handover) {
        this.handover = handover;
    }

    /** Counts for one handover first; then for every reader, and for nobody in particular, what each is given as a rule. */
    static List<ReaderGiven> of(LogStore log, Filter filter, Handover chosen) throws IOException {
        List<ReaderGiven> all = new ArrayList<>();
        all.add(new ReaderGiven(chosen));
        for (Profile each : Profile.values()) {
            all.add(new ReaderGiven(Handover.of(each, List.of(), List.of(), List.of())));
        }
        all.add(new ReaderGiven(Handover.toNobodyInParticular()));
        log.entries(filter.without(KeptBack.NOTHING), entry -> {
            for (ReaderGiven each : all) {
                each.see(entry);
            }
            return true;
        });
        return all;
    }

    private void see(Entry entry) {
        String why = handover.whyKept(entry);
        if (why != null) {
            kept.merge(why, 1L, Long::sum);
        } else if (!handover.has(Part.TIMELINE) && entry.type() != EntryType.STEP) {
            counted++;
        } else {
            listed++;
            for (Fact fact : entry.facts().known()) {
                if (handover.withheld().hides(fact, entry)) {
                    facts.merge(fact, 1L, Long::sum);
                }
            }
        }
    }

    Handover handover() {
        return handover;
    }

    @Nullable
    Profile reader() {
        return handover.profile();
    }

    /** How many entries are kept back, by why. */
    Map<String, Long> kept() {
        return kept;
    }

    /** In how many of the entries that are listed a fact is known and left out. */
    Map<Fact, Long> facts() {
        return facts;
    }

    /** How many entries are given one by one. */
    long listed() {
        return listed;
    }

    /** How many more are counted and nothing else. */
    long counted() {
        return counted;
    }
}
