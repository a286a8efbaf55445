package daybook.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time during which one person had a thing.
 *
 * @param record the number of the record that says so
 * @param holder who had it, or null where that was removed or not given
 * @param kept where it was, or null where nobody said
 * @param from since when
 * @param to when it was handed on; null while it was not
 * @param handedBy who handed it over, or null where nobody said
 * @param reason why it was handed over, or null where nobody said
 * @param recordedAt when that was recorded, to the millisecond
 * @param recordedBy who recorded it, or null
 */
public record Custody(
        long record,
        @Nullable String holder,
        @Nullable String kept,
        Occurred from,
        @Nullable Occurred to,
        @Nullable String handedBy,
        @Nullable String reason,
        Instant recordedAt,
        @Nullable String recordedBy) {

    /** Returns the same until a time. */
    Custody until(@Nullable Occurred end) {
        return new Custody(record, holder, kept, from, end, handedBy, reason, recordedAt, recordedBy);
    }
}
