package daybook.report.html;

import daybook.terminal.SafeText;

/**
 * Text that can stand in a page, between tags or in an attribute, and be nothing but text there.
 *
 * <p>What cannot be seen, or turns how its neighbours are seen, is written out as {@link SafeText} does, and what HTML and XML take for
 * markup is written as a character reference. So the page holds no control character, no invisible one and no lone surrogate, and is
 * well-formed XML whatever was pasted into the log.
 */
public final class HtmlText {

    private final String escaped;

    private HtmlText(String escaped) {
        this.escaped = escaped;
    }

    /** Makes any string safe, line breaks kept. */
    public static HtmlText of(String raw) {
        return of(raw, Lettering.EVERY);
    }

    /** Makes any string safe on one line, each line break shown as a return sign: for attributes. */
    public static HtmlText lineOf(String raw) {
        return lineOf(raw, Lettering.EVERY);
    }

    /** Makes any string safe, with the characters that there are. */
    static HtmlText of(String raw, Lettering lettering) {
        return escape(lettering.legible(SafeText.of(raw).toString()));
    }

    /** Makes any string safe on one line, with the characters that there are. */
    static HtmlText lineOf(String raw, Lettering lettering) {
        return escape(lettering.legible(SafeText.of(raw).singleLine().toString()));
    }

    private static HtmlText escape(String shown) {
        int plain = 0;
        while (plain < shown.length() && reference(shown.charAt(plain)).isEmpty()) {
            plain++;
        }
        if (plain == shown.length()) {
            return new HtmlText(shown);
        }
        StringBuilder out = new StringBuilder(shown.length() + shown.length() / 16 + 16).append(shown, 0, plain);
        for (int i = plain; i < shown.length(); i++) {
            char c = shown.charAt(i);
            String reference = reference(c);
            if (reference.isEmpty()) {
                out.append(c);
            } else {
                out.append(reference);
            }
        }
        return new HtmlText(out.toString());
    }

    private static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }

    /** The text as it stands in the page's source. */
    @Override
    public String toString() {
        return escaped;
    }
}
