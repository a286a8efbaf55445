package daybook.view;

import daybook.ledger.RecordKind;
import daybook.ledger.RequiredFacts;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.FactPhrase;
import daybook.log.RecordNumber;
import daybook.log.WitnessCard;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.SubjectRecord;
import daybook.store.TextTraces;
import daybook.store.WitnessRecord;
import daybook.terminal.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The places where a text still is that a redaction removes, with the command that removes it there too. */
public final class TracesText {

    private static final int MOST = 20;

    private TracesText() {}

    /**
     * Names the places on standard error.
     *
     * @param goes whether the redaction itself is about to clear a place
     */
    public static void say(Screen screen, LogStore log, TextTraces texts, Predicate<TextTraces.Trace> goes) {
        List<TextTraces.Trace> left = new ArrayList<>(log.traces(texts));
        left.removeIf(goes);
        for (TextTraces.Trace each : left.subList(0, Math.min(MOST, left.size()))) {
            screen.say((each.whole() ? "The text" : "A part of the text") + " also appears in " + place(log, each)
                    + " (" + FactPhrase.of(each.fact()) + "). " + whatToDo(log, each));
        }
        if (left.size() > MOST) {
            screen.say("It also appears in " + (left.size() - MOST) + " more facts.");
        }
    }

    private static String place(LogStore log, TextTraces.Trace trace) {
        Entry entry = entry(log, trace);
        return entry == null
                ? "record " + RecordNumber.show(RecordNumber.of(trace.place(), trace.record()))
                : (trace.kind() == RecordKind.AMEND ? "a correction of entry " : "entry ")
                        + RecordNumber.show(entry.number());
    }

    /** The entry that a fact belongs to, or null. */
    private static @Nullable Entry entry(LogStore log, TextTraces.Trace trace) {
        boolean ofEntry = trace.kind() == RecordKind.ENTRY
                || (trace.kind() == RecordKind.AMEND && Fact.of(trace.fact()).isPresent());
        long record = trace.kind() == RecordKind.ENTRY || trace.ref() == null ? trace.record() : trace.ref();
        return ofEntry ? log.entry(RecordNumber.of(trace.place(), record)) : null;
    }

    /** Returns the name on the card that a record of a witness belongs to; null when there is none. */
    private static @Nullable String witness(LogStore log, TextTraces.Trace trace) {
        List<Event> records = log.events(RecordKind.WITNESS);
        Event found = null;
        for (Event each : records) {
            found = each.id() == trace.record() ? each : found;
        }
        for (WitnessCard card : WitnessRecord.cards(records)) {
            if (found != null && card.id() == WitnessRecord.card(found)) {
                return card.name();
            }
        }
        return null;
    }

    private static String whatToDo(LogStore log, TextTraces.Trace trace) {
        if (trace.place() != 0) {
            return "It is another log's: its owner removes it there, and you import a new bundle of that log.";
        }
        boolean removable = RequiredFacts.of(trace.kind()).redactable().contains(trace.fact());
        Entry entry = entry(log, trace);
        if (!removable) {
            return "It has to stay there.";
        }
        String what = "record " + trace.record();
        if (entry != null) {
            what = Long.toString(entry.number());
        } else if (trace.kind() == RecordKind.SUBJECT) {
            Event event = log.event(trace.record());
            what = "subject "
                    + (event == null ? "CODE" : SubjectRecord.of(event).code());
        } else if (trace.kind() == RecordKind.WITNESS) {
            String name = witness(log, trace);
            what = name == null ? what : "witness \"" + name + "\"";
        }
        return "To remove it: daybook redact " + what + " --fact " + trace.fact() + " …";
    }
}
