package daybook.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.report.html.Html;
import daybook.report.html.Medium;
import daybook.report.html.Page;
import daybook.report.html.Page.Heading;
import daybook.report.html.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A timeline of several runs is laid out as one that is laid out at once: the same sheets, tags, links and outline. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfRunsTest {

    private static final int ENTRIES = 230;

    private PDDocument whole;
    private PDDocument inRuns;

    @BeforeAll
    void layOutBothWays() throws IOException {
        whole = laidOut(1 << 20);
        inRuns = laidOut(1 << 14);
    }

    @AfterAll
    void close() throws IOException {
        whole.close();
        inRuns.close();
    }

    private static PDDocument laidOut(int run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(page(), run, Instant.EPOCH, "daybook", out);
        return Loader.loadPDF(out.toByteArray());
    }

    /** Entries of different lengths, one of which is longer than a sheet; each links to its correction, and that to the entry. */
    private static String page() throws IOException {
        StringWriter page = new StringWriter();
        Html html = new Html(page);
        Page.begin(html, Medium.SHEETS, "Report about P1", "Report about P1, for the \"police\"; \u05E9", "Made today");
        html.element(Tag.H1, "Report about P1");
        Page.contents(html, List.of(new Heading("timeline", "Timeline"), new Heading("corrections", "Corrections")));
        Page.section(html, new Heading("account", "In short"), false);
        html.element(Tag.P, "Much.").close(Tag.SECTION);
        Page.section(html, new Heading("timeline", "Timeline"), true);
        html.open(Tag.TABLE, "timeline").open(Tag.THEAD).open(Tag.TR);
        html.element(Tag.TH, "Entry").element(Tag.TH, "What happened");
        html.close(Tag.TR).close(Tag.THEAD).open(Tag.TBODY);
        for (int i = 1; i <= ENTRIES; i++) {
            html.open(Tag.TR)
                    .id("e" + i)
                    .open(Tag.TH)
                    .link("h" + i, "#" + i + ".")
                    .close(Tag.TH);
            html.open(Tag.TD)
                    .element(Tag.P, "He waited outside. ".repeat(i == 120 ? 400 : 1 + i % 17))
                    .close(Tag.TD)
                    .close(Tag.TR);
        }
        html.close(Tag.TBODY).close(Tag.TABLE).close(Tag.SECTION);
        Page.section(html, new Heading("corrections", "Corrections"), false);
        for (int i = 1; i <= ENTRIES; i++) {
            html.open(Tag.P).id("h" + i).link("e" + i, "Entry " + i).close(Tag.P);
        }
        html.close(Tag.SECTION);
        Page.end(html, "Made with daybook.");
        html.finish();
        return page.toString();
    }

    @Test
    void everySheetSaysTheSame() throws IOException {
        assertThat(texts(inRuns)).isEqualTo(texts(whole));
    }

    @Test
    void everyEntryIsThereOnceAndInOrder() throws IOException {
        List<Integer> numbers = new ArrayList<>();
        Matcher number = Pattern.compile("#(\\d+)\\.").matcher(String.join("", texts(inRuns)));
        while (number.find()) {
            numbers.add(Integer.parseInt(number.group(1)));
        }

        assertThat(numbers).hasSize(ENTRIES).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everySheetSaysWhichOfHowManyItIs() throws IOException {
        List<String> texts = texts(inRuns);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(texts.get(i))
                    .contains("Page " + (i + 1) + " of " + texts.size())
                    .contains("Report about P1, for the \"police\"; \u05E9", "Made today");
        }
    }

    @Test
    void everyLinkLeadsToTheSamePlace() throws IOException {
        assertThat(links(inRuns)).hasSizeGreaterThan(2 * ENTRIES).isEqualTo(links(whole));
    }

    @Test
    void theTagsAreThoseOfOneTable() {
        assertThat(tags(inRuns)).isEqualTo(tags(whole));
    }

    @Test
    void eachMarkAndLinkBelongsToAnElement() throws IOException {
        assertThat(parents(inRuns)).isEqualTo(parents(whole));
    }

    @Test
    void theOutlineIsTheSame() throws IOException {
        assertThat(outline(inRuns)).isEqualTo(outline(whole)).hasSize(4);
    }

    private static List<String> texts(PDDocument pdf) throws IOException {
        List<String> texts = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            stripper.setStartPage(i);
            stripper.setEndPage(i);
            texts.add(stripper.getText(pdf));
        }
        return texts;
    }

    private static List<String> links(PDDocument pdf) throws IOException {
        List<String> links = new ArrayList<>();
        int at = 0;
        for (PDPage page : pdf.getPages()) {
            at++;
            for (PDAnnotation each : page.getAnnotations()) {
                PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) each).getAction();
                PDPageDestination place = (PDPageDestination) action.getDestination();
                links.add(each.getContents() + " on " + at + " to "
                        + pdf.getPages().indexOf(place.getPage()));
            }
        }
        return links;
    }

    private static String place(PDDocument pdf, PDPageDestination place) {
        return pdf.getPages().indexOf(place.getPage()) + " "
                + place.getCOSObject().getObject(3);
    }

    private static String tags(PDDocument pdf) {
        StringBuilder tags = new StringBuilder();
        tags(pdf, pdf.getDocumentCatalog().getStructureTreeRoot(), null, tags, "\n");
        return tags.toString();
    }

    private static void tags(PDDocument pdf, PDStructureNode node, PDPage page, StringBuilder tags, String indent) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.append(indent).append(element.getStructureType());
                tags(pdf, element, element.getPage(), tags, indent + " ");
            } else if (kid instanceof PDMarkedContentReference mark) {
                tags.append(indent)
                        .append(pdf.getPages().indexOf(mark.getPage()))
                        .append('/')
                        .append(mark.getMCID());
            } else if (kid instanceof Integer mark) {
                tags.append(indent)
                        .append(page == null ? -1 : pdf.getPages().indexOf(page))
                        .append('/')
                        .append(mark);
            } else {
                tags.append(indent).append("link");
            }
        }
    }

    /** For each number of the tree of parents, what its elements are. */
    private static List<String> parents(PDDocument pdf) throws IOException {
        List<String> parents = new ArrayList<>();
        SheetTags.parents(pdf.getDocumentCatalog().getStructureTreeRoot())
                .forEach((number, elements) ->
                        parents.add(number + " " + (elements instanceof COSArray marks ? marks.size() : "link")));
        return parents;
    }

    private static List<String> outline(PDDocument pdf) throws IOException {
        List<String> outline = new ArrayList<>();
        for (PDOutlineItem each : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            outline.add(each.getTitle() + " " + place(pdf, (PDPageDestination) each.getDestination()));
        }
        return outline;
    }
}
