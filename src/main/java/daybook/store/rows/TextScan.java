package daybook.store.rows;

import daybook.log.Fact;
import java.lang.Character.UnicodeScript;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Locale;
import org.sqlite.Function;

/**
 * The SQL function {@code text_scan(text, needle)}: finds a telephone number however it is spaced, and a word inside text that has no
 * blanks between words. Only queries use it; no table, index or trigger of the file does.
 */
final class TextScan extends Function {

    /** Marks a needle that is a number. */
    private static final char NUMBER = '#';

    private static final String NAME = "text_scan";

    /** So many blanks and marks may be between two digits of one number: {@code +44 (0)7700}. */
    private static final int MOST_BETWEEN = 3;

    private static final String COUNTRY = "44";

    /** Shorter than this, a number that begins with 44 is more likely to be local. */
    private static final int WITH_COUNTRY = 11;

    /** The condition that an entry {@code e} has the needle that is bound to its one parameter. */
    static final String CONDITION = condition();

    private TextScan() {}

    private static String condition() {
        StringBuilder sql = new StringBuilder(NAME).append("(concat_ws(char(10)");
        for (Fact fact : Schema.SEARCHED) {
            sql.append(", e.").append(Schema.column(fact));
        }
        return sql.append("), ?)").toString();
    }

    /** Makes the function known to a connection. */
    static void addTo(Connection connection) throws SQLException {
        Function.create(connection, NAME, new TextScan());
    }

    @Override
    protected void xFunc() throws SQLException {
        result(isIn(value_text(0), value_text(1)) ? 1 : 0);
    }

    /** Whether a text has what is looked for. */
    static boolean isIn(String text, String needle) {
        return needle.charAt(0) == NUMBER
                ? hasNumber(text, needle.substring(1))
                : folded(text).contains(folded(needle));
    }

    /** Whether a word consists of digits and the marks that people write between them. */
    static boolean isPartOfNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isDigit(c) && !isBetween(c) && c != '+') {
                return false;
            }
        }
        return digits(word) > 0;
    }

    /** How many digits a text has. */
    static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits++;
            }
        }
        return digits;
    }

    /**
     * The needle for a number as typed: its digits without the country code of the United Kingdom and without the 0 that stands for it
     * at home, so that each form finds the other.
     */
    static String number(String typed) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            add(typed.charAt(i), digits);
        }
        int from = 0;
        if (digits.indexOf("00") == 0) {
            from = 2;
        }
        if (digits.indexOf(COUNTRY, from) == from && digits.length() - from >= WITH_COUNTRY) {
            from += COUNTRY.length();
        }
        if (from < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        return NUMBER + digits.substring(from);
    }

    private static boolean hasNumber(String text, String digits) {
        StringBuilder run = new StringBuilder();
        int between = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (add(c, run)) {
                between = 0;
            } else if (!isBetween(c) || ++between > MOST_BETWEEN) {
                if (run.indexOf(digits) >= 0) {
                    return true;
                }
                run.setLength(0);
                between = 0;
            }
        }
        return run.indexOf(digits) >= 0;
    }

    private static boolean add(char c, StringBuilder digits) {
        if (!Character.isDigit(c)) {
            return false;
        }
        digits.append((char) ('0' + Character.digit(c, 10)));
        return true;
    }

    private static boolean isBetween(char c) {
        return c == '-' || c == '(' || c == ')' || c == '.' || c == '/' || c == '\t' || isBlankOrHyphen(c);
    }

    private static boolean isBlankOrHyphen(char c) {
        int type = Character.getType(c);
        return type == Character.SPACE_SEPARATOR || type == Character.DASH_PUNCTUATION;
    }

    /** Whether a word has a character of a script that puts no blanks between words, or that puts several words into one. */
    static boolean isWithoutBlanks(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            switch (UnicodeScript.of(word.codePointAt(i))) {
                case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI, THAI, LAO, KHMER, MYANMAR, TIBETAN -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** The same text whether its letters were wide, composed or capital. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
