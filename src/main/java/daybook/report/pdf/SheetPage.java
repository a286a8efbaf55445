package daybook.report.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The page as a tree, with what a PDF needs beside what HTML does: an outline, a text for each link and picture, and the direction of
 * what is written from right to left.
 */
final class SheetPage {

    private static final String TITLE = "title";

    private final Document document;
    private final Element outline;
    private final Deque<Element> above = new ArrayDeque<>();
    private final Map<String, Integer> numbers;
    private int headings;

    private SheetPage(Document document, Map<String, Integer> numbers) {
        this.document = document;
        this.numbers = numbers;
        this.outline = document.createElement("bookmarks");
    }

    /** Reads a page. One that declares types or entities, or is not well-formed, is none of ours. */
    static Document of(String page) throws IOException {
        return of(page, Map.of());
    }

    /**
     * Reads a page.
     *
     * @param numbers the numbers of the sheets on which ids are, as far as they are known, for the contents
     */
    static Document of(String page, Map<String, Integer> numbers) throws IOException {
        Document document;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // A tree that is read as a whole is smaller when it is made at once.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            document = builder.parse(new InputSource(new StringReader(page)));
        } catch (SAXException e) {
            throw new IOException("not a page of a report: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java reads XML", e);
        }
        new SheetPage(document, numbers).complete();
        return document;
    }

    private void complete() {
        Element root = document.getDocumentElement();
        visit(root);
        Node head = root.getFirstChild();
        while (head != null && !head.getNodeName().equals("head")) {
            head = head.getNextSibling();
        }
        if (head != null && outline.hasChildNodes()) {
            head.appendChild(outline);
        }
    }

    private void visit(Element element) {
        switch (element.getTagName()) {
            case "h1", "h2", "h3" -> heading(element);
            case "a" -> link(element);
            case "svg" -> picture(element);
            case "bdi" -> direction(element);
            default -> {}
        }
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child) {
                visit(child);
            }
        }
    }

    private void heading(Element heading) {
        if (heading.getAttribute("id").isEmpty()) {
            heading.setAttribute("id", "heading-" + ++headings);
        }
        Element mark = document.createElement("bookmark");
        mark.setAttribute("name", heading.getTextContent().strip());
        mark.setAttribute("href", "#" + heading.getAttribute("id"));
        mark.setAttribute("level", heading.getTagName());
        while (!above.isEmpty() && level(above.peek()).compareTo(heading.getTagName()) >= 0) {
            above.pop();
        }
        Element parent = above.peek();
        (parent == null ? outline : parent).appendChild(mark);
        // The title of the report is no branch that holds all the others.
        if (!heading.getTagName().equals("h1")) {
            above.push(mark);
        }
    }

    private static String level(Element mark) {
        return mark.getAttribute("level");
    }

    /** A link has a text, and an address for the time being; in the contents it says on which sheet it leads. */
    private void link(Element link) {
        link.setAttribute(TITLE, link.getTextContent());
        String target = link.getAttribute("href").substring(1);
        link.setAttribute("href", SheetLinks.address(target));
        link.setAttribute("data-sheet", String.valueOf(numbers.getOrDefault(target, 1)));
    }

    /** The picture says what it shows; a shape in a key says which. */
    private static void picture(Element picture) {
        StringBuilder alternative = new StringBuilder();
        for (Node each = picture.getFirstChild(); each != null; each = each.getNextSibling()) {
            switch (each.getNodeName()) {
                case TITLE, "desc" ->
                    alternative.append(alternative.isEmpty() ? "" : ". ").append(each.getTextContent());
                case "circle", "rect", "path" -> {
                    if (alternative.isEmpty()) {
                        alternative.append(shape(each.getNodeName()));
                    }
                }
                default -> {}
            }
        }
        picture.setAttribute("alt", alternative.toString());
    }

    private static String shape(String element) {
        return switch (element) {
            case "circle" -> "A circle:";
            case "rect" -> "A square:";
            default -> "A diamond:";
        };
    }

    /** Words that stand alone in their block give it their direction, so that their lines are read in the right order. */
    private static void direction(Element words) {
        Element block = onlyChildOf(words);
        if (block != null && BidiRuns.baseDirection(words.getTextContent()) == BidiSplitter.RTL) {
            block.setAttribute("dir", "rtl");
        }
    }

    private static @Nullable Element onlyChildOf(Element words) {
        return words.getPreviousSibling() == null
                        && words.getNextSibling() == null
                        && words.getParentNode() instanceof Element block
                ? block
                : null;
    }
}
