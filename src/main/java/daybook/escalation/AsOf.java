package daybook.escalation;

import daybook.log.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The day on which the log is looked at.
 *
 * <p>Looking back asks how things stood at the end of an earlier day by what had occurred: an entry counts when it had
 * begun by then, however late it was written down. An entry without a date counts when it had been recorded by then,
 * because nothing else places it. Corrections made since are taken as they are now.
 *
 * @param date that day, in the zone
 * @param zone the log's zone
 * @param lookingBack whether later entries are left out
 * @param logMade the day on which the log was made; null when unknown
 */
public record AsOf(
        LocalDate date,
        ZoneId zone,
        boolean lookingBack,
        @Nullable LocalDate logMade) {

    /** The log as it stands, every entry counted; the date is needed for what is measured back from today. */
    public static AsOf today(LocalDate date, ZoneId zone) {
        return new AsOf(date, zone, false, null);
    }

    /** The log as it stood at the end of that day. */
    public static AsOf endOf(LocalDate date, ZoneId zone) {
        return new AsOf(date, zone, true, null);
    }

    /** The same day in a log that was made on that day. */
    public AsOf inLogMadeOn(LocalDate day) {
        return new AsOf(date, zone, lookingBack, day);
    }

    boolean includes(Entry entry, @Nullable KnownTime when) {
        if (!lookingBack) {
            return true;
        }
        Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
        return (when == null ? entry.writtenDown() : when.isApproximate() ? when.dayStart() : when.start())
                .isBefore(end);
    }
}
