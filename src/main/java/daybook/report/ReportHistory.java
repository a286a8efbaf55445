package daybook.report;

import daybook.exchange.Withheld;
import daybook.handover.Part;
import daybook.handover.PastFacts;
import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.RecordNumber;
import daybook.report.html.Html;
import daybook.report.html.HtmlFacts;
import daybook.report.html.Tag;
import daybook.review.RemovedFacts;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.RemovalRecord;
import daybook.view.FactChange;
import daybook.view.FactWords;
import daybook.when.OccurredText;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was recorded about entries later: what it said before, what it says now, who said so, when and why. */
final class ReportHistory {

    private final LogStore log;
    private final ReportData data;
    private final Withheld withheld;
    private final Html html;
    private final RemovedFacts removed;

    ReportHistory(LogStore log, ReportData data, Html html) {
        this.log = log;
        this.data = data;
        this.withheld = data.request().withheld();
        this.html = html;
        this.removed = RemovedFacts.of(log);
    }

    /** Writes what became of the entries, in that order. */
    void write(List<Long> corrected) throws IOException {
        html.element(
                Tag.P,
                "soft",
                "The timeline shows each entry as it is now. Here is what it said before, and who changed it when.");
        for (Long id : corrected) {
            Entry entry = log.entry(id);
            if (entry != null) {
                write(data.request().handover().given(entry));
            }
        }
    }

    private void write(Entry entry) throws IOException {
        List<Entry> states = log.history(entry.id());
        List<Event> events = log.eventsAbout(entry.id());
        ReportRequest request = data.request();
        PastFacts past = PastFacts.of(
                request.handover(), request.filter().subject(), states, Event.statesOf(entry.id(), events));
        String number = "#" + RecordNumber.show(entry.number());
        html.lettering().at(number);
        html.open(Tag.H3).id("h" + entry.number()).link("e" + entry.number(), number);
        html.text(", " + FactWords.what(entry) + ": " + entry.status().word()).close(Tag.H3);
        html.open(Tag.OL, "history");
        int at = 0;
        for (Event event : events) {
            if (event.kind().changesEntries()) {
                at++;
            }
            if (isChange(event.kind()) && at < states.size()) {
                change(event, states.get(at - 1), states.get(at), past);
            }
        }
        html.close(Tag.OL);
        html.lettering().at(null);
    }

    private static boolean isChange(RecordKind kind) {
        return kind == RecordKind.AMEND || kind == RecordKind.WITHDRAW || kind == RecordKind.REDACT;
    }

    private void change(Event event, Entry before, Entry after, PastFacts past) throws IOException {
        String what = switch (event.kind()) {
            case AMEND -> "Amended ";
            case WITHDRAW -> "Withdrawn ";
            default -> "Redacted ";
        };
        html.open(Tag.LI)
                .text(what
                        + OccurredText.recorded(
                                event.recordedAt(),
                                event.notBefore(),
                                data.settings().zone()));
        String by = event.recordedBy();
        if (by != null && !withheld.hides(Fact.RECORDED_BY)) {
            html.text(" by ").words(by);
        }
        html.text(" (record " + RecordNumber.show(event.id()) + ").");
        HtmlFacts facts = new HtmlFacts(html);
        if (event.kind() == RecordKind.AMEND) {
            changed(facts, event, before, after, past);
        } else if (event.kind() == RecordKind.REDACT) {
            facts.fact("Removed", names(RemovalRecord.of(event).removed()));
        }
        if (data.request().has(Part.REASONS) && !past.hidesReason(event.id())) {
            if (event.kind() == RecordKind.REDACT) {
                facts.words("Authority", removed.text(event, RemovalRecord.AUTHORITY));
            }
            facts.words("Reason", removed.text(event, Event.REASON));
        }
        facts.close();
        html.close(Tag.LI);
    }

    private static String names(List<String> names) {
        StringBuilder words = new StringBuilder();
        for (String name : names) {
            Fact fact = Fact.of(name).orElse(null);
            words.append(words.isEmpty() ? "" : ", ").append(fact == null ? name : fact.label());
        }
        return words.toString();
    }

    private void changed(HtmlFacts facts, Event event, Entry before, Entry after, PastFacts past) throws IOException {
        if (!Objects.equals(before.facts().occurred(), after.facts().occurred())) {
            boolean hidden = withheld.hidesTime()
                    || withheld.hides(Fact.OCCURRED_TO)
                    || hides(past, event, Fact.OCCURRED_FROM)
                    || hides(past, event, Fact.OCCURRED_TYPED);
            OccurredText times = new OccurredText(data.settings().zone());
            line(
                    facts,
                    "Occurred",
                    hidden ? null : times.full(before.occurred()),
                    hidden ? null : times.full(after.occurred()));
        }
        for (Fact fact : FactChange.changed(before, after)) {
            if (!fact.isOfOccurred()) {
                boolean hidden = data.request().handover().hides(fact)
                        || withheld.hides(fact, before)
                        || withheld.hides(fact, after)
                        || hides(past, event, fact);
                line(facts, fact.label(), hidden ? null : value(before, fact), hidden ? null : value(after, fact));
            }
        }
    }

    private static boolean hides(PastFacts past, Event event, Fact fact) {
        return past.hidesBefore(event.id(), fact) || past.hides(event.id(), fact);
    }

    private String value(Entry entry, Fact fact) {
        return entry.facts().value(fact) == null ? "unknown" : FactWords.value(entry, fact, data.settings());
    }

    /** What it said and says; both null when that is withheld. */
    private void line(HtmlFacts facts, String name, @Nullable String before, @Nullable String after)
            throws IOException {
        facts.begin(name);
        if (before == null || after == null) {
            html.text("changed; withheld");
        } else {
            html.text("before: ").words(before).open(Tag.BR).close(Tag.BR);
            html.text("after: ").words(after);
        }
        facts.end();
    }
}
