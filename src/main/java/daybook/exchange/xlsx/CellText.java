package daybook.exchange.xlsx;

import daybook.terminal.Graphemes;

/**
 * Any text as the text of a cell, so that a spreadsheet shows it as it is.
 *
 * <p>XML has no place for most control characters. Workbooks write them as {@code _x0001_}, and a text that holds {@code _x0001_}
 * itself with its first character escaped: {@code _x005F_x0001_}. A carriage return is written so as well, because readers of XML turn
 * it into a line feed.
 *
 * <p>Source: ECMA-376 part 1, 22.9.2.19 ST_Xstring; and Microsoft, "Excel specifications and limits", for the length of a cell.
 */
final class CellText {

    /** The most characters that a cell can hold, in units of UTF-16. Counted with the escapes, so that it holds however a program counts. */
    static final int LONGEST = 32_767;

    /** What a text that was cut ends with. */
    static final String MARK =
            " [\u2026] CUT HERE: a cell of a workbook holds no more. The whole text is in export csv and export json.";

    /** {@code _x0001_}. */
    private static final int ESCAPED = 7;

    private static final String DIGITS = "0123456789ABCDEF";

    private CellText() {}

    /**
     * A text that fits into a cell.
     *
     * @param text as it goes into the file
     * @param left how many characters of the original are not in it, in units of UTF-16
     */
    record Fitted(String text, int left) {}

    /** The text for a cell; where it is too long, its beginning up to the end of a whole character as people count them, and {@link #MARK}. */
    static Fitted fit(String text) {
        if (text.length() <= LONGEST) {
            String escaped = escape(text);
            if (escaped.length() <= LONGEST) {
                return new Fitted(escaped, 0);
            }
        }
        int room = LONGEST - MARK.length();
        int end = 0;
        while (end < text.length()) {
            int next = Graphemes.end(text, end);
            for (int i = end; i < next; i++) {
                room -= isEscaped(text, i) ? ESCAPED : 1;
            }
            if (room < 0) {
                break;
            }
            end = next;
        }
        return new Fitted(escape(text.substring(0, end)) + MARK, text.length() - end);
    }

    /** The text with escapes for what XML or a workbook would take for something else. */
    static String escape(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isEscaped(text, i)) {
                if (out == null) {
                    out = new StringBuilder(text.length() + 64).append(text, 0, i);
                }
                append(out, c);
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? text : out.toString();
    }

    private static void append(StringBuilder out, char c) {
        out.append("_x");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(DIGITS.charAt(c >> shift & 0xF));
        }
        out.append('_');
    }

    private static boolean isEscaped(String text, int at) {
        return text.charAt(at) == '_' ? looksEscaped(text, at) : isForbidden(text, at);
    }

    /** Whether a reader would take what begins here for an escape. What is escaped after four digits begins with the line that ends one. */
    private static boolean looksEscaped(String text, int at) {
        if (at + ESCAPED > text.length() || (text.charAt(at + 1) | 0x20) != 'x') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return text.charAt(at + 6) == '_' || isForbidden(text, at + 6);
    }

    /** Whether XML 1.0 has no place for it, or would change it. */
    private static boolean isForbidden(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        } else if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return (c < ' ' && c != '\t' && c != '\n') || c == '\uFFFE' || c == '\uFFFF';
    }

    /** Whether it begins or ends with white space, which a program may drop where the file does not say that it counts. */
    static boolean hasEdge(String text) {
        return !text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)));
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
