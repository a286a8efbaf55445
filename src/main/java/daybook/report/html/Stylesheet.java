package daybook.report.html;

import daybook.log.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The style of reports. The policy of a page in a browser allows this style alone, by its digest. */
final class Stylesheet {

    /** What the style has in the place of the two texts. */
    private static final String LEFT = "\"@left@\"";

    private static final String RIGHT = "\"@right@\"";

    /** A text must leave room for the other beside it. */
    private static final int LONGEST = 70;

    /** With six digits an escape needs no blank after it; one that is there would be taken for a part of it. */
    private static final int HEX = 6;

    private final String text;

    private Stylesheet(String text) {
        this.text = text;
    }

    /**
     * The one that the program ships with: screen light and dark, forced colours and a browser's print, or sheets alone.
     *
     * @param left what stands at the top of each sheet, on the left
     * @param right what stands there on the right
     */
    static Stylesheet shipped(Medium medium, String left, String right) throws IOException {
        String resource = switch (medium) {
            case BROWSER -> "/daybook/report/report.css";
            case SHEETS -> "/daybook/report/sheets.css";
        };
        try (InputStream in = Stylesheet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("without " + resource);
            }
            String style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Stylesheet("\n" + style.replace(LEFT, quoted(left)).replace(RIGHT, quoted(right)));
        }
    }

    /** A string of CSS in which nothing but letters and digits of ASCII stands as it is, so that it can end neither itself nor the style. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        int count = 0;
        for (int i = 0; i < text.length() && count < LONGEST; count++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int shown = count == LONGEST - 1 && i < text.length() ? '…' : c;
            if (shown < 0x7F && Character.isLetterOrDigit(shown)) {
                out.appendCodePoint(shown);
            } else {
                String hex = Integer.toHexString(shown);
                out.append('\\').append("0".repeat(HEX - hex.length())).append(hex);
            }
        }
        return out.append('"').toString();
    }

    String text() {
        return text;
    }

    /** The policy of a page with this style: nothing is loaded, run or sent; pictures only from the page itself. */
    String policy() {
        return "default-src 'none'; style-src '" + digest() + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    /** What the policy names it by. */
    private String digest() {
        byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
