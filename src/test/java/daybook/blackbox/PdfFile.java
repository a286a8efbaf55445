package daybook.blackbox;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A report as PDFBox reads it back. */
record PdfFile(PDDocument document) implements AutoCloseable {

    /** In points from the top, above what stands at the foot of each sheet. */
    private static final float FOOT = 795;

    /** In points: headings are larger, but for the smallest. */
    private static final float LARGE = 10;

    static PdfFile read(Path file) throws IOException {
        return new PdfFile(Loader.loadPDF(file.toFile()));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** All that can be read, with neither blanks nor what stands at the top and the foot of each page. */
    String text() throws IOException {
        String text = new PDFTextStripper()
                .getText(document)
                .replaceAll("Kept with daybook\\s+Page \\d+ of \\d+", "")
                .replaceAll("Report about [^\\n]+\\s+Made \\d+ \\w+ \\d+, [\\d:]+( UTC)?\\n", "");
        // A line may end within a number that stands for a character.
        return bare(HtmlPage.asWritten(text.replaceAll("\\s", "")));
    }

    /** What can be read on each sheet. */
    List<String> sheets() throws IOException {
        List<String> sheets = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        for (int i = 1; i <= document.getNumberOfPages(); i++) {
            stripper.setStartPage(i);
            stripper.setEndPage(i);
            sheets.add(stripper.getText(document));
        }
        return sheets;
    }

    /** A line, how far down it is, and whether it is larger than the text. */
    private record Line(String text, float down, boolean large) {}

    /** What is written larger than the text on a sheet. */
    List<String> headings(int sheet) throws IOException {
        return lines(sheet).stream()
                .filter(Line::large)
                .map(line -> line.text().strip())
                .toList();
    }

    /** Whether the last line above the foot of a sheet is larger than the text. */
    boolean endsInHeading(int sheet) throws IOException {
        return lines(sheet).stream()
                .filter(line -> line.down() < FOOT)
                .max(Comparator.comparing(Line::down))
                .orElseThrow()
                .large();
    }

    private List<Line> lines(int sheet) throws IOException {
        List<Line> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                TextPosition first = letters.get(0);
                lines.add(new Line(text, first.getYDirAdj(), first.getFontSizeInPt() > LARGE));
            }
        };
        stripper.setStartPage(sheet);
        stripper.setEndPage(sheet);
        stripper.getText(document);
        return lines;
    }

    /** A text without blanks, of which lines make others, and with the letters of joined shapes. */
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Mn}]", "");
    }

    /** What has to stand together: all of a text, or its words where both directions are in it, whose order a reader of lines guesses. */
    static List<String> parts(String text) {
        if (!text.matches("(?s).*[\\u0590-\\u08FF].*")) {
            return List.of(bare(text));
        }
        return Arrays.stream(text.split("[^\\p{L}\\p{Mn}]+", -1))
                .map(PdfFile::bare)
                .toList();
    }

    List<PDFont> fonts() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            fonts(page.getResources(), fonts);
        }
        return fonts;
    }

    private static void fonts(PDResources resources, List<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form && form.getResources() != null) {
                fonts(form.getResources(), fonts);
            }
        }
    }

    /** Every element of the structure of that type. */
    List<PDStructureElement> tagged(String type) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), type, found);
        return found;
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object each : node.getKids()) {
            if (each instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }

    /** The outline, outermost level only. */
    List<String> outline() {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem each :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(each.getTitle());
        }
        return titles;
    }
}
