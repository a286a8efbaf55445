package daybook.blackbox;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
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

/** A report as PDFBox reads it back. */
record PdfFile(PDDocument document) implements AutoCloseable {

    static PdfFile read(Path file) throws IOException {
        return new PdfFile(Loader.loadPDF(file.toFile()));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** All that can be read, with neither blanks nor what stands at the foot of each page. */
    String text() throws IOException {
        String text = new PDFTextStripper().getText(document).replaceAll("Kept with daybook\\s+Page \\d+ of \\d+", "");
        // A line may end within a number that stands for a character.
        return bare(HtmlPage.asWritten(text.replaceAll("\\s", "")));
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
