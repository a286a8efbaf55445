package daybook.report;

import daybook.log.Custody;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.Fact;
import daybook.log.Item;
import daybook.log.Occurred;
import daybook.log.Place;
import daybook.log.RecordNumber;
import daybook.report.html.Html;
import daybook.report.html.HtmlFacts;
import daybook.report.html.HtmlTable;
import daybook.report.html.Tag;
import daybook.store.LogStore;
import daybook.when.OccurredText;
import daybook.words.English;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The labels of exhibits, to be cut out and signed by each person who handles one. What is not known has a line to fill in. */
final class ReportLabels {

    private static final int SHORT = 16;
    private static final int GROUP = 4;
    private static final int SIGNATURES = 3;

    private final LogStore log;
    private final ReportData data;
    private final Html html;
    private final OccurredText times;

    ReportLabels(LogStore log, ReportData data, Html html) {
        this.log = log;
        this.data = data;
        this.html = html;
        this.times = new OccurredText(data.settings().zone());
    }

    void write() throws IOException {
        html.element(
                Tag.P,
                "soft",
                "Print this, cut it apart and fix each label to its exhibit, or to the bag or the disc that it is on. Whoever handles the"
                        + " exhibit signs. When and where are those of the entry, as it was recorded.");
        for (Exhibit each : data.exhibits()) {
            file(data.request().withheld().given(each));
        }
        for (Item each : data.things()) {
            thing(each);
        }
    }

    private void file(Exhibit exhibit) throws IOException {
        Evidence evidence = exhibit.evidence();
        HtmlFacts facts = begin(evidence.label());
        facts.begin("What it is").words(evidence.name().isEmpty() ? "file, its name redacted" : evidence.name());
        if (exhibit.shows() != null) {
            html.text(": ").words(exhibit.shows());
        }
        facts.end();
        entry(facts, exhibit.entry());
        if (exhibit.cameFrom() != null) {
            facts.words("Came from", exhibit.cameFrom());
        }
        boolean named =
                exhibit.attachedBy() != null && !data.request().withheld().hides(Fact.RECORDED_BY);
        fact(facts, "Produced by", named ? exhibit.attachedBy() : null);
        digest(facts, evidence.sha256());
        end(facts, evidence.label(), evidence.id());
    }

    private void thing(Item item) throws IOException {
        HtmlFacts facts = begin(item.label());
        facts.words("What it is", ReportThings.description(data, item));
        if (item.entry() != null) {
            entry(facts, item.entry());
        }
        Custody first = item.custody().get(0);
        fact(facts, "Produced by", first.holder());
        Occurred from = first.from();
        if (!data.request().withheld().hidesTime() && from.isDated()) {
            facts.fact("Kept since", times.plain(from));
        }
        facts.fact("SHA-256", "a thing, no digest");
        end(facts, item.label(), item.id());
    }

    private HtmlFacts begin(String label) throws IOException {
        html.open(Tag.ARTICLE, "label");
        html.open(Tag.H3).text("Exhibit ").words(label).close(Tag.H3);
        return new HtmlFacts(html, "facts");
    }

    private void end(HtmlFacts facts, String label, long id) throws IOException {
        facts.close();
        HtmlTable table = HtmlTable.begin(
                html,
                "label-table-" + id,
                "signed",
                "Who handled exhibit " + label,
                "Handled by (name and number)",
                "Signature",
                "Date and time");
        for (int i = 0; i < SIGNATURES; i++) {
            html.open(Tag.TR);
            for (int j = 0; j < SIGNATURES; j++) {
                html.element(Tag.TD, "\u00A0");
            }
            table.endRow();
        }
        table.end();
        html.close(Tag.ARTICLE);
    }

    /** Writes the entry's number, and when and where it was, as far as the reader is given them. */
    private void entry(HtmlFacts facts, long record) throws IOException {
        Entry found = log.entry(record);
        if (found == null) {
            return;
        }
        Entry entry = data.request().handover().given(found);
        facts.fact("Entry", "#" + RecordNumber.show(entry.number()));
        fact(facts, "When", data.request().withheld().hidesTime() ? null : when(entry.occurred()));
        String place = entry.facts().text(Fact.PLACE);
        String detail = entry.facts().text(Fact.PLACE_DETAIL);
        String where = place == null
                ? null
                : English.capital(Place.of(place).map(Place::phrase).orElse("at " + place));
        fact(facts, "Where", where == null ? detail : detail == null ? where : where + ", " + detail);
    }

    private @Nullable String when(Occurred occurred) {
        return occurred.isDated() || occurred.isOpen() ? English.capital(times.plain(occurred)) : null;
    }

    /** Writes the first digits in groups, which can be compared by eye, and all of them. */
    private void digest(HtmlFacts facts, String sha256) throws IOException {
        if (sha256.length() < SHORT) {
            facts.fact("SHA-256", "not given");
            return;
        }
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i < SHORT; i += GROUP) {
            groups.append(i == 0 ? "" : " ").append(sha256, i, i + GROUP);
        }
        facts.begin("SHA-256").element(Tag.CODE, groups.toString()).text(" … ").element(Tag.SPAN, "digest", sha256);
        facts.end();
    }

    private void fact(HtmlFacts facts, String name, @Nullable String words) throws IOException {
        if (words == null) {
            facts.begin(name).element(Tag.SPAN, "blank", "\u00A0");
            facts.end();
        } else {
            facts.words(name, words);
        }
    }
}
