package daybook.report;

import daybook.report.html.Html;
import daybook.report.html.Tag;
import java.io.IOException;

/** The receipt: lines to fill in and to sign by the person who takes the report. */
final class ReportReceipt {

    private ReportReceipt() {}

    static void write(Html html) throws IOException {
        html.open(Tag.DIV, "keep");
        line(html, "Received by (name and number)");
        line(html, "On (date and time)");
        line(html, "Signature");
        html.element(
                Tag.P,
                "soft",
                "The SHA-256 of this file cannot be in the file itself. With --given-to it is printed when the report is made, and kept in"
                        + " the log.");
        html.close(Tag.DIV);
    }

    private static void line(Html html, String name) throws IOException {
        html.open(Tag.P).text(name + ": ").element(Tag.SPAN, "blank", "\u00A0").close(Tag.P);
    }
}
