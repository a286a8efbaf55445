package daybook.store.rows;

import daybook.ledger.RecordKind;
import daybook.log.Amendment;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.store.AmendRecord;
import daybook.store.AttachRecord;
import daybook.store.Event;
import daybook.store.RemovalRecord;

/**
 * An entry as it stands after what was recorded about it later: the one place that says what an amendment, a withdrawal, a redaction and
 * an exhibit do to an entry.
 */
public final class Replay {

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
        AmendRecord amendment = AmendRecord.of(event);
        Facts.Builder facts = entry.facts().toBuilder();
        for (Fact fact : amendment.changed()) {
            facts.set(fact, amendment.value(fact));
        }
        entry = entry.amended(facts.build(), amendment(amendment));
    }

    /** What an amendment's record says of itself. */
    static Amendment amendment(AmendRecord amendment) {
        Event event = amendment.event();
        String reason = event.reason();
        return new Amendment(
                event.id(),
                event.recordedAt(),
                event.notBefore(),
                event.recordedBy(),
                reason == null ? "" : reason,
                amendment.changed());
    }

    private void redact(Event event) {
        Facts.Builder facts = entry.facts().toBuilder();
        RemovalRecord removal = RemovalRecord.of(event);
        for (String name : removal.removed()) {
            Fact.of(name).ifPresent(fact -> facts.set(fact, null));
        }
        entry = entry.redacted(facts.build(), removal.evidence(), event.id());
    }

    /** Whether an event of that kind can change an entry. */
    public static boolean changesEntries(RecordKind kind) {
        return kind.changesEntries();
    }
}
