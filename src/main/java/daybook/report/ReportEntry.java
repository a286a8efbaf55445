package daybook.report;

import daybook.exchange.Withheld;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Origin;
import daybook.log.Place;
import daybook.log.RecordNumber;
import daybook.log.Status;
import daybook.log.Threat;
import daybook.report.html.Attribute;
import daybook.report.html.Html;
import daybook.report.html.Tag;
import daybook.view.EntryWords;
import daybook.view.FactWords;
import daybook.when.OccurredText;
import daybook.words.English;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row of one entry: its number and when it occurred, what happened, every fact that is known, and how it was recorded. */
final class ReportEntry {

    /** How much of the hash of a record is shown: enough to find it among millions. */
    private static final int FINGERPRINT = 16;

    private final ReportData data;
    private final Html html;
    private final OccurredText times;
    private boolean begun;

    ReportEntry(ReportData data, Html html) {
        this.data = data;
        this.html = html;
        this.times = new OccurredText(data.settings().zone());
    }

    void write(Entry entry) throws IOException {
        String number = "#" + RecordNumber.show(entry.number());
        html.lettering().at(number);
        boolean withdrawn = entry.status() == Status.WITHDRAWN;
        (withdrawn ? html.open(Tag.TR, "withdrawn") : html.open(Tag.TR)).id("e" + entry.number());
        html.open(Tag.TH).set(Attribute.SCOPE, "row").element(Tag.STRONG, number);
        when(entry);
        html.close(Tag.TH).open(Tag.TD);
        what(entry);
        Facts facts = entry.facts();
        String description = facts.text(Fact.DESCRIPTION);
        if (description != null) {
            html.open(Tag.P, "words").words(description).close(Tag.P);
        }
        String exact = facts.text(Fact.EXACT_WORDS);
        if (exact != null) {
            html.open(Tag.P, "exact").text("“").words(exact).text("”").close(Tag.P);
        }
        more(entry);
        recorded(entry);
        html.close(Tag.TD).close(Tag.TR);
        html.lettering().at(null);
    }

    private void when(Entry entry) throws IOException {
        if (data.request().withheld().hidesTime()) {
            return;
        }
        html.open(Tag.BR).close(Tag.BR).text(English.capital(times.day(entry.occurred())));
        String time = times.time(entry.occurred());
        if (!time.isEmpty() && !time.equals(times.day(entry.occurred()))) {
            html.open(Tag.BR).close(Tag.BR).text(time);
            if (times.isOfAnotherZone(entry.occurred())) {
                html.text(" (" + entry.occurred().zone().getId() + ")");
            }
        }
    }

    /** What it is, and what a reader has to know before the words: who it is about, doubts, and that it was changed. */
    private void what(Entry entry) throws IOException {
        html.open(Tag.P, "what").element(Tag.STRONG, English.capital(FactWords.what(entry)));
        if (data.severalSubjects() && entry.subject() != null) {
            html.text(", about ").words(entry.subject());
        }
        if (entry.facts().says(Threat.YES)) {
            html.text(", with a threat");
        }
        String doubt = EntryWords.doubt(entry.facts());
        html.text(doubt == null ? "" : ", " + doubt);
        if (entry.status() != Status.CURRENT) {
            html.text(" ").link("h" + entry.number(), "mark", status(entry));
        }
        html.close(Tag.P);
    }

    private static String status(Entry entry) {
        boolean before = entry.status() != Status.AMENDED && !entry.amendments().isEmpty();
        return entry.status().word() + (before ? ", amended before" : "");
    }

    private void more(Entry entry) throws IOException {
        begun = false;
        for (Fact fact : entry.facts().known()) {
            if (fact.hasOwnLine() && fact != Fact.EXACT_WORDS) {
                fact(entry, fact);
            }
        }
        List<Evidence> evidence = entry.evidence();
        if (!evidence.isEmpty()) {
            item(evidence.size() == 1 ? "Exhibit: " : "Exhibits: ");
            for (int i = 0; i < evidence.size(); i++) {
                html.text(i == 0 ? "" : ", ")
                        .link("x" + evidence.get(i).id(), evidence.get(i).label());
            }
        }
        if (begun) {
            html.close(Tag.P);
        }
    }

    private void fact(Entry entry, Fact fact) throws IOException {
        if (fact.form() == Fact.Form.LIST) {
            list(fact, entry.facts().list(fact));
            return;
        }
        String value = FactWords.value(entry, fact, data.settings());
        switch (fact) {
            case PLACE ->
                item(English.capital(Place.of(value).map(Place::phrase).orElse("at " + value)));
            case FEAR -> item("Fear: " + value.replace('-', ' '));
            case ATTRIBUTION, OUTCOME, TARGET, THREAT, CONTACT, WARNED_HOW, ORDER_TYPE ->
                item(fact.label() + ": " + value.replace('-', ' '));
            case PRIVATE_KNOWLEDGE, REMOVAL_RISK ->
                item(entry.facts().isTrue(fact) ? fact.label() : fact.label() + ": " + value);
            default -> item(fact.label() + ": ").words(value);
        }
    }

    private void list(Fact fact, List<String> values) throws IOException {
        item(fact.label() + ": ");
        for (int i = 0; i < values.size(); i++) {
            html.text(i == 0 ? "" : "; ").words(values.get(i));
        }
    }

    private Html item(String text) throws IOException {
        if (begun) {
            html.text(" · ");
        } else {
            html.open(Tag.P, "more");
            begun = true;
        }
        return html.text(text);
    }

    private void recorded(Entry entry) throws IOException {
        html.open(Tag.P, "soft");
        html.text("Recorded " + EntryWords.recorded(entry, data.settings()));
        String by = entry.facts().text(Fact.RECORDED_BY);
        if (by != null) {
            html.text(" by ").words(by);
        }
        Withheld withheld = data.request().withheld();
        String late = withheld.hidesTime() ? null : EntryWords.late(entry);
        text(late);
        text(EntryWords.behind(entry, data.settings()));
        words("typed", entry.facts().text(Fact.OCCURRED_TYPED));
        Origin origin = entry.origin();
        words("written in", origin == null ? null : EntryWords.writtenIn(origin, withheld.label(origin)));
        source(entry);
        html.text(" · record " + RecordNumber.show(entry.id()) + ", "
                        + entry.hash().substring(0, FINGERPRINT))
                .close(Tag.P);
    }

    private void source(Entry entry) throws IOException {
        words("imported", EntryWords.imported(entry));
        words("called there", entry.facts().text(Fact.SOURCE_ID));
        words("missing from the source", EntryWords.missing(entry));
        String at = entry.facts().text(Fact.SOURCE_RECORDED_AT);
        String by = entry.facts().text(Fact.SOURCE_RECORDED_BY);
        if (at != null || by != null) {
            words(
                    "the file says",
                    "recorded" + (at == null ? "" : " " + at) + (by == null ? "" : " by " + by) + " (not proven)");
        }
    }

    private void text(@Nullable String text) throws IOException {
        html.text(text == null ? "" : " · " + text);
    }

    private void words(String label, @Nullable String words) throws IOException {
        if (words != null) {
            html.text(" · " + label + " ").words(words);
        }
    }
}
