package daybook.store;

import daybook.ledger.RecordKind;
import daybook.log.Custody;
import daybook.log.Occurred;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of a thing that is kept as an exhibit, without a file; it refers to the entry that the thing belongs to, if there is one.
 *
 * @param exhibit its reference, or null
 * @param description what it is; null where that was removed or not given
 * @param kept where it was put, or null
 * @param handledBy who had it first, or null where that was removed or not given
 * @param since since when
 */
public record ItemRecord(
        @Nullable String exhibit,
        @Nullable String description,
        @Nullable String kept,
        @Nullable String handledBy,
        Occurred since) {

    private static final String EXHIBIT = "exhibit";
    private static final String DESCRIPTION = "description";
    static final String KEPT = "kept";
    private static final String HANDLED_BY = "handled_by";

    /** Returns what the record is to say. */
    public RecordFacts facts() {
        return CustodyTime.with(
                RecordFacts.of(RecordKind.ITEM)
                        .withKnown(DESCRIPTION, description)
                        .withKnown(EXHIBIT, exhibit)
                        .withKnown(KEPT, kept)
                        .withKnown(HANDLED_BY, handledBy),
                since);
    }

    /** Reads a record back. */
    public static ItemRecord of(Event event) {
        return new ItemRecord(
                event.text(EXHIBIT),
                event.text(DESCRIPTION),
                event.text(KEPT),
                event.text(HANDLED_BY),
                CustodyTime.of(event));
    }

    /** Returns who had it first. */
    public Custody first(Event event) {
        return new Custody(
                event.id(), handledBy, kept, since, null, null, null, event.recordedAt(), event.recordedBy());
    }

    /** Returns the references that records gave. */
    public static List<String> references(List<Event> items) {
        List<String> references = new ArrayList<>();
        for (Event event : items) {
            String reference = event.text(EXHIBIT);
            if (reference != null) {
                references.add(reference);
            }
        }
        return references;
    }
}
