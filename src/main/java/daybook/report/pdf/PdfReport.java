package daybook.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Lays a page out on sheets of A4 and writes them as one PDF, tagged for those who have it read to them. */
public final class PdfReport {

    /** How the part of a page begins that is laid out in runs of rows. */
    public static final String TIMELINE = PageRuns.TIMELINE;

    /** Pictures of the page itself; all that is ever read. */
    private static final String PICTURE = "data:image/jpeg;base64,";

    private static final int BUFFER = 1 << 16;

    /** How many characters of rows are laid out at once: some 400 entries, which take about 40 MB. */
    private static final int RUN = 1 << 18;

    private PdfReport() {}

    /**
     * Lays a page out on sheets and writes them as PDF.
     *
     * @param page the page for {@link daybook.report.html.Medium#SHEETS}, as a whole
     * @param made when the report was made
     * @param producer what made it
     * @param out what it is written to, which stays open
     * @throws IOException where it cannot be written, or what was given is no such page
     */
    public static void write(String page, Instant made, String producer, OutputStream out) throws IOException {
        write(page, RUN, made, producer, out);
    }

    /** Writes it with runs of that many characters. */
    static void write(String page, int run, Instant made, String producer, OutputStream out) throws IOException {
        quieten();
        try (TrueTypeFont regular = Typeface.REGULAR.read();
                TrueTypeFont bold = Typeface.BOLD.read();
                TrueTypeFont mono = Typeface.MONO.read();
                PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = builder(producer).usePDDocument(pdf);
            PDType0Font every = PDType0Font.load(pdf, regular, true);
            use(builder, every, Typeface.REGULAR.family(), Typeface.REGULAR);
            use(builder, every, Typeface.EVERY, Typeface.REGULAR);
            use(builder, PDType0Font.load(pdf, bold, true), Typeface.BOLD.family(), Typeface.BOLD);
            use(builder, PDType0Font.load(pdf, mono, true), Typeface.MONO.family(), Typeface.MONO);
            builder.useSVGDrawer(new ChartDrawer(regular, bold));
            new SheetPress(pdf, builder).print(new PageRuns(page, run));
            SheetNumbers.write(pdf, every);
            Calendar time = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            time.setTimeInMillis(made.toEpochMilli());
            pdf.getDocumentInformation().setCreationDate(time);
            pdf.setDocumentId(made.toEpochMilli());
            // The library writes token by token.
            BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
            pdf.save(buffered);
            buffered.flush();
        }
    }

    /** What the libraries have to say is not for whoever wants a report; it would stand among daybook's own messages. */
    private static void quieten() {
        XRLog.setLoggingEnabled(false);
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    private static PdfRendererBuilder builder(String producer) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer(producer)
                .useUnicodeBidiSplitter(BidiRuns::new)
                .useUnicodeBidiReorderer(new ArabicShapes())
                .useUriResolver(PdfReport::resolved);
    }

    private static void use(PdfRendererBuilder builder, PDFont font, String family, Typeface typeface) {
        builder.useFont(new PDFontSupplier(font), family, typeface.weight(), FontStyle.NORMAL, true);
    }

    private static @Nullable String resolved(@Nullable String base, String address) {
        return address.startsWith(PICTURE) ? address : null;
    }
}
