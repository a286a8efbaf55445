package daybook.report;

import daybook.log.Custody;
import daybook.log.Fact;
import daybook.log.Item;
import daybook.log.Occurred;
import daybook.log.RecordNumber;
import daybook.report.html.Html;
import daybook.report.html.HtmlTable;
import daybook.report.html.Tag;
import daybook.when.OccurredText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The continuity of the things among the exhibits: who had each when, a table for each thing. */
final class ReportThings {

    private static final String NOT_GIVEN = "removed or not given";

    private final ReportData data;
    private final Html html;
    private final OccurredText times;

    ReportThings(ReportData data, Html html) {
        this.data = data;
        this.html = html;
        this.times = new OccurredText(data.settings().zone());
    }

    /** Returns what a thing is, or that it is not said. */
    static String description(ReportData data, Item item) {
        String said = data.request().withheld().hidesWhatItShows() ? null : item.description();
        return said == null ? NOT_GIVEN : said;
    }

    void write() throws IOException {
        for (Item item : data.things()) {
            html.open(Tag.DIV, "keep");
            html.open(Tag.H3).id("x" + item.id()).words(item.label()).text(": ").words(description(data, item));
            html.close(Tag.H3);
            Long entry = item.entryNumber();
            html.open(Tag.P, "soft").text("A thing, so there is no digest. ");
            if (entry != null) {
                html.text("It belongs to entry ")
                        .link("e" + entry, "#" + RecordNumber.show(entry))
                        .text(". ");
            }
            html.text("Who had it, as recorded:").close(Tag.P);
            custody(item);
            html.close(Tag.DIV);
        }
    }

    private void custody(Item item) throws IOException {
        HtmlTable table = HtmlTable.begin(
                html,
                "thing-table-" + item.id(),
                "continuity",
                "Who had " + item.label(),
                "Who had it",
                "Where it was",
                "From",
                "Until",
                "Handed over by, and why",
                "Recorded");
        for (Custody each : item.custody()) {
            html.open(Tag.TR).open(Tag.TD).words(known(each.holder())).close(Tag.TD);
            html.open(Tag.TD)
                    .words(each.kept() == null ? "not said" : each.kept())
                    .close(Tag.TD);
            html.element(Tag.TD, time(each.from()));
            html.element(Tag.TD, each.to() == null ? "not handed on" : time(each.to()));
            html.open(Tag.TD).words(each.handedBy() == null ? "" : each.handedBy());
            if (each.reason() != null) {
                html.text(each.handedBy() == null ? "" : ": ").words(each.reason());
            }
            html.close(Tag.TD).open(Tag.TD);
            html.text(OccurredText.recorded(each.recordedAt(), data.settings().zone()));
            if (each.recordedBy() != null && !data.request().withheld().hides(Fact.RECORDED_BY)) {
                html.text(" by ").words(each.recordedBy());
            }
            html.text(" (record " + RecordNumber.show(each.record()) + ")").close(Tag.TD);
            table.endRow();
        }
        table.end();
    }

    private static String known(@Nullable String words) {
        return words == null ? NOT_GIVEN : words;
    }

    private String time(Occurred time) {
        if (data.request().withheld().hidesTime()) {
            return "left out";
        }
        return time.isDated() || time.isOpen() ? times.plain(time) : "not known";
    }
}
