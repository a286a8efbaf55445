package daybook.guidance;

import daybook.log.Occurred;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One time that a step was taken.
 *
 * @param entry the number of the entry that says so
 * @param occurred when
 * @param recordedAt when that was written down, as far as the chain shows
 * @param by who wrote it down; null when it does not say
 * @param with with whom; null when it does not say
 * @param reference their reference, or null
 * @param until when an order or a warning ends, in the forms of {@link daybook.log.PartialDate}; null when it does not say
 * @param how how a warning was given, or null
 * @param removalRisk whether a warning said that the patient may be removed from the list; null when it does not say
 * @param orderType what kind of order it is, or null
 * @param conditions what an order forbids or demands
 */
public record Taken(
        long entry,
        Occurred occurred,
        Instant recordedAt,
        @Nullable String by,
        @Nullable String with,
        @Nullable String reference,
        @Nullable String until,
        @Nullable String how,
        @Nullable Boolean removalRisk,
        @Nullable String orderType,
        List<String> conditions) {

    /** The first moment that surely came after it; where its date is unknown, after it was written down. */
    Instant over(ZoneId zone) {
        Occurred here = occurred.in(zone);
        Instant end = here.end();
        if (end == null) {
            return recordedAt.plusMillis(1);
        }
        return end.equals(here.start()) ? end.plusMillis(1) : end;
    }
}
