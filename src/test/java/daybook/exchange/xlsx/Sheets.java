package daybook.exchange.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook as a reader finds it: its parts, and its sheets as rows of cells by their addresses. Written from the standard. */
public final class Sheets {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Map<String, String> parts = new TreeMap<>();

    public Sheets(byte[] file) throws IOException {
        Path copy = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(copy, file);
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                for (ZipEntry each : Collections.list(zip.entries())) {
                    byte[] part = zip.getInputStream(each).readAllBytes();
                    parts.put(each.getName(), new String(part, StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(copy);
        }
    }

    /** The XML of every part. */
    public Map<String, String> parts() {
        return parts;
    }

    /** The names of the sheets, in their order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        NodeList sheets = parse(parts.get("xl/workbook.xml")).getElementsByTagName("sheet");
        for (int i = 0; i < sheets.getLength(); i++) {
            names.add(((Element) sheets.item(i)).getAttribute("name"));
        }
        return names;
    }

    /** The XML of a sheet, counted from 1. */
    public String xml(int sheet) {
        return parts.get("xl/worksheets/sheet" + sheet + ".xml");
    }

    /** The texts of a sheet, counted from 1, by their addresses; a number is as it stands. Without cells that are empty. */
    public Map<String, String> cells(int sheet) {
        Map<String, String> cells = new TreeMap<>();
        NodeList all = parse(xml(sheet)).getElementsByTagName("c");
        for (int i = 0; i < all.getLength(); i++) {
            Element cell = (Element) all.item(i);
            boolean text = cell.getAttribute("t").equals("inlineStr");
            String content = cell.getTextContent();
            if (cell.hasChildNodes()) {
                cells.put(cell.getAttribute("r"), text ? decode(content) : content);
            }
        }
        return cells;
    }

    private static String decode(String text) {
        Matcher escape = ESCAPE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (escape.find()) {
            String c = Character.toString((char) Integer.parseInt(escape.group(1), 16));
            escape.appendReplacement(out, Matcher.quoteReplacement(c));
        }
        return escape.appendTail(out).toString();
    }

    /** The same for one text as it stands in a cell. */
    public static String read(String written) {
        return decode(written);
    }

    private static Document parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
