package daybook.report.html;

import daybook.log.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The style of reports. The policy of a page in a browser allows this style alone, by its digest. */
final class Stylesheet {

    private final String text;

    private Stylesheet(String text) {
        this.text = text;
    }

    /** The one that the program ships with: screen light and dark, forced colours and a browser's print, or sheets alone. */
    static Stylesheet shipped(Medium medium) throws IOException {
        String resource = switch (medium) {
            case BROWSER -> "/daybook/report/report.css";
            case SHEETS -> "/daybook/report/sheets.css";
        };
        try (InputStream in = Stylesheet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("without " + resource);
            }
            return new Stylesheet("\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
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
