package daybook.report;

import daybook.log.Occurred;
import daybook.log.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** How closely a time is known: to the month, to the day; by the clocks of the log's zone, {@link Occurred#in}. */
final class Months {

    private static final int MONTH_LENGTH = 7;
    private static final int DATE_LENGTH = 10;

    private Months() {}

    /** The month in which it was; null when it is only known to the year, lies in several months or is unknown. */
    static @Nullable YearMonth month(Occurred occurred) {
        String from = occurred.from();
        if (from == null || from.length() < MONTH_LENGTH) {
            return null;
        }
        String to = end(occurred);
        boolean same = to == null || to.startsWith(from.substring(0, MONTH_LENGTH));
        return same ? YearMonth.from(Occurred.firstDay(from.substring(0, MONTH_LENGTH))) : null;
    }

    /** The day on which it was; a night that runs past midnight belongs to the day on which it began. */
    static @Nullable LocalDate day(Occurred occurred) {
        String from = occurred.from();
        if (from == null || from.length() < DATE_LENGTH) {
            return null;
        }
        String to = end(occurred);
        boolean same = to == null || to.startsWith(from.substring(0, DATE_LENGTH));
        return same ? Occurred.firstDay(from.substring(0, DATE_LENGTH)) : null;
    }

    /** The hour of the day at which it was, or began where a part of the day is known; null when no time is known. */
    static @Nullable Integer hour(Occurred occurred) {
        String from = occurred.from();
        if (from == null || from.length() <= DATE_LENGTH || end(occurred) != null) {
            return null;
        }
        return Occurred.parseMoment(from).getHour();
    }

    private static @Nullable String end(Occurred occurred) {
        return occurred.precision() == Precision.PART_OF_DAY ? null : occurred.to();
    }
}
