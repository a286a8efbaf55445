package daybook.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page element by element, holding none of it. What comes out is HTML and well-formed XML at once: every element is closed,
 * every value is in quotes.
 *
 * <p>Words of the program are written with {@link #text}, words of people with {@link #words}, which keeps their direction of writing to
 * themselves.
 */
public final class Html {

    private final Writer out;
    private final Lettering lettering;
    private final Deque<Tag> open = new ArrayDeque<>();
    private final @Nullable PageListener listener;
    private boolean inStartTag;

    /** Writes there, for a reader that shows every character. */
    public Html(Writer out) {
        this(out, Lettering.EVERY);
    }

    /** Writes there, with the characters that there are. */
    public Html(Writer out, Lettering lettering) {
        this.out = out;
        this.lettering = lettering;
        this.listener = null;
    }

    /** Writes nowhere, for somebody who wants the words of the page and not the page. */
    public Html(PageListener listener) {
        this.out = Writer.nullWriter();
        this.lettering = listener;
        this.listener = listener;
    }

    /** What becomes of characters that cannot be shown. */
    public Lettering lettering() {
        return lettering;
    }

    /** Opens an element. Attributes may follow. */
    public Html open(Tag tag) throws IOException {
        content();
        out.append('<').append(tag.word());
        inStartTag = true;
        open.push(tag);
        return this;
    }

    /** Opens an element of a class that the style knows. */
    public Html open(Tag tag, String styled) throws IOException {
        return open(tag).set(Attribute.CLASS, styled);
    }

    /** Sets an attribute of the element that was just opened. */
    public Html set(Attribute attribute, String value) throws IOException {
        return raw(attribute.word(), HtmlText.lineOf(value, lettering).toString());
    }

    /** Sets an attribute to a number. */
    public Html set(Attribute attribute, long number) throws IOException {
        return raw(attribute.word(), Long.toString(number));
    }

    /** Names the element that was just opened, so that it can be linked to. */
    public Html id(String id) throws IOException {
        return raw("id", checked(id));
    }

    private Html raw(String name, String value) throws IOException {
        if (!inStartTag) {
            throw new IllegalStateException("an attribute outside a start tag");
        }
        out.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    /** Closes the innermost element, which has to be this one. */
    public Html close(Tag tag) throws IOException {
        Tag innermost = open.poll();
        if (innermost != tag) {
            throw new IllegalStateException(innermost + " is open, not " + tag);
        }
        if (tag.isEmpty()) {
            out.append("/>");
            inStartTag = false;
        } else {
            content();
            out.append("</").append(tag.word()).append('>');
        }
        if (tag.onItsOwnLine()) {
            out.append('\n');
        }
        return this;
    }

    /** A text of the program. */
    public Html text(String text) throws IOException {
        content();
        if (listener != null) {
            Iterator<Tag> tags = open.iterator();
            listener.heard(tags.hasNext() ? tags.next() : null, tags.hasNext() ? tags.next() : null, text);
            return this;
        }
        out.append(HtmlText.of(text, lettering).toString());
        return this;
    }

    /** Words that a person wrote, or a name: isolated, so that their direction does not spill over what stands around them. */
    public Html words(String words) throws IOException {
        return element(Tag.BDI, words);
    }

    /** An element with a text in it. */
    public Html element(Tag tag, String text) throws IOException {
        return open(tag).text(text).close(tag);
    }

    /** An element of a class, with a text in it. */
    public Html element(Tag tag, String styled, String text) throws IOException {
        return open(tag, styled).text(text).close(tag);
    }

    /** A link within the page. */
    public Html link(String id, String text) throws IOException {
        return open(Tag.A).raw("href", "#" + checked(id)).text(text).close(Tag.A);
    }

    /** A link of a class within the page. */
    public Html link(String id, String styled, String text) throws IOException {
        return open(Tag.A, styled).raw("href", "#" + checked(id)).text(text).close(Tag.A);
    }

    /** A picture, held in the page itself. */
    public Html picture(byte[] jpeg, int width, int height, String instead) throws IOException {
        open(Tag.IMG).raw("src", "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg));
        return set(Attribute.WIDTH, width)
                .set(Attribute.HEIGHT, height)
                .set(Attribute.ALT, instead)
                .close(Tag.IMG);
    }

    /** The style of the page, as it is. */
    Html style(Stylesheet style) throws IOException {
        open(Tag.STYLE).content();
        out.append(style.text());
        return close(Tag.STYLE);
    }

    /** What stands before the first element. */
    Html doctype() throws IOException {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    private void content() throws IOException {
        Tag innermost = open.peek();
        if (innermost != null && innermost.isEmpty()) {
            throw new IllegalStateException(innermost + " holds nothing");
        }
        if (inStartTag) {
            out.append('>');
            inStartTag = false;
        }
    }

    private static String checked(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (i > 0 && (c == '-' || (c >= '0' && c <= '9')));
            if (!plain) {
                throw new IllegalArgumentException("not an id: " + id);
            }
        }
        return id;
    }

    /** Hands over everything that was written; the page has to be whole. What it was written to stays open. */
    public void finish() throws IOException {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.peek() + " is still open");
        }
        out.flush();
    }
}
