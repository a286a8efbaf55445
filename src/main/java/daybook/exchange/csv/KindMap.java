package daybook.exchange.csv;

import daybook.log.DaybookException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a foreign sheet's kind column stand for.
 *
 * <p>First comes what the user says. Then a kind, a step and "note" are taken as they are, and usual words where they can mean one thing
 * only; blanks, underscores and capitals make no difference. A row with any other word becomes a note, which no rule counts: daybook does
 * not guess that a "visit" was an appearance, nor that it was none.
 */
final class KindMap {

    /** How many different words are counted that nobody knows; the rest are counted together. */
    static final int MOST_COUNTED = 1_000;

    static final String THE_REST = "(other words)";

    private final Map<String, KindMeaning> said = new HashMap<>();
    private final Map<String, String> unused = new LinkedHashMap<>();
    private final Map<String, String> spelling = new HashMap<>();
    private final Map<String, Long> unknown = new LinkedHashMap<>();
    private @Nullable KindWords usual;

    /**
     * What was made of a cell.
     *
     * @param word the cell's own word where the meaning says less than it; else null
     * @param understood whether anybody knows the word; if not, the meaning is a note
     */
    record Read(KindMeaning meaning, @Nullable String word, boolean understood) {}

    /**
     * With what the user says.
     *
     * @param options each {@code WORD=KIND-OR-STEP}, {@code WORD=note}, or one of these with facts
     * @throws DaybookException.Usage when that is no kind and no step, or no fact of it
     */
    KindMap(List<String> options) {
        for (String option : options) {
            int equals = option.indexOf('=');
            String word = equals < 0 ? "" : KindMeaning.fold(option.substring(0, equals));
            if (word.isEmpty()) {
                throw new DaybookException.Usage(
                        "\"" + option + "\" does not say what a word stands for.",
                        "write --map-kind 'visit=appearance' or --map-kind 'tyres=damage,place=home'");
            }
            if (said.put(word, KindMeaning.read(option.substring(equals + 1))) != null) {
                throw new DaybookException.Usage(
                        "The word \"" + option.substring(0, equals).strip() + "\" is mapped twice.",
                        "say once what it means");
            }
            unused.put(word, option.substring(0, equals).strip());
        }
    }

    /** What a cell stands for; a blank one is an incident of the kind "other". */
    Read of(@Nullable String cell) {
        if (cell == null || cell.isBlank()) {
            return new Read(KindMeaning.UNNAMED, null, true);
        }
        String folded = KindMeaning.fold(cell);
        KindMeaning chosen = said.get(folded);
        if (chosen != null) {
            unused.remove(folded);
            return new Read(chosen, cell.strip(), true);
        }
        KindMeaning own = KindMeaning.ofWord(folded);
        if (own != null) {
            return new Read(own, null, true);
        }
        KindMeaning known = usual().meaning(folded);
        return new Read(known == null ? KindMeaning.NOTE : known, cell.strip(), known != null);
    }

    private KindWords usual() {
        KindWords words = usual;
        if (words == null) {
            words = new KindWords();
            usual = words;
        }
        return words;
    }

    /** Counts the word of a row, if nobody knows it. */
    void count(Read read) {
        String word = read.word();
        if (!read.understood() && word != null) {
            String first = spelling.get(KindMeaning.fold(word));
            if (first == null && unknown.size() < MOST_COUNTED) {
                first = word;
                spelling.put(KindMeaning.fold(word), word);
            }
            unknown.merge(first == null ? THE_REST : first, 1L, Long::sum);
        }
    }

    /** The words of which the user says what they mean and that no row has, in the order of the options. */
    List<String> unused() {
        return List.copyOf(unused.values());
    }

    /** The words that nobody knows and how many rows have each, in the order in which they first appeared. */
    Map<String, Long> unknown() {
        return Collections.unmodifiableMap(unknown);
    }
}
