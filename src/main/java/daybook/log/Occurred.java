package daybook.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something occurred, as exactly as it is known and no more.
 *
 * <p>{@code from} and {@code to} are the texts of {@link PartialDate}s: a moment, a date, a month or a year. Both are included. {@code to} is
 * present for a range and for a part of a day only.
 *
 * <p>A range with one end is open: it says before or after what something occurred, and not when. It has no date, {@link #isDated}: whatever
 * is counted, ordered or measured by date treats it as a time that nobody knows, and only words for people say what is known of it.
 *
 * @param from the start, or null when unknown
 * @param to the end: included for dates, months and years; the end moment for moments; null when there is only a start
 * @param precision how exactly it is known
 * @param zone the zone in which the words were understood
 * @param typed the words as typed, or null when nobody typed any (the default, today)
 */
public record Occurred(
        @Nullable String from,
        @Nullable String to,
        Precision precision,
        ZoneId zone,
        @Nullable String typed) {

    /** How far a day that is only about right may be from the one that was written, to either side: a daybook convention. */
    public static final int ABOUT_DAYS = 3;

    public Occurred {
        boolean none = from == null && to == null;
        if (precision == Precision.RANGE ? none : (from == null) != (precision == Precision.UNKNOWN)) {
            throw new IllegalArgumentException(
                    "a start is missing exactly when the precision is unknown, or of an open range");
        }
        if (to != null && precision != Precision.RANGE && precision != Precision.PART_OF_DAY) {
            throw new IllegalArgumentException("only a range and a part of a day have an end");
        }
    }

    /** A date that nobody knows. */
    public static Occurred unknown(ZoneId zone, @Nullable String typed) {
        return new Occurred(null, null, Precision.UNKNOWN, zone, typed);
    }

    /**
     * Whether a range can run from one date to another: both are moments or neither is, it does not run backwards, and its end is no part of
     * its start, as March 2008 is of 2008.
     */
    public static boolean isRange(PartialDate from, PartialDate to, ZoneId zone) {
        if (from.isMoment() || to.isMoment()) {
            return from.form() == to.form() && !to.start(zone).isBefore(from.start(zone));
        }
        return !to.lastDay().isBefore(from.lastDay());
    }

    /** Whether it is a range with one end: before or after something. */
    public boolean isOpen() {
        return precision == Precision.RANGE && (from == null || to == null);
    }

    /** Whether it is known when it occurred, however coarsely: neither unknown nor an open range. */
    public boolean isDated() {
        return precision != Precision.UNKNOWN && !isOpen();
    }

    /** Returns the start as a date; null when it is not dated. */
    public @Nullable PartialDate begins() {
        return isDated() ? notBefore() : null;
    }

    /** Returns the end as a date; null when there is only a start, and when it is not dated. */
    public @Nullable PartialDate ends() {
        return isDated() ? notAfter() : null;
    }

    /** Returns the date before which it did not occur, of an open range too; null when there is none. */
    public @Nullable PartialDate notBefore() {
        return from == null ? null : PartialDate.of(from);
    }

    /** Returns the date after which it did not occur, of an open range too; null when there is none. */
    public @Nullable PartialDate notAfter() {
        return to == null ? null : PartialDate.of(to);
    }

    /**
     * The first moment of it, for putting entries in order; null when it is not dated. A date begins at the start of that day
     * in the zone.
     */
    public @Nullable Instant start() {
        PartialDate begins = begins();
        return begins == null ? null : begins.start(zone);
    }

    /** The first moment after it; for a moment, that moment itself. Null when unknown, and when it is only known after what it was. */
    public @Nullable Instant end() {
        if (to != null) {
            return PartialDate.of(to).end(zone);
        }
        PartialDate begins = begins();
        return begins == null ? null : begins.end(zone);
    }

    /** The first moment at which it was surely over: the end, and where the date is only about right as much later as that may be. */
    public @Nullable Instant surelyOver() {
        if (!precision.isApproximate() || from == null) {
            return end();
        }
        return latestDay(PartialDate.of(from)).plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * The same time by the clocks of that zone: a moment stays the moment that it is, and a date stays the date that was written. Days,
     * spans and gaps of a log are counted in its own zone, whatever zone an entry was written in.
     */
    public Occurred in(ZoneId other) {
        String newFrom = from == null ? null : PartialDate.of(from).in(other).text();
        String newTo = to == null ? null : PartialDate.of(to).in(other).text();
        boolean same = zone.equals(other) && Objects.equals(newFrom, from) && Objects.equals(newTo, to);
        return same ? this : new Occurred(newFrom, newTo, precision, other, typed);
    }

    /** The same without the words. */
    public Occurred untyped() {
        return typed == null ? this : new Occurred(from, to, precision, zone, null);
    }

    /** The first day of it, as written; null when it is not dated. */
    public @Nullable LocalDate firstDay() {
        PartialDate begins = begins();
        return begins == null ? null : begins.firstDay();
    }

    /** The last day of it, as written; a night belongs to the day on which it began. Null when it is not dated. */
    public @Nullable LocalDate lastDay() {
        PartialDate last = precision == Precision.PART_OF_DAY || to == null ? begins() : ends();
        return last == null ? null : last.lastDay();
    }

    /**
     * The first day on which it can have been: earlier than {@link #firstDay} where that is only about right, by {@link #ABOUT_DAYS} days, a
     * month or a year. Null when it is not dated.
     */
    public @Nullable LocalDate earliestDay() {
        LocalDate day = firstDay();
        return day == null
                ? null
                : switch (precision) {
                    case ABOUT_DAY -> day.minusDays(ABOUT_DAYS);
                    case ABOUT_MONTH -> day.minusMonths(1);
                    case ABOUT_YEAR -> day.minusYears(1);
                    default -> day;
                };
    }

    /** The last day on which it can have been, in the same way. */
    public @Nullable LocalDate latestDay() {
        PartialDate begins = begins();
        return begins == null || !precision.isApproximate() ? lastDay() : latestDay(begins);
    }

    private LocalDate latestDay(PartialDate about) {
        return precision == Precision.ABOUT_DAY
                ? about.lastDay().plusDays(ABOUT_DAYS)
                : about.next().lastDay();
    }
}
