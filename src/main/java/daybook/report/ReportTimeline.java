package daybook.report;

import daybook.exchange.Withheld;
import daybook.report.html.Attribute;
import daybook.report.html.Html;
import daybook.report.html.Tag;
import daybook.store.LogStore;
import java.io.IOException;
import java.util.List;

/** The timeline: a row for each entry, in the order in which things occurred. */
final class ReportTimeline {

    private final LogStore log;
    private final ReportData data;
    private final Html html;
    private final ReportEntry entries;

    ReportTimeline(LogStore log, ReportData data, Html html) {
        this.log = log;
        this.data = data;
        this.html = html;
        this.entries = new ReportEntry(data, html);
    }

    void write() throws IOException {
        if (data.entries() == 0) {
            html.element(Tag.P, "No entry.");
            return;
        }
        Withheld withheld = data.request().withheld();
        html.element(
                Tag.P,
                "soft",
                (withheld.hidesTime()
                                ? "In the order in which they were recorded. When they happened is left out."
                                : "When it occurred is what the recorder said; when it was recorded was set by the program. An entry"
                                        + " recorded more than 24 hours later is marked as a late entry: how much it weighs is for others to say.")
                        + (withheld.isEmpty()
                                ? " What is not mentioned is not known."
                                : " What is not mentioned is not known or left out."));
        begin();
        log.entries(data.request().filter(), entry -> {
            entries.write(data.request().handover().given(entry));
            return true;
        });
        end();
    }

    private void begin() throws IOException {
        html.open(Tag.TABLE, "timeline");
        html.element(Tag.CAPTION, "Entries about " + data.codes());
        html.open(Tag.THEAD).open(Tag.TR);
        for (String column : List.of("Entry", "What happened")) {
            html.open(Tag.TH).set(Attribute.SCOPE, "col").text(column).close(Tag.TH);
        }
        html.close(Tag.TR).close(Tag.THEAD).open(Tag.TBODY);
    }

    private void end() throws IOException {
        html.close(Tag.TBODY).close(Tag.TABLE);
    }
}
