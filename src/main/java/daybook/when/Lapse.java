package daybook.when;

import daybook.log.Occurred;
import daybook.words.English;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Writes how much time lies between two moments, as people count it. */
public final class Lapse {

    private Lapse() {}

    /**
     * {@code late entry, 2 days}: how late something was written down; at least that, where it is not known closely when it occurred.
     *
     * @param over when it was surely over
     */
    public static String late(Occurred occurred, Instant over, Instant writtenDown) {
        boolean least = occurred.isOpen() || occurred.precision().isApproximate();
        return (least ? "late entry, at least " : "late entry, ") + between(over, writtenDown, occurred.zone());
    }

    /**
     * The time from one moment to a later one: {@code less than a minute}, {@code 20 minutes}, {@code 3 hours}; from 24
     * hours on the days of the calendar in that zone, so that from Friday afternoon to Sunday morning it is {@code 2
     * days}. Minutes and hours are those that are complete. A later moment that is earlier is {@code less than a
     * minute}.
     */
    public static String between(Instant earlier, Instant later, ZoneId zone) {
        long seconds = later.getEpochSecond() - earlier.getEpochSecond();
        if (seconds < 60) {
            return "less than a minute";
        }
        if (seconds < 3600) {
            return English.count(seconds / 60, "minute");
        }
        if (seconds < 86_400) {
            return English.count(seconds / 3600, "hour");
        }
        return English.days(Math.max(
                1, ChronoUnit.DAYS.between(LocalDate.ofInstant(earlier, zone), LocalDate.ofInstant(later, zone))));
    }
}
