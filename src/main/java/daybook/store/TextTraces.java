package daybook.store;

import daybook.ledger.RecordKind;
import daybook.log.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a redaction removes, to be found in other facts of the log: whole, and for long ones also in telling pieces, which are
 * its lines and sentences and the words with digits in them, such as telephone numbers. Capital and small letters count as the same.
 */
public final class TextTraces {

    /** Shorter texts are found everywhere and tell nothing. */
    private static final int SHORTEST = 4;

    /** From this length on a piece of a text is one that somebody else would hardly have written. */
    private static final int PIECE = 16;

    private static final String ENDS = ".!?;\n\r";

    private final Set<String> whole = new LinkedHashSet<>();
    private final Set<String> wanted = new LinkedHashSet<>();

    /**
     * A place where a text still is.
     *
     * @param place of the log, 0 for this one
     * @param record its number in that log
     * @param kind what it is
     * @param ref the record that it is about, or null
     * @param fact the name of the fact
     * @param whole whether the whole text is there, and not only a piece of it
     */
    public record Trace(
            int place,
            long record,
            RecordKind kind,
            @Nullable Long ref,
            String fact,
            boolean whole) {}

    /** Adds the value of a fact that is removed: a text or a list of texts. Words out of a list of choices are not looked for. */
    public void add(String name, @Nullable Object value) {
        if (isChoice(name)) {
            return;
        }
        if (value instanceof String text) {
            add(text);
        } else if (value instanceof List<?> list) {
            for (Object each : list) {
                add(String.valueOf(each));
            }
        }
    }

    private static boolean isChoice(String name) {
        Fact fact = Fact.of(name).orElse(null);
        if (fact == null) {
            return switch (name) {
                case "sha256", "file_modified", "claimed_times", "removed", "digests" -> true;
                default -> false;
            };
        }
        return switch (fact) {
            case DESCRIPTION,
                    EXACT_WORDS,
                    PLACE_DETAIL,
                    IDENTIFIER,
                    WITNESSES,
                    IMPACT,
                    RESPONSE,
                    WITH,
                    REFERENCE,
                    TAGS -> false;
            default -> true;
        };
    }

    private void add(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.length() < SHORTEST) {
            return;
        }
        whole.add(plain);
        wanted.add(plain);
        int from = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || ENDS.indexOf(plain.charAt(i)) >= 0) {
                piece(plain.substring(from, i).strip());
                from = i + 1;
            }
        }
        for (String word : plain.split(" ", -1)) {
            if (word.length() >= SHORTEST
                    && word.chars().filter(Character::isDigit).count() >= SHORTEST) {
                wanted.add(word);
            }
        }
    }

    private void piece(String piece) {
        if (piece.length() >= PIECE) {
            wanted.add(piece);
        }
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** Returns true if the value of a fact has one of the texts, or a telling piece of one. */
    public boolean isIn(Object value) {
        return contains(value, wanted);
    }

    /** Returns true if the value of a fact has one of the texts as a whole. */
    public boolean isWholeIn(Object value) {
        return contains(value, whole);
    }

    private static boolean contains(Object value, Set<String> words) {
        for (String text : texts(value)) {
            if (contains(text.toLowerCase(Locale.ROOT), words)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> texts(Object value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Collection<?> list) {
            for (Object each : list) {
                texts.add(String.valueOf(each));
            }
        }
        return texts;
    }

    private static boolean contains(String text, Set<String> words) {
        for (String each : words) {
            if (text.contains(each)) {
                return true;
            }
        }
        return false;
    }
}
