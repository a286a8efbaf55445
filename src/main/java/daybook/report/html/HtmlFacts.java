package daybook.report.html;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A list of names, each with what is known under it. It is begun with its first name, so that none is ever empty. */
public final class HtmlFacts {

    private final Html html;
    private final String styled;
    private boolean begun;

    /** A list that stands there once it has something in it. */
    public HtmlFacts(Html html) {
        this(html, "facts");
    }

    /** A list of a class that the style knows. */
    public HtmlFacts(Html html, String styled) {
        this.html = html;
        this.styled = styled;
    }

    /** A name whose value follows, to be ended with {@link #end}. */
    public Html begin(String name) throws IOException {
        if (!begun) {
            begun = true;
            html.open(Tag.DL, styled);
        }
        return html.open(Tag.DIV).element(Tag.DT, name).open(Tag.DD);
    }

    /** Ends a value. */
    public void end() throws IOException {
        html.close(Tag.DD).close(Tag.DIV);
    }

    /** A name with a text of the program; nothing where there is none. */
    public HtmlFacts fact(String name, @Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            begin(name).text(text);
            end();
        }
        return this;
    }

    /** A name with words of people; nothing where there are none. */
    public HtmlFacts words(String name, @Nullable String words) throws IOException {
        if (words != null && !words.isEmpty()) {
            begin(name).words(words);
            end();
        }
        return this;
    }

    /** Ends the list. */
    public void close() throws IOException {
        if (begun) {
            html.close(Tag.DL);
            begun = false;
        }
    }
}
