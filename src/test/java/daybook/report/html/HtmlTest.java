package daybook.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the writer lets through, and what it refuses to write. */
class HtmlTest {

    private final StringWriter out = new StringWriter();
    private final Html html = new Html(out);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain words|plain words",
                "<script>alert(1)</script>|&lt;script&gt;alert(1)&lt;/script&gt;",
                "a & b &amp; c|a &amp; b &amp;amp; c",
                "\" onload='x'|&quot; onload=&#39;x&#39;",
                "]]>|]]&gt;",
                "<!--|&lt;!--",
            })
    void markupStaysText(String raw, String escaped) {
        assertThat(HtmlText.of(raw)).hasToString(escaped);
    }

    @ParameterizedTest
    @CsvSource({
        "8238, \\u{202E}",
        "0, \\u{0}",
        "27, \\u{1B}",
        "8203, \\u{200B}",
        "65534, \\u{FFFE}",
        "55296, \\u{D800}",
        "8232, \\u{2028}"
    })
    void whatCannotBeSeenIsWrittenOut(int codePoint, String shown) {
        String raw = codePoint == 0xD800 ? "\uD800" : Character.toString(codePoint);

        assertThat(HtmlText.of("a" + raw + "b")).hasToString("a" + shown + "b");
    }

    @Test
    void lineBreaksAreKeptInTextAndShownInAttributes() {
        assertThat(HtmlText.of("a\r\nb\nc")).hasToString("a\nb\nc");
        assertThat(HtmlText.lineOf("a\nb")).hasToString("a \u23CE b");
    }

    @Test
    void everyElementIsClosedAndEveryValueQuoted() throws IOException {
        html.open(Tag.P, "soft").text("a").open(Tag.BR).close(Tag.BR).words("b").close(Tag.P);
        html.finish();

        assertThat(out).hasToString("<p class=\"soft\">a<br/><bdi>b</bdi></p>\n");
    }

    @Test
    void aPictureIsHeldInThePageItself() throws IOException {
        html.picture(new byte[] {1, 2, 3}, 10, 20, "\"it\"");

        assertThat(out)
                .hasToString(
                        "<img src=\"data:image/jpeg;base64,AQID\" width=\"10\" height=\"20\" alt=\"&quot;it&quot;\"/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "\"", "1a", "A", "javascript:x", "a\"onclick=\"x"})
    void onlyPlainNamesCanBeLinkedTo(String id) {
        assertThatThrownBy(() -> html.link(id, "text")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotNestedIsRefused() throws IOException {
        html.open(Tag.P);

        assertThatThrownBy(() -> html.close(Tag.DIV)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAttributeBehindTextIsRefused() throws IOException {
        html.open(Tag.P).text("a");

        assertThatThrownBy(() -> html.set(Attribute.LANG, "en")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anUnfinishedPageIsRefused() throws IOException {
        html.open(Tag.P);

        assertThatThrownBy(html::finish).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEmptyElementHoldsNothing() throws IOException {
        html.open(Tag.BR);

        assertThatThrownBy(() -> html.text("a")).isInstanceOf(IllegalStateException.class);
    }
}
