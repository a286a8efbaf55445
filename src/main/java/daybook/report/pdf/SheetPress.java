package daybook.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.w3c.dom.Document;

/**
 * Lays the runs of a page out one after the other and puts their sheets together. What comes before the timeline is laid out last, because it
 * has the contents, and these have the numbers of all sheets.
 */
final class SheetPress {

    /** The contents change their own number of lines, and that of sheets, once at most in practice. */
    private static final int TRIES = 4;

    private final PDDocument pdf;
    private final PdfRendererBuilder builder;
    private final Sheets blank = new Sheets();

    /** Prints with the fonts and the drawer of the builder. */
    SheetPress(PDDocument pdf, PdfRendererBuilder builder) {
        this.pdf = pdf;
        this.builder = builder.usePDDocument(pdf).usePageSupplier(blank);
    }

    /** Lays out all runs of a page, and leaves the document with all of their sheets. */
    void print(PageRuns page) throws IOException {
        List<LaidOut> runs = new ArrayList<>();
        if (page.hasTimeline()) {
            int from = 0;
            do {
                int to = page.end(from);
                LaidOut run = layOut(page.run(from, to), Map.of());
                if (to < page.rows()) {
                    to -= RunEnd.takeBack(run, to - from);
                }
                runs.add(run);
                from = to;
            } while (from < page.rows());
        }
        runs.add(0, front(page.front(), runs));
        bind(runs);
    }

    private LaidOut front(String page, List<LaidOut> others) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        int sheets = 1;
        for (int tries = 1; ; tries++) {
            int first = sheets + 1;
            for (LaidOut each : others) {
                numbers.putAll(each.numbers(first));
                first += each.sheets().size();
            }
            LaidOut front = layOut(page, numbers);
            Map<String, Integer> own = front.numbers(1);
            boolean known = front.sheets().size() == sheets;
            for (Map.Entry<String, Integer> each : own.entrySet()) {
                known &= each.getValue().equals(numbers.getOrDefault(each.getKey(), 1));
            }
            if (known || tries == TRIES) {
                return front;
            }
            sheets = front.sheets().size();
            numbers.putAll(own);
        }
    }

    /** In a method of its own, so that tree and layout are gone before the next run is laid out. */
    private LaidOut layOut(String page, Map<String, Integer> numbers) throws IOException {
        Document document = SheetPage.of(page, numbers);
        builder.withW3cDocument(document, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        } finally {
            builder.withW3cDocument(null, null);
        }
        blank.tidy(pdf);
        return LaidOut.takenFrom(pdf);
    }

    private void bind(List<LaidOut> runs) {
        SheetTags tags = new SheetTags();
        SheetLinks links = new SheetLinks();
        PDDocumentOutline outline = new PDDocumentOutline();
        int at = 0;
        for (LaidOut run : runs) {
            tags.add(run, at++ < 2 ? SheetTags.AROUND_SECTIONS : SheetTags.AROUND_ROWS);
            links.add(run);
            for (PDOutlineItem each : run.outline()) {
                alone(each);
                outline.addLast(each);
            }
            for (PDPage sheet : run.sheets()) {
                pdf.addPage(sheet);
            }
        }
        links.resolve();
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        pdf.getDocumentCatalog().setStructureTreeRoot(tags.root());
    }

    private static void alone(PDOutlineItem item) {
        item.getCOSObject().removeItem(COSName.PARENT);
        item.getCOSObject().removeItem(COSName.PREV);
        item.getCOSObject().removeItem(COSName.NEXT);
    }
}
