package daybook.report;

import daybook.exchange.Withheld;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Fact;
import daybook.log.Origin;
import daybook.log.RecordNumber;
import daybook.log.Status;
import daybook.log.Threat;
import daybook.report.html.Attribute;
import daybook.report.html.Html;
import daybook.report.html.HtmlFacts;
import daybook.report.html.Tag;
import daybook.store.LogStore;
import daybook.view.EntryWords;
import daybook.view.FactWords;
import daybook.when.OccurredText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry in full: what happened, every fact that is known, what was corrected later, and its exhibits. */
final class ReportEntry {

    private final ReportData data;
    private final Html html;
    private final ReportHistory history;

    ReportEntry(LogStore log, ReportData data, Html html) {
        this.data = data;
        this.html = html;
        this.history = new ReportHistory(log, data, html);
    }

    void write(Entry entry) throws IOException {
        String id = "e" + entry.number();
        String number = "#" + RecordNumber.show(entry.number());
        html.lettering().at(number);
        html.open(Tag.ARTICLE, entry.status() == Status.WITHDRAWN ? "entry withdrawn" : "entry")
                .id(id)
                .set(Attribute.ARIA_LABELLEDBY, id + "-heading");
        html.open(Tag.H4).id(id + "-heading").text(number + ", ");
        String time = new OccurredText(data.settings().zone()).time(entry.occurred());
        html.text((time.isEmpty() ? "" : time + ", ") + FactWords.what(entry));
        if (data.severalSubjects() && entry.subject() != null) {
            html.text(", about ").words(entry.subject());
        }
        html.close(Tag.H4);
        write(marks(entry));
        String description = entry.facts().text(Fact.DESCRIPTION);
        if (description != null) {
            html.open(Tag.P, "words").words(description).close(Tag.P);
        }
        facts(entry);
        if (entry.status() != Status.CURRENT) {
            history.write(entry);
        }
        html.close(Tag.ARTICLE);
        html.lettering().at(null);
    }

    /** A word about an entry, and the style that it is shown in. */
    private record Mark(String styled, String text) {}

    private static List<Mark> marks(Entry entry) {
        List<Mark> marks = new ArrayList<>();
        if (entry.status() != Status.CURRENT) {
            marks.add(new Mark("mark", entry.status().word()));
            if (entry.status() != Status.AMENDED && !entry.amendments().isEmpty()) {
                marks.add(new Mark("mark", "amended before"));
            }
        }
        String late = EntryWords.late(entry);
        if (late != null) {
            marks.add(new Mark("mark late", late));
        }
        if (entry.notBefore() != null) {
            marks.add(new Mark("mark late", "the computer's clock was behind"));
        }
        if (entry.facts().says(Threat.YES)) {
            marks.add(new Mark("mark", "threat"));
        }
        if (entry.importId() != null) {
            marks.add(new Mark("mark", "imported"));
        }
        Origin origin = entry.origin();
        if (origin != null) {
            marks.add(new Mark("mark", "log " + origin.letters()));
        }
        return marks;
    }

    private void write(List<Mark> marks) throws IOException {
        if (marks.isEmpty()) {
            return;
        }
        html.open(Tag.P, "marks");
        for (Mark each : marks) {
            // The blank keeps two marks apart where style is not seen.
            html.element(Tag.SPAN, each.styled(), each.text()).text(" ");
        }
        html.close(Tag.P);
    }

    private void facts(Entry entry) throws IOException {
        HtmlFacts facts = new HtmlFacts(html);
        Withheld withheld = data.request().withheld();
        Origin origin = entry.origin();
        if (origin != null) {
            facts.words("Written in", EntryWords.writtenIn(origin, withheld.label(origin)));
        }
        facts.fact("Occurred", withheld.hidesTime() ? "withheld" : EntryWords.occurredInFull(entry, data.settings()));
        facts.words("As typed", entry.facts().text(Fact.OCCURRED_TYPED));
        facts.begin("Recorded").text(EntryWords.recorded(entry, data.settings()));
        String by = entry.facts().text(Fact.RECORDED_BY);
        if (by != null) {
            html.text(" by ").words(by);
        }
        String behind = EntryWords.behind(entry, data.settings());
        if (behind != null) {
            html.text(" · " + behind);
        }
        facts.end();
        for (Fact fact : entry.facts().known()) {
            if (fact.hasOwnLine()) {
                facts.words(fact.label(), FactWords.value(entry, fact, data.settings()));
            }
        }
        source(facts, entry);
        if (!entry.evidence().isEmpty()) {
            facts.begin(entry.evidence().size() == 1 ? "Exhibit" : "Exhibits");
            for (int i = 0; i < entry.evidence().size(); i++) {
                Evidence each = entry.evidence().get(i);
                html.text(i == 0 ? "" : ", ").link("x" + each.id(), each.label());
            }
            facts.end();
        }
        facts.begin("Hash of its record").element(Tag.SPAN, "digest", entry.hash());
        facts.end();
        facts.close();
    }

    private static void source(HtmlFacts facts, Entry entry) throws IOException {
        String imported = EntryWords.imported(entry);
        if (imported != null && entry.facts().text(Fact.SOURCE_PLACE) == null) {
            facts.fact("Imported", imported);
        } else {
            words(facts, "Imported", imported);
        }
        words(facts, "Called there", entry.facts().text(Fact.SOURCE_ID));
        words(facts, Fact.SOURCE_MISSING.label(), EntryWords.missing(entry));
        String at = entry.facts().text(Fact.SOURCE_RECORDED_AT);
        String by = entry.facts().text(Fact.SOURCE_RECORDED_BY);
        if (at != null || by != null) {
            facts.words(
                    "The file says",
                    "recorded" + (at == null ? "" : " " + at) + (by == null ? "" : " by " + by) + " (not proven)");
        }
    }

    private static void words(HtmlFacts facts, String label, @Nullable String text) throws IOException {
        if (text != null) {
            facts.words(label, text);
        }
    }
}
