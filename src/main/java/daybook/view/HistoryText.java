package daybook.view;

import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.FactPhrase;
import daybook.log.RecordNumber;
import daybook.log.Settings;
import daybook.review.RemovedFacts;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.RemovalRecord;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Screen;
import daybook.terminal.Style;
import daybook.when.OccurredText;
import daybook.words.English;
import java.util.List;
import java.util.Objects;

/** What was recorded about an entry later: each correction with who, when, why, and what it said before. */
public final class HistoryText {

    private final Output out;
    private final int width;
    private final Settings settings;

    public HistoryText(Screen screen, Settings settings) {
        this.out = screen.out();
        this.width = screen.width();
        this.settings = settings;
    }

    public void write(LogStore log, long id) {
        List<Entry> history = log.history(id);
        RemovedFacts removed = RemovedFacts.of(log);
        int at = 0;
        boolean headed = false;
        for (Event event : log.eventsAbout(id)) {
            boolean change = event.kind() == RecordKind.AMEND
                    || event.kind() == RecordKind.WITHDRAW
                    || event.kind() == RecordKind.REDACT;
            if (change && !headed) {
                headed = true;
                out.line();
                out.line(Style.HEADING, SafeText.of("History"));
            }
            if (change || event.kind() == RecordKind.ATTACH) {
                at++;
            }
            if (change && at < history.size()) {
                change(event, history.get(at - 1), history.get(at), removed);
            }
        }
    }

    private void change(Event event, Entry before, Entry after, RemovedFacts removed) {
        String what = switch (event.kind()) {
            case AMEND -> "Amended";
            case WITHDRAW -> "Withdrawn";
            default -> "Redacted";
        };
        String by = event.recordedBy();
        paragraph(
                what + " " + OccurredText.recorded(event.recordedAt(), event.notBefore(), settings.zone())
                        + (by == null ? "" : " by " + by) + " (record " + RecordNumber.show(event.id()) + "): "
                        + removed.text(event, Event.REASON),
                2);
        if (event.kind() == RecordKind.REDACT) {
            paragraph("Removed: " + RedactionText.removed(event, after.evidence()), 4);
            paragraph("Authority: " + removed.text(event, RemovalRecord.AUTHORITY), 4);
            return;
        }
        if (!Objects.equals(before.facts().occurred(), after.facts().occurred())) {
            paragraph(
                    before(FactPhrase.of(Fact.OCCURRED_FROM.word())) + EntryWords.occurredInFull(before, settings), 4);
        }
        for (Fact fact : Fact.values()) {
            Object was = before.facts().value(fact);
            if (!fact.isOfOccurred() && !Objects.equals(was, after.facts().value(fact))) {
                paragraph(
                        before(FactPhrase.of(fact.word())) + (was == null ? "unknown" : EntryText.value(before, fact)),
                        4);
            }
        }
    }

    private static String before(String fact) {
        return English.capital(fact) + ", before: ";
    }

    private void paragraph(String text, int indent) {
        out.paragraph(Style.PLAIN, SafeText.of(text), width, indent);
    }
}
