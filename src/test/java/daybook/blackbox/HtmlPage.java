package daybook.blackbox;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.assertj.core.api.Assertions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A report as a strict reader of HTML sees it: every error in its source fails the test. */
final class HtmlPage {

    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "footer", "section", "article",
            "div", "h1", "h2", "h3", "h4", "h5", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead",
            "tbody", "tr", "th", "td", "pre", "a", "bdi", "br", "code", "img", "span", "strong", "svg", "desc", "g",
            "circle", "path", "rect", "text");

    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "aria-describedby",
            "aria-hidden",
            "aria-label",
            "aria-labelledby",
            "charset",
            "class",
            "colspan",
            "content",
            "cx",
            "cy",
            "d",
            "height",
            "href",
            "http-equiv",
            "id",
            "lang",
            "name",
            "r",
            "role",
            "scope",
            "src",
            "tabindex",
            "viewBox",
            "width",
            "x",
            "xmlns",
            "y");

    private static final Pattern WRITTEN_OUT = Pattern.compile("\\\\u\\{([0-9A-F]+)}");

    private final Document document;

    private HtmlPage(Document document) {
        this.document = document;
    }

    /** Reads a page, once as HTML and once as XML. */
    static HtmlPage read(Path file) throws IOException {
        String source = Files.readString(file);
        try {
            HtmlDocumentBuilder html = new HtmlDocumentBuilder(XmlViolationPolicy.FATAL);
            html.setErrorHandler(new Strict());
            Document document = html.parse(new InputSource(new StringReader(source)));
            DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
            // Newer Javas refuse long texts by default; entries may be long, and the page is ours.
            xml.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
            xml.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            xml.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            xml.newDocumentBuilder().parse(new InputSource(new StringReader(source)));
            return new HtmlPage(document);
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError("not a page without errors: " + e.getMessage(), e);
        }
    }

    /** Every element of that name. */
    List<Element> all(String name) {
        return elements(document.getElementsByTagName(name));
    }

    /** Every element of that name within another. */
    static List<Element> all(Element within, String name) {
        return elements(within.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList found) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The element of that id. */
    Element named(String id) {
        return all("*").stream()
                .filter(each -> each.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id));
    }

    /** The texts of everything of a class. */
    List<String> texts(String element, String styled) {
        return all(element).stream()
                .filter(each -> List.of(each.getAttribute("class").split(" ")).contains(styled))
                .map(Node::getTextContent)
                .toList();
    }

    /** A shown text as it was written: what was written out is put back. */
    static String asWritten(String shown) {
        Matcher escapes = WRITTEN_OUT.matcher(shown);
        StringBuilder raw = new StringBuilder();
        while (escapes.find()) {
            int codePoint = Integer.parseInt(escapes.group(1), 16);
            escapes.appendReplacement(raw, Matcher.quoteReplacement(Character.toString(codePoint)));
        }
        return escapes.appendTail(raw).toString();
    }

    /** Nothing is there but elements and attributes that the program writes, and no address but places in the page and its pictures. */
    HtmlPage holdsNothingForeign() {
        for (Element element : all("*")) {
            Assertions.assertThat(ELEMENTS).contains(element.getTagName());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Assertions.assertThat(ATTRIBUTES).contains(attributes.item(i).getNodeName());
            }
            if (element.hasAttribute("href")) {
                Assertions.assertThat(element.getAttribute("href")).matches("#[a-z][a-z0-9-]*");
                named(element.getAttribute("href").substring(1));
            }
            if (element.hasAttribute("src")) {
                Assertions.assertThat(element.getAttribute("src")).matches("data:image/jpeg;base64,[A-Za-z0-9+/=]+");
            }
        }
        Assertions.assertThat(all("style")).hasSize(1);
        return this;
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // Not an error of the page.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
