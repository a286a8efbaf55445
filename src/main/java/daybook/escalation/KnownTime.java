package daybook.escalation;

import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A known time, read once for all rules: the earliest and the latest that it can have been, by the days of the log's zone. A time or a date
 * marked "about" is put in order as given, and can have been as much earlier or later as {@link Occurred#earliestDay} allows; a time of day
 * marked so is taken as given.
 *
 * @param written as it was written, in whatever zone
 * @param from the start by the clocks of the log's zone
 * @param to the end, for a range; else null
 * @param start the first moment that it can have been
 * @param end the first moment after it; for a moment, that moment itself
 * @param firstDay the first day that it can have been
 * @param lastDay the last day that it can have been
 * @param given the first day as given, by which it is put in order
 * @param moment whether it is a single time of day, to the minute or the second
 * @param zone the log's
 */
public record KnownTime(
        Occurred written,
        PartialDate from,
        @Nullable PartialDate to,
        Instant start,
        Instant end,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate given,
        boolean moment,
        ZoneId zone) {

    /** Reads it; null when the time is unknown, or only known to be before or after something. */
    static @Nullable KnownTime of(Occurred written, ZoneId zone) {
        Occurred occurred = written.in(zone);
        PartialDate from = occurred.begins();
        if (from == null) {
            return null;
        }
        if (occurred.precision().isApproximate()) {
            return about(written, occurred, from, zone);
        }
        PartialDate to = occurred.ends();
        Instant end = (to == null ? from : to).end(zone);
        // A night that runs past midnight belongs to the day on which it began.
        PartialDate last = occurred.precision() == Precision.PART_OF_DAY ? null : to;
        return new KnownTime(
                written.untyped(),
                from,
                last,
                from.start(zone),
                end,
                from.firstDay(),
                (last == null ? from : last).lastDay(),
                from.firstDay(),
                to == null && from.isMoment(),
                zone);
    }

    private static KnownTime about(Occurred written, Occurred occurred, PartialDate from, ZoneId zone) {
        LocalDate earliest = Objects.requireNonNull(occurred.earliestDay());
        LocalDate latest = Objects.requireNonNull(occurred.latestDay());
        return new KnownTime(
                written.untyped(),
                from,
                null,
                earliest.atStartOfDay(zone).toInstant(),
                latest.plusDays(1).atStartOfDay(zone).toInstant(),
                earliest,
                latest,
                from.firstDay(),
                false,
                zone);
    }

    /** Returns that day. */
    public static KnownTime ofDay(LocalDate day, ZoneId zone) {
        PartialDate date = PartialDate.day(day);
        return new KnownTime(
                new Occurred(date.text(), null, Precision.DAY, zone, null),
                date,
                null,
                date.start(zone),
                date.end(zone),
                day,
                day,
                day,
                false,
                zone);
    }

    /** The first moment of its first day as given. */
    Instant dayStart() {
        return given.atStartOfDay(zone).toInstant();
    }

    /** Known to the day or finer, so that it can support a rate. */
    public boolean toTheDay() {
        return firstDay.equals(lastDay);
    }

    /** Whether the day, the month or the year is only about right. */
    public boolean isApproximate() {
        return written.precision().isApproximate();
    }

    /**
     * Whether it surely came after the other: in the same minute, or on the same day where only the day is known, it is
     * not sure.
     */
    public boolean surelyAfter(KnownTime other) {
        return other.moment ? start.isAfter(other.end) : !start.isBefore(other.end);
    }

    /**
     * The date for a sentence: {@code 20 Nov 2026}, {@code Nov 2026}, {@code about 2026}, {@code 1 Nov 2026 to 5 Nov 2026}.
     */
    public String words() {
        String begin = beginning();
        String finish = ending();
        return begin.equals(finish) ? begin : begin + " to " + finish;
    }

    /** The date with its preposition: {@code on 20 Nov 2026}, {@code in Nov 2026}, {@code from 1 Nov 2026 to 5 Nov 2026}. */
    public String phrase() {
        String words = words();
        return (words.contains(" to ") ? "from " : toTheDay() ? "on " : "in ") + words;
    }

    /** Its first date for a sentence. */
    public String beginning() {
        return isApproximate() ? "about " + from.shortWords() : from.shortWords();
    }

    /** Its last date for a sentence; the only one unless it is a range. */
    public String ending() {
        return to == null ? beginning() : to.shortWords();
    }
}
