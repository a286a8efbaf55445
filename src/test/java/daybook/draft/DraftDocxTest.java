package daybook.draft;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.Jurisdiction;
import daybook.log.Entries;
import daybook.log.Entry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A Word document is read again as what it is: a zip of well-formed XML, with the same words as the plain text. */
class DraftDocxTest {

    private static final String W = WordStyles.NAMESPACE;

    private static final Entry[] LOG = {
        Entries.incident(1).kind("gift").on("2026-11-02").entry(),
        Entries.incident(2)
                .kind("threat")
                .on("2026-11-20")
                .fear("very-frightened")
                .entry()
    };

    @ParameterizedTest
    @EnumSource(DraftName.class)
    void itSaysTheSameAsThePlainText(DraftName name) throws Exception {
        Draft draft = Drafts.of(name, Cases.context(Jurisdiction.STANDARD, "Dr A", "Ann Example", LOG));

        List<String> words = new ArrayList<>();
        NodeList paragraphs = document(draft).getElementsByTagNameNS(W, "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            NodeList runs = ((Element) paragraphs.item(i)).getElementsByTagNameNS(W, "r");
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < runs.getLength(); j++) {
                boolean isBreak =
                        ((Element) runs.item(j)).getElementsByTagNameNS(W, "br").getLength() > 0;
                text.append(isBreak ? "\n" : runs.item(j).getTextContent());
            }
            words.addAll(words(text.toString()));
        }

        assertThat(words)
                .isEqualTo(words(DraftText.of(draft).replace("\n* ", "\n").replaceAll("(?m)^=+$", "")));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(text.split("\\s+", -1)));
        words.removeIf(String::isEmpty);
        return words;
    }

    @ParameterizedTest
    @EnumSource(DraftName.class)
    void everyBlankIsHighlightedAndNothingElseIs(DraftName name) throws Exception {
        Draft draft = Drafts.of(name, Cases.context(LOG));
        List<String> highlighted = new ArrayList<>();
        NodeList runs = document(draft).getElementsByTagNameNS(W, "r");
        for (int i = 0; i < runs.getLength(); i++) {
            Element run = (Element) runs.item(i);
            if (run.getElementsByTagNameNS(W, "highlight").getLength() > 0) {
                highlighted.add(run.getTextContent());
            }
        }

        assertThat(highlighted)
                .isEqualTo(draft.blanks().stream().map(each -> "[" + each + "]").toList());
    }

    @Test
    void theNoticeIsInABoxOfItsOwnOnASheetOfItsOwn() throws Exception {
        Draft draft = Drafts.of(DraftName.WARNING, Cases.context(LOG));
        NodeList blocks = document(draft).getDocumentElement().getFirstChild().getChildNodes();
        Element second = (Element) blocks.item(1);

        assertThat(blocks.item(0).getLocalName()).isEqualTo("tbl");
        assertThat(blocks.item(0).getTextContent()).startsWith(draft.heading()).doesNotContain("Dear");
        assertThat(second.getElementsByTagNameNS(W, "pageBreakBefore").getLength())
                .isOne();
    }

    @Test
    void everyPartIsWellFormedAndHasItsType() throws Exception {
        Map<String, byte[]> parts = parts(bytes(Drafts.of(DraftName.WARNING, Cases.context(LOG))));

        for (byte[] part : parts.values()) {
            assertThat(parse(part).getDocumentElement()).isNotNull();
        }
        String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        assertThat(parts.keySet()).startsWith("[Content_Types].xml");
        for (String name : parts.keySet()) {
            if (!name.endsWith(".rels") && !name.startsWith("[")) {
                assertThat(types).contains("PartName=\"/" + name + "\"");
            }
        }
    }

    @Test
    void everyStyleThatIsUsedIsThere() throws Exception {
        for (DraftName name : DraftName.values()) {
            Map<String, byte[]> parts = parts(bytes(Drafts.of(name, Cases.context(LOG))));
            List<String> known = attributes(parse(parts.get("word/styles.xml")), "style", "styleId");

            assertThat(known).containsAll(attributes(parse(parts.get("word/document.xml")), "pStyle", "val"));
        }
    }

    @Test
    void itIsA4AndBritishEnglish() throws Exception {
        Map<String, byte[]> parts = parts(bytes(Drafts.of(DraftName.WARNING, Cases.context(LOG))));
        Document document = parse(parts.get("word/document.xml"));

        assertThat(attributes(document, "pgSz", "w")).containsExactly("11906");
        assertThat(attributes(document, "pgSz", "h")).containsExactly("16838");
        assertThat(attributes(parse(parts.get("word/styles.xml")), "lang", "val"))
                .containsExactly("en-GB");
    }

    @Test
    void theSameDraftGivesTheSameBytesAndNoTime() throws IOException {
        Draft draft = Drafts.of(DraftName.WARNING, Cases.context(LOG));
        byte[] bytes = bytes(draft);

        assertThat(bytes(draft)).isEqualTo(bytes);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                assertThat(each.getTimeLocal()).hasToString("1980-01-01T00:00");
            }
        }
    }

    @Test
    void namesThatXmlHasNoPlaceForAreWrittenAllTheSame() throws Exception {
        String name = "<b>&\"'\u0001\uFFFE\uD83D\uDE00 ]]> \u05D0";
        Draft draft = Drafts.of(DraftName.BOUNDARY_LETTER, Cases.context(Jurisdiction.STANDARD, "Dr A", name));

        assertThat(document(draft).getDocumentElement().getTextContent())
                .contains("Dear <b>&\"' \uFFFD\uD83D\uDE00 ]]> \u05D0,");
    }

    private static List<String> attributes(Document document, String element, String attribute) {
        List<String> values = new ArrayList<>();
        NodeList elements = document.getElementsByTagNameNS(W, element);
        for (int i = 0; i < elements.getLength(); i++) {
            values.add(((Element) elements.item(i)).getAttributeNS(W, attribute));
        }
        return values;
    }

    private static byte[] bytes(Draft draft) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DraftDocx.write(draft, out);
        return out.toByteArray();
    }

    private static Document document(Draft draft) throws Exception {
        return parse(parts(bytes(draft)).get("word/document.xml"));
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                parts.put(each.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Document parse(byte[] xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
