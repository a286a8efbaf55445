package daybook.exchange.csv;

import daybook.log.DaybookException;
import daybook.log.EntryType;
import daybook.log.FactCheck;
import daybook.log.Kind;
import daybook.log.Step;
import daybook.log.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a foreign sheet's kind column stand for.
 *
 * <p>A kind, a step and "note" are taken as they are; blanks, underscores and capitals make no difference. Other words are what the
 * user says they are. What is left becomes the kind "other", and its word is kept as a tag: daybook does not guess that a "visit" was
 * an appearance.
 */
final class KindMap {

    /** How many different unknown words are counted; the rest are counted together. */
    static final int MOST_COUNTED = 1_000;

    static final String THE_REST = "(other words)";

    private final Map<String, Meaning> said = new HashMap<>();
    private final Map<String, Long> unknown = new LinkedHashMap<>();

    /**
     * What a word stands for.
     *
     * @param tag the word itself, where the meaning says less than it; else null
     * @param known whether anybody knows the word
     */
    record Meaning(
            EntryType type,
            @Nullable Kind kind,
            @Nullable Step step,
            @Nullable String tag,
            boolean known) {

        Meaning tagged(String word) {
            return new Meaning(type, kind, step, word, known);
        }
    }

    /**
     * With what the user says.
     *
     * @param options each {@code WORD=KIND-OR-STEP}, or {@code WORD=note}
     * @throws DaybookException.Usage when that is no kind and no step
     */
    KindMap(List<String> options) {
        for (String option : options) {
            int equals = option.lastIndexOf('=');
            String word = equals < 0 ? "" : fold(option.substring(0, equals));
            if (word.isEmpty()) {
                throw new DaybookException.Usage(
                        "\"" + option + "\" does not say what a word stands for.", "write --map-kind visit=appearance");
            }
            String target = option.substring(equals + 1);
            Meaning meaning = meaning(fold(target));
            if (meaning == null) {
                List<String> known = new ArrayList<>(Words.all(Kind.values()));
                known.addAll(Words.all(Step.values()));
                known.add(EntryType.NOTE.word());
                throw FactCheck.unknown("kind or step", target, known);
            }
            said.put(word, meaning);
        }
    }

    /** What a cell stands for; a blank one is an incident of the kind "other". */
    Meaning of(@Nullable String cell) {
        if (cell == null || cell.isBlank()) {
            return new Meaning(EntryType.INCIDENT, Kind.OTHER, null, null, true);
        }
        String folded = fold(cell);
        Meaning chosen = said.get(folded);
        if (chosen != null) {
            return chosen.tagged(cell.strip());
        }
        Meaning meaning = meaning(folded);
        return meaning != null ? meaning : new Meaning(EntryType.INCIDENT, Kind.OTHER, null, cell.strip(), false);
    }

    /** Counts the word of a row that is taken, if nobody knows it. */
    void count(Meaning meaning) {
        String word = meaning.tag();
        if (!meaning.known() && word != null) {
            boolean room = unknown.size() < MOST_COUNTED || unknown.containsKey(word);
            unknown.merge(room ? word : THE_REST, 1L, Long::sum);
        }
    }

    /** The words that nobody knows and how many rows have each, in the order in which they first appeared. */
    Map<String, Long> unknown() {
        return Collections.unmodifiableMap(unknown);
    }

    private static @Nullable Meaning meaning(String word) {
        if (word.equals(EntryType.NOTE.word())) {
            return new Meaning(EntryType.NOTE, null, null, null, true);
        }
        if (word.equals(EntryType.INCIDENT.word())) {
            return new Meaning(EntryType.INCIDENT, Kind.OTHER, null, null, true);
        }
        if (word.equals(EntryType.STEP.word())) {
            return new Meaning(EntryType.STEP, null, Step.OTHER, null, true);
        }
        Kind kind = Kind.of(word).orElse(null);
        if (kind != null) {
            return new Meaning(EntryType.INCIDENT, kind, null, null, true);
        }
        Step step = Step.of(word).orElse(null);
        return step == null ? null : new Meaning(EntryType.STEP, null, step, null, true);
    }

    /** In lower case, with a hyphen for blanks and underscores between words. */
    static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
