package daybook.report;

import daybook.exchange.Withheld;
import daybook.log.Entry;
import daybook.log.Occurred;
import daybook.report.html.Html;
import daybook.report.html.Tag;
import daybook.store.LogStore;
import daybook.when.OccurredText;
import java.io.IOException;

/** The timeline: a heading for each day, and under it the entries in full. */
final class ReportTimeline {

    private final LogStore log;
    private final ReportData data;
    private final Html html;
    private final ReportEntry entries;
    private String day = "";
    private long days;

    ReportTimeline(LogStore log, ReportData data, Html html) {
        this.log = log;
        this.data = data;
        this.html = html;
        this.entries = new ReportEntry(log, data, html);
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
                withheld.hidesTime()
                        ? "When entries were recorded was set by the program. What is not mentioned is withheld or not known."
                        : "Each entry has two times: when it occurred, as the recorder gave it, and when it was recorded, which the"
                                + " program set. An entry recorded more than 24 hours after what it tells of is marked as a late"
                                + " entry; it is still valid. What is not mentioned is "
                                + (withheld.isEmpty() ? "not known." : "withheld or not known."));
        log.entries(data.request().filter(), entry -> {
            entry(data.request().handover().given(entry));
            return true;
        });
        if (days > 0) {
            html.close(Tag.DIV);
        }
    }

    private void entry(Entry entry) throws IOException {
        String heading = heading(entry.occurred());
        if (!heading.equals(day)) {
            if (days++ > 0) {
                html.close(Tag.DIV);
            }
            day = heading;
            html.open(Tag.DIV, "day").element(Tag.H3, heading);
        }
        entries.write(entry);
    }

    private String heading(Occurred occurred) {
        if (data.request().withheld().hidesTime()) {
            return "In the order recorded; when was withheld";
        }
        return new OccurredText(data.settings().zone()).heading(occurred);
    }
}
