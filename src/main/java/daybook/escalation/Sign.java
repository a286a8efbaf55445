package daybook.escalation;

import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Status;
import org.jspecify.annotations.Nullable;

/**
 * A property of entries to look for.
 *
 * @param fact the fact that an entry must have; null where every incident will do that counts as conduct
 * @param word what the fact must say; null where any text will do
 */
public record Sign(@Nullable Fact fact, @Nullable String word) {

    private static final String CONDUCT = "conduct";

    /** Returns the sign of these words, as a file of the program has them. */
    static Sign of(String words) {
        if (words.equals(CONDUCT)) {
            return new Sign(null, null);
        }
        int blank = words.indexOf(' ');
        String name = blank < 0 ? words : words.substring(0, blank);
        Fact fact = Fact.of(name).orElseThrow(() -> new IllegalStateException("no fact: " + name));
        return new Sign(fact, blank < 0 ? null : words.substring(blank + 1));
    }

    /** Whether an entry has it. What was withdrawn, and a complaint or an allegation, never has. */
    boolean isIn(Entry entry) {
        if (entry.status() == Status.WITHDRAWN) {
            return false;
        }
        if (fact == null) {
            return isConduct(entry);
        }
        boolean counts = fact == Fact.STEP ? entry.type() == EntryType.STEP : isConduct(entry);
        String text = counts ? entry.facts().text(fact) : null;
        return text != null && (word == null ? !text.isBlank() : text.equals(word));
    }

    /** Where the kind is left out, a complaint cannot be told from conduct. */
    private static boolean isConduct(Entry entry) {
        return entry.facts().text(Fact.KIND) != null && Conduct.of(entry).counts();
    }
}
