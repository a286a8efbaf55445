package daybook.store.rows;

import daybook.ledger.RecordKind;
import daybook.ledger.RequiredFacts;
import daybook.log.Amendment;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.store.AttachRecord;
import daybook.store.Event;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry as it stands after what was recorded about it later: the one place that says what an amendment, a withdrawal, a redaction and
 * an exhibit do to an entry.
 */
public final class Replay {

    /** In an amendment: the names of facts that became unknown. */
    public static final String CLEARED = "cleared";

    private Entry entry;

    public Replay(Entry asFirstWritten) {
        this.entry = asFirstWritten;
    }

    /** The entry after everything so far. */
    public Entry entry() {
        return entry;
    }

    /** Takes the next event about the entry into account. */
    public Replay after(Event event) {
        switch (event.kind()) {
            case AMEND -> amend(event);
            case WITHDRAW -> entry = entry.withdrawn();
            case REDACT -> redact(event);
            case ATTACH -> entry = entry.with(AttachRecord.evidence(event));
            default -> {
                // Nothing else changes an entry.
            }
        }
        return this;
    }

    private void amend(Event event) {
        List<Fact> changed = changed(event);
        Facts.Builder facts = entry.facts().toBuilder();
        for (Fact fact : changed) {
            facts.set(fact, event.facts().get(fact.word()));
        }
        entry = entry.amended(facts.build(), amendment(event));
    }

    /** What an amendment's record says of itself. */
    static Amendment amendment(Event event) {
        String reason = event.text(Event.REASON);
        return new Amendment(
                event.id(),
                event.recordedAt(),
                event.notBefore(),
                event.text(Event.RECORDED_BY),
                reason == null ? "" : reason,
                changed(event));
    }

    /** The facts that an amendment changed or made unknown, in the order of the facts. */
    static List<Fact> changed(Event amendment) {
        List<String> cleared = amendment.list(CLEARED);
        List<Fact> changed = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            boolean own = fact != Fact.RECORDED_BY && amendment.facts().containsKey(fact.word());
            if (own || cleared.contains(fact.word())) {
                changed.add(fact);
            }
        }
        return changed;
    }

    private void redact(Event event) {
        Facts.Builder facts = entry.facts().toBuilder();
        for (String name : event.list(RequiredFacts.REMOVED)) {
            Fact.of(name).ifPresent(fact -> facts.set(fact, null));
        }
        entry = entry.redacted(facts.build(), event.list(RequiredFacts.EVIDENCE), event.id());
    }

    /** Whether an event of that kind can change an entry. */
    public static boolean changesEntries(RecordKind kind) {
        return kind == RecordKind.AMEND
                || kind == RecordKind.WITHDRAW
                || kind == RecordKind.REDACT
                || kind == RecordKind.ATTACH;
    }
}
