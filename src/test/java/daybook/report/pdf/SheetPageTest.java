package daybook.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a page gets before it is laid out, and what is no page. */
class SheetPageTest {

    private static Document page(String body) throws IOException {
        return SheetPage.of("<html lang=\"en-GB\"><head><title>T</title></head><body>" + body + "</body></html>");
    }

    private static Element first(Document page, String name) {
        return (Element) page.getElementsByTagName(name).item(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body>&x;</body></html>",
                "<!DOCTYPE a [<!ENTITY x \"xxxx\">]><html><body>&x;</body></html>",
                "<html><body>&x;</body></html>",
                "<html><body><p></body></html>",
                ""
            })
    void whatDeclaresEntitiesOrIsNotWellFormedIsNotRead(String page) {
        assertThatThrownBy(() -> SheetPage.of(page)).isInstanceOf(IOException.class);
    }

    @Test
    void headingsBecomeAnOutlineOfTheirLevels() throws IOException {
        Document page = page("<h1>A</h1><h2>B</h2><h3>C</h3><h3>D</h3><h2>E</h2>");

        Element outline = first(page, "bookmarks");
        assertThat(outline.getParentNode().getNodeName()).isEqualTo("head");
        assertThat(outline.getChildNodes().getLength()).isEqualTo(3);
        Element second = (Element) outline.getChildNodes().item(1);
        assertThat(second.getAttribute("name")).isEqualTo("B");
        assertThat(second.getChildNodes().getLength()).isEqualTo(2);
    }

    @Test
    void aPictureGetsItsTitleAndDescriptionAsAText() throws IOException {
        Document page = page("<svg><title>Months</title><desc>A lane each</desc><path/></svg>");

        assertThat(first(page, "svg").getAttribute("alt")).isEqualTo("Months. A lane each");
    }

    @Test
    void wordsFromTheRightGiveTheirBlockItsDirection() throws IOException {
        Document page = page("<p><bdi>\u05E9\u05DC\u05D5\u05DD abc</bdi></p>");

        assertThat(first(page, "p").getAttribute("dir")).isEqualTo("rtl");
    }
}
