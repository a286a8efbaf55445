package daybook.exchange.csv;

/**
 * Makes a cell harmless in a spreadsheet, and gives it back as it was.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =} or the like as a formula. Which characters begin a cell depends on the
 * separator chosen when the file is opened, so the start of a line or of what follows a comma inside a text may become one. An
 * apostrophe therefore goes before every dangerous character that stands at the start or after anything that may end a cell. An
 * apostrophe in such a place counts as dangerous itself, which is what makes the way back unambiguous.
 *
 * <p>A cell that a spreadsheet would re-type gets an apostrophe as well: see {@link Retyped}.
 *
 * <p>Source: OWASP, "CSV Injection", and the two formulas that stay alive in LibreOffice when only the start of the cell is escaped.
 */
final class SpreadsheetText {

    private static final char MARK = '\'';

    private SpreadsheetText() {}

    /** The text with an apostrophe before each character that a spreadsheet might act upon, and before a text that it would re-type. */
    static String escape(String text) {
        String harmless = escapeFormulas(text);
        return Retyped.is(text) && !isDangerous(text.charAt(0)) ? MARK + harmless : harmless;
    }

    /** The text with an apostrophe before each character that a spreadsheet might act upon, and nothing else. */
    static String escapeFormulas(String text) {
        StringBuilder out = null;
        boolean exposed = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (exposed && isDangerous(c)) {
                if (out == null) {
                    out = new StringBuilder(text.length() + 16).append(text, 0, i);
                }
                out.append(MARK);
            }
            if (out != null) {
                out.append(c);
            }
            exposed = mayEndCell(c);
        }
        return out == null ? text : out.toString();
    }

    /** The text as it was before {@link #escape}. An apostrophe that escaping cannot have put there stays. */
    static String unescape(String text) {
        if (text.length() > 1 && text.charAt(0) == MARK && !isDangerous(text.charAt(1))) {
            String typed = unescapeFormulas(text.substring(1));
            return Retyped.is(typed) ? typed : unescapeFormulas(text);
        }
        return unescapeFormulas(text);
    }

    private static String unescapeFormulas(String text) {
        StringBuilder out = null;
        boolean exposed = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (exposed && c == MARK && i + 1 < text.length() && isDangerous(text.charAt(i + 1))) {
                if (out == null) {
                    out = new StringBuilder(text.length()).append(text, 0, i);
                }
                i++;
                c = text.charAt(i);
            }
            if (out != null) {
                out.append(c);
            }
            exposed = mayEndCell(c);
        }
        return out == null ? text : out.toString();
    }

    /** Whether some spreadsheet, with some separator, begins a new cell after this character. */
    static boolean mayEndCell(char c) {
        return switch (c) {
            case ',', ';', '\t', '\n', '\r', '|', '"' -> true;
            default -> false;
        };
    }

    /** Whether a cell that begins with this character may be taken as more than text. The last four are the full-width forms. */
    static boolean isDangerous(char c) {
        return switch (c) {
            case '=', '+', '-', '@', '\t', '\r', '\n', MARK, '|', '\0', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20' -> true;
            default -> false;
        };
    }
}
