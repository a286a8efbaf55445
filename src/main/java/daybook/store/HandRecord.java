package daybook.store;

import daybook.ledger.RecordKind;
import daybook.log.Custody;
import daybook.log.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * The record that a thing was handed to somebody; it refers to the record of the thing.
 *
 * @param to to whom; null where that was removed or not given
 * @param by who handed it over, or null
 * @param kept where it was then put, or null
 * @param at when
 */
public record HandRecord(
        @Nullable String to, @Nullable String by, @Nullable String kept, Occurred at) {

    private static final String TO = "handed_to";
    private static final String BY = "handed_by";

    /** Returns what the record is to say, besides the reason. */
    public RecordFacts facts() {
        return CustodyTime.with(
                RecordFacts.of(RecordKind.HAND)
                        .withKnown(TO, to)
                        .withKnown(BY, by)
                        .withKnown(ItemRecord.KEPT, kept),
                at);
    }

    /** Reads a record back. */
    public static HandRecord of(Event event) {
        return new HandRecord(event.text(TO), event.text(BY), event.text(ItemRecord.KEPT), CustodyTime.of(event));
    }

    /** Returns who had it from then on. */
    public Custody custody(Event event) {
        return new Custody(event.id(), to, kept, at, null, by, event.reason(), event.recordedAt(), event.recordedBy());
    }
}
