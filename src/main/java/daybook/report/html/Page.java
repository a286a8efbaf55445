package daybook.report.html;

import daybook.terminal.SafeText;
import java.io.IOException;
import java.util.List;

/** The page around a report: head, the way past the contents for those who use the keyboard, contents, and the main part. */
public final class Page {

    /** The id of the main part. */
    private static final String MAIN = "report";

    /** A line of the contents. */
    public record Heading(String id, String text) {}

    private Page() {}

    /**
     * Writes everything up to the main part, which is left open, with what stands above the contents already in it.
     *
     * @param running what stands at the top of each sheet beside {@code made}, which says when it was made
     */
    public static void begin(Html html, Medium medium, String title, String running, String made) throws IOException {
        Stylesheet style = Stylesheet.shipped(medium, line(html, running), line(html, made));
        if (medium == Medium.SHEETS) {
            root(html);
            html.open(Tag.HEAD);
            meta(html, "subject", title + ", from an evidence log kept with daybook");
            html.element(Tag.TITLE, title).style(style).close(Tag.HEAD).open(Tag.BODY);
            return;
        }
        html.doctype();
        root(html);
        html.open(Tag.HEAD);
        html.open(Tag.META).set(Attribute.CHARSET, "utf-8").close(Tag.META);
        html.open(Tag.META)
                .set(Attribute.HTTP_EQUIV, "Content-Security-Policy")
                .set(Attribute.CONTENT, style.policy())
                .close(Tag.META);
        meta(html, "viewport", "width=device-width, initial-scale=1");
        meta(html, "color-scheme", "light dark");
        meta(html, "referrer", "no-referrer");
        meta(html, "robots", "noindex, nofollow");
        meta(html, "format-detection", "telephone=no");
        html.element(Tag.TITLE, title).style(style).close(Tag.HEAD).open(Tag.BODY);
        html.link(MAIN, "skip", "Skip to the report");
    }

    private static String line(Html html, String text) {
        return html.lettering().legible(SafeText.of(text).singleLine().toString());
    }

    private static void root(Html html) throws IOException {
        html.open(Tag.HTML).set(Attribute.XMLNS, "http://www.w3.org/1999/xhtml").set(Attribute.LANG, "en-GB");
    }

    private static void meta(Html html, String name, String content) throws IOException {
        html.open(Tag.META)
                .set(Attribute.NAME, name)
                .set(Attribute.CONTENT, content)
                .close(Tag.META);
    }

    /** The contents, a line or two, and the beginning of the main part. */
    public static void contents(Html html, List<Heading> headings) throws IOException {
        html.open(Tag.NAV).set(Attribute.ARIA_LABEL, "Contents");
        html.open(Tag.OL);
        for (Heading each : headings) {
            html.open(Tag.LI).link(each.id(), each.text()).close(Tag.LI);
        }
        html.close(Tag.OL).close(Tag.NAV);
        html.open(Tag.MAIN).id(MAIN).set(Attribute.TABINDEX, -1);
    }

    /** Opens a part of the report that the contents name, on a new sheet if it has to begin there. */
    public static void section(Html html, Heading heading, boolean newSheet) throws IOException {
        String label = heading.id() + "-heading";
        (newSheet ? html.open(Tag.SECTION, "sheet") : html.open(Tag.SECTION))
                .id(heading.id())
                .set(Attribute.ARIA_LABELLEDBY, label);
        html.open(Tag.H2).id(label).text(heading.text()).close(Tag.H2);
    }

    /** Everything after the last part. */
    public static void end(Html html, String footer) throws IOException {
        html.close(Tag.MAIN);
        html.open(Tag.FOOTER).element(Tag.P, footer).close(Tag.FOOTER);
        html.close(Tag.BODY).close(Tag.HTML);
    }
}
