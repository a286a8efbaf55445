package daybook.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The foot of each sheet, written once it is known how many sheets there are. */
final class SheetNumbers {

    private static final String LEFT = "Kept with daybook";

    /** In points, as the margins of sheets.css. */
    private static final float MARGIN = 48.19f;

    private static final float BASELINE = 36;
    private static final float SIZE = 7;
    private static final float GREY = 0x44 / 255f;

    private SheetNumbers() {}

    /** Writes at the foot of each sheet which of how many it is. */
    static void write(PDDocument pdf, PDFont font) throws IOException {
        COSDictionary kind = new COSDictionary();
        kind.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        PDPropertyList furniture = PDPropertyList.create(kind);
        int all = pdf.getNumberOfPages();
        int number = 0;
        for (PDPage sheet : pdf.getPages()) {
            String right = "Page " + ++number + " of " + all;
            try (PDPageContentStream out = new PDPageContentStream(pdf, sheet, AppendMode.APPEND, true, true)) {
                out.beginMarkedContent(COSName.ARTIFACT, furniture);
                out.setNonStrokingColor(GREY, GREY, GREY);
                text(out, font, MARGIN, LEFT);
                float width = font.getStringWidth(right) * SIZE / 1000;
                text(out, font, sheet.getMediaBox().getWidth() - MARGIN - width, right);
                out.endMarkedContent();
            }
        }
    }

    private static void text(PDPageContentStream out, PDFont font, float x, String text) throws IOException {
        out.beginText();
        out.setFont(font, SIZE);
        out.newLineAtOffset(x, BASELINE);
        out.showText(text);
        out.endText();
    }
}
