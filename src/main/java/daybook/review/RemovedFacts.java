package daybook.review;

import daybook.ledger.RecordKind;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.RemovalRecord;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of records that are not entries which redactions removed, so that nobody takes them for facts that never were there. */
public final class RemovedFacts {

    private final Map<Long, Map<String, Long>> by = new HashMap<>();

    private RemovedFacts() {}

    public static RemovedFacts of(LogStore log) {
        RemovedFacts facts = new RemovedFacts();
        for (Event each : log.events(RecordKind.REDACT)) {
            Long ref = each.ref();
            if (ref != null) {
                for (String name : RemovalRecord.of(each).removed()) {
                    facts.by.computeIfAbsent(ref, key -> new HashMap<>()).put(name, each.id());
                }
            }
        }
        return facts;
    }

    /** The number of the record that removed a fact of a record, or null. */
    public @Nullable Long by(long record, String fact) {
        return by.getOrDefault(record, Map.of()).get(fact);
    }

    /** A fact of a record that is text; what became of it when it was removed; empty when it never was there. */
    public String text(Event event, String fact) {
        String text = event.facts().get(fact) instanceof String there ? there : null;
        Long removedBy = by(event.id(), fact);
        return text != null ? text : removedBy == null ? "" : "removed by redaction (record " + removedBy + ")";
    }
}
