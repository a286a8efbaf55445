package daybook.report;

import daybook.log.DaybookException;
import daybook.log.Saved;
import daybook.report.html.Html;
import daybook.report.html.Medium;
import daybook.report.pdf.FontLettering;
import daybook.report.pdf.PdfReport;
import daybook.review.OutsideCheckpoints;
import daybook.store.LogStore;
import daybook.terminal.Screen;
import daybook.words.English;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;

/** A report as PDF: the page that a browser gets, laid out on sheets. The timeline is laid out in runs, so that a long one fits. */
public final class ReportSheets {

    /** What an element of the timeline comes to in memory until the file is written, as measured: its tag, and what writing it takes. */
    private static final long BYTES_PER_ELEMENT = 1_500;

    /** What an element of the rest comes to, which is laid out in one piece. */
    private static final long BYTES_PER_ELEMENT_AT_ONCE = 4_500;

    private static final String TIMELINE_END = "</tbody>";

    private static final long MEGABYTE = 1L << 20;

    private ReportSheets() {}

    /** Writes the report as PDF and returns what it is about. */
    public static ReportData write(
            Screen screen, LogStore log, ReportRequest request, OutsideCheckpoints given, OutputStream out)
            throws IOException {
        FontLettering lettering = FontLettering.shipped();
        StringWriter page = new StringWriter();
        ReportData data = log.atOneMoment(() -> {
            ReportData gathered = ReportData.of(screen, log, request, given);
            Html html = new Html(page, lettering);
            new ReportFile(log, gathered, html, Medium.SHEETS).write();
            html.finish();
            return gathered;
        });
        String source = page.toString();
        page.getBuffer().setLength(0);
        refuseTooMuch(source, data.entries());
        Imprint imprint = request.imprint();
        PdfReport.write(source, imprint.made(), imprint.program(), out);
        if (lettering.numbered() > 0) {
            screen.say(
                    English.count(lettering.numbered(), "character is", "characters are")
                            + " in none of the fonts of a PDF and written as numbers; the report says at its end where. HTML shows them.");
        }
        return data;
    }

    /** Before a minute has gone into trying. */
    private static void refuseTooMuch(String page, long entries) {
        int begin = Math.max(0, page.indexOf(PdfReport.TIMELINE));
        int end = Math.max(begin, page.indexOf(TIMELINE_END, begin));
        long timeline = elements(page, begin, end);
        long others = elements(page, 0, begin) + elements(page, end, page.length());
        long needed = (timeline * BYTES_PER_ELEMENT + others * BYTES_PER_ELEMENT_AT_ONCE) / MEGABYTE;
        long allowed = Runtime.getRuntime().maxMemory() / MEGABYTE;
        if (needed > allowed) {
            throw new DaybookException.Failed(
                            "A PDF of " + English.entries(entries) + " takes about " + needed
                                    + " MB of memory, and Java may take " + allowed + " MB here.",
                            "choose fewer with --since and --until, write HTML, which takes little, or allow more with"
                                    + " DAYBOOK_JAVA_OPTIONS=-Xmx" + (needed + needed / 4) + "m",
                            null)
                    .with(Saved.NOTHING_WRITTEN);
        }
    }

    private static long elements(String page, int from, int to) {
        long elements = 0;
        for (int at = page.indexOf('<', from); at >= 0 && at < to; at = page.indexOf('<', at + 1)) {
            elements += page.charAt(at + 1) == '/' ? 0 : 1;
        }
        return elements;
    }
}
