package daybook.when;

import daybook.log.Precision;
import daybook.words.DateWords;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, a month or a year, without a zone.
 *
 * @param first its first day
 * @param last its last day
 * @param precision DAY, MONTH or YEAR
 */
record DateSpan(LocalDate first, LocalDate last, Precision precision) {

    static DateSpan day(LocalDate day) {
        return new DateSpan(day, day, Precision.DAY);
    }

    static DateSpan month(YearMonth month) {
        return new DateSpan(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    static DateSpan year(int year) {
        return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    boolean isDay() {
        return precision == Precision.DAY;
    }

    /** The form that is stored: {@code 2026-11-20}, {@code 2026-11} or {@code 2026}. */
    String stored() {
        String day = first.toString();
        return switch (precision) {
            case YEAR -> day.substring(0, 4);
            case MONTH -> day.substring(0, 7);
            default -> day;
        };
    }

    /** The form for people: {@code Fri 20 Nov 2026}, {@code November 2026} or {@code 2026}. */
    String spoken() {
        return switch (precision) {
            case YEAR -> Integer.toString(first.getYear());
            case MONTH -> DateWords.month(first.getMonthValue()) + ' ' + first.getYear();
            default -> DateWords.dateWithWeekday(first);
        };
    }

    /** {@code day}, {@code month} or {@code year}. */
    String word() {
        return precision.word();
    }
}
