package daybook.review;

import daybook.escalation.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * From which day a log is looked at, and by what.
 *
 * @param asOf the day, and whether what occurred later is left out
 * @param recordedBefore only what had been recorded before this moment counts; null for all of it
 * @param dismissedBefore only what had been put aside before this moment counts; null for all of it
 */
public record LogView(
        AsOf asOf,
        @Nullable Instant recordedBefore,
        @Nullable Instant dismissedBefore) {

    /** As it stands. */
    public static LogView today(LocalDate today, ZoneId zone) {
        return new LogView(AsOf.today(today, zone), null, null);
    }

    /** As it stood at the end of a day by what had occurred. A flag is put aside on the day on which that was recorded. */
    public static LogView occurredBy(LocalDate day, ZoneId zone) {
        return new LogView(AsOf.endOf(day, zone), null, endOf(day, zone));
    }

    /** As it stood at the end of a day by what had been recorded: entries, corrections, settings and flags put aside. */
    public static LogView recordedBy(LocalDate day, ZoneId zone) {
        return new LogView(AsOf.today(day, zone), endOf(day, zone), endOf(day, zone));
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
