package daybook.when;

/** A piece of what was typed, in quotation marks and short enough for a message. */
final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /**
     * That piece without blanks around it; cut, with an ellipsis, after 60 characters and never within a surrogate
     * pair.
     */
    static String of(String source, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Lexer.isBlank(source.charAt(from))) {
            from++;
        }
        while (to > from && Lexer.isBlank(source.charAt(to - 1))) {
            to--;
        }
        if (to - from <= LONGEST) {
            return '"' + source.substring(from, to) + '"';
        }
        int cut = from + LONGEST - 1;
        if (Character.isHighSurrogate(source.charAt(cut - 1))) {
            cut--;
        }
        return '"' + source.substring(from, cut) + "\u2026\"";
    }

    static String of(String text) {
        return of(text, 0, text.length());
    }
}
