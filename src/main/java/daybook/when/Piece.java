package daybook.when;

import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One time that is understood: a span of days, or a moment, or two moments for a part of a day.
 *
 * @param days the days, or null for moments
 * @param from the moment, or null for days
 * @param to the end of a part of a day, or null
 * @param precision how exactly it is known
 * @param zone the zone in which it was understood
 */
record Piece(
        @Nullable PartialDate days,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        Precision precision,
        ZoneId zone) {

    static Piece days(PartialDate days, ZoneId zone) {
        return new Piece(days, null, null, days.form().precision(), zone);
    }

    static Piece about(PartialDate days, ZoneId zone) {
        Precision precision = switch (days.form()) {
            case YEAR -> Precision.ABOUT_YEAR;
            case MONTH -> Precision.ABOUT_MONTH;
            default -> Precision.ABOUT_DAY;
        };
        return new Piece(days, null, null, precision, zone);
    }

    static Piece moment(OffsetDateTime at, Precision precision, ZoneId zone) {
        return new Piece(null, at, null, precision, zone);
    }

    /** The last moment of it, or null for days. */
    @Nullable
    OffsetDateTime lastMoment() {
        return to == null ? from : to;
    }

    /** Its start as it is stored. */
    String storedStart() {
        return days != null ? days.text() : stored(from);
    }

    /** Its end as it is stored, of a range that ends with it. */
    String storedEnd() {
        return days != null ? days.text() : stored(lastMoment());
    }

    private static String stored(@Nullable OffsetDateTime moment) {
        if (moment == null) {
            throw new IllegalStateException("neither days nor a moment");
        }
        return PartialDate.moment(moment).text();
    }

    Occurred occurred(String typed) {
        return new Occurred(storedStart(), to == null ? null : stored(to), precision, zone, typed);
    }

    /** {@code day}, {@code month}, {@code year} or {@code time of day}. */
    String word() {
        return days != null ? days.form().word() : "time of day";
    }
}
