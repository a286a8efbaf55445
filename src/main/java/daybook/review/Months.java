package daybook.review;

import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How closely a time is known: to the month, to the day; by the clocks of the log's zone, {@link Occurred#in}. A date that is only about right
 * is in the month that it names, and on no day.
 */
final class Months {

    private Months() {}

    /** The month in which it was; null when it is only known to the year, lies in several months or is unknown. */
    static @Nullable YearMonth month(Occurred occurred) {
        PartialDate from = occurred.begins();
        PartialDate to = end(occurred);
        YearMonth month = from == null ? null : from.month();
        return to == null || Objects.equals(month, to.month()) ? month : null;
    }

    /** The day on which it was; a night that runs past midnight belongs to the day on which it began. */
    static @Nullable LocalDate day(Occurred occurred) {
        PartialDate from = occurred.begins();
        PartialDate to = end(occurred);
        LocalDate day = from == null || occurred.precision().isApproximate() ? null : from.day();
        return to == null || Objects.equals(day, to.day()) ? day : null;
    }

    /** The hour of the day at which it was, or began where a part of the day is known; null when no time is known. */
    static @Nullable Integer hour(Occurred occurred) {
        PartialDate from = occurred.begins();
        return from == null || !from.isMoment() || end(occurred) != null
                ? null
                : (Integer) from.moment().getHour();
    }

    private static @Nullable PartialDate end(Occurred occurred) {
        return occurred.precision() == Precision.PART_OF_DAY ? null : occurred.ends();
    }
}
