package daybook.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something occurred, as exactly as it is known and no more.
 *
 * <p>{@code from} and {@code to} are the texts of {@link PartialDate}s: a moment, a date, a month or a year. {@code to} is present for a range
 * and for a part of a day only.
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

    public Occurred {
        if ((from == null) != (precision == Precision.UNKNOWN)) {
            throw new IllegalArgumentException("a start is missing exactly when the precision is unknown");
        }
        if (to != null && precision != Precision.RANGE && precision != Precision.PART_OF_DAY) {
            throw new IllegalArgumentException("only a range and a part of a day have an end");
        }
    }

    /** A date that nobody knows. */
    public static Occurred unknown(ZoneId zone, @Nullable String typed) {
        return new Occurred(null, null, Precision.UNKNOWN, zone, typed);
    }

    /** Returns the start as a date; null when unknown. */
    public @Nullable PartialDate begins() {
        return from == null ? null : PartialDate.of(from);
    }

    /** Returns the end as a date; null when there is only a start. */
    public @Nullable PartialDate ends() {
        return to == null ? null : PartialDate.of(to);
    }

    /**
     * The first moment of it, for putting entries in order; null when unknown. A date begins at the start of that day
     * in the zone.
     */
    public @Nullable Instant start() {
        return from == null ? null : PartialDate.of(from).start(zone);
    }

    /** The first moment after it; for a moment, that moment itself. Null when unknown. */
    public @Nullable Instant end() {
        return from == null ? null : PartialDate.of(to == null ? from : to).end(zone);
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

    /** The first day on which it can have been, as written; null when unknown. */
    public @Nullable LocalDate firstDay() {
        return from == null ? null : PartialDate.of(from).firstDay();
    }

    /** The last day on which it can have been; a night belongs to the day on which it began. Null when unknown. */
    public @Nullable LocalDate lastDay() {
        String last = to == null || precision == Precision.PART_OF_DAY ? from : to;
        return last == null ? null : PartialDate.of(last).lastDay();
    }
}
