package daybook.review;

import daybook.log.PartialDate;
import daybook.store.Event;
import daybook.store.HoldRecord;
import daybook.store.LogStore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a log is kept: when somebody should look whether it is still needed, and the legal holds during which nothing is removed.
 *
 * @param reviewAfter the day after which a review is due, or null when none is set
 * @param holds the records of the legal holds in place, the oldest first
 */
public record Retention(@Nullable LocalDate reviewAfter, List<Event> holds) {

    /** A log for which no review is set, without a hold. */
    public static final Retention NONE = new Retention(null, List.of());

    /** Reads it from the log's settings and holds. */
    public static Retention of(LogStore log) {
        PartialDate day =
                PartialDate.orNull(SettingRow.of(log, SettingName.REVIEW_AFTER).set());
        return new Retention(day == null ? null : day.day(), HoldRecord.inPlace(log));
    }

    public boolean isHeld() {
        return !holds.isEmpty();
    }

    /** Whether a review is due on that day. A legal hold puts it off. */
    public boolean isDue(LocalDate today) {
        return !isHeld() && daysOver(today) > 0;
    }

    /** Returns how many days the day of the review is over; not positive while it is to come, or when none is set. */
    public long daysOver(LocalDate today) {
        return reviewAfter == null ? 0 : ChronoUnit.DAYS.between(reviewAfter, today);
    }
}
