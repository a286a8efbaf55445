package daybook.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reader of the JSON that daybook itself writes most of: no space between its parts, nothing escaped, whole numbers.
 *
 * <p>To set up a parser of all of JSON takes longer than a short command does for all the rest. Whatever this does not read in full is left
 * to that parser, so every method answers null rather than refuses.
 */
public final class PlainJson {

    /** So many digits fit into a {@code long}, whatever they are. */
    private static final int MOST_DIGITS = 18;

    private final String json;
    private int at;

    public PlainJson(String json) {
        this.json = json;
    }

    /** Passes over a character, if it is the next one. */
    public boolean skip(char expected) {
        if (at < json.length() && json.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether everything was read. */
    public boolean isEnd() {
        return at == json.length();
    }

    /** Reads a text. */
    public @Nullable String text() {
        if (!skip('"')) {
            return null;
        }
        int from = at;
        for (; at < json.length(); at++) {
            char c = json.charAt(at);
            if (c == '"') {
                return json.substring(from, at++);
            }
            if (c == '\\' || c < ' ') {
                return null;
            }
        }
        return null;
    }

    /** Reads a text, a list of texts, true, false or a whole number, as {@link FactValues#read} does. */
    public @Nullable Object value() {
        if (at == json.length()) {
            return null;
        }
        return switch (json.charAt(at)) {
            case '"' -> text();
            case '[' -> list();
            case 't' -> word("true") ? true : null;
            case 'f' -> word("false") ? false : null;
            default -> number();
        };
    }

    /** Reads a list of texts. */
    public @Nullable List<String> list() {
        if (!skip('[')) {
            return null;
        }
        List<String> list = new ArrayList<>();
        if (skip(']')) {
            return list;
        }
        do {
            String each = text();
            if (each == null) {
                return null;
            }
            list.add(each);
        } while (skip(','));
        return skip(']') ? list : null;
    }

    private boolean word(String word) {
        boolean found = json.startsWith(word, at);
        at += found ? word.length() : 0;
        return found;
    }

    private @Nullable Long number() {
        int from = at;
        while (at < json.length() && json.charAt(at) >= '0' && json.charAt(at) <= '9') {
            at++;
        }
        int digits = at - from;
        boolean plain = digits > 0 && digits <= MOST_DIGITS && (digits == 1 || json.charAt(from) != '0');
        return plain ? Long.valueOf(json.substring(from, at)) : null;
    }
}
