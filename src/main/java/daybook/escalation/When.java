package daybook.escalation;

import daybook.log.Occurred;
import daybook.log.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A known time, read once for all rules: the earliest and the latest that it can have been. A time marked "about" is
 * taken as given.
 *
 * @param from the start as written, see {@link Occurred#from()}
 * @param to the end as written, for a range; else null
 * @param start the first moment that it can have been
 * @param end the first moment after it; for a moment, that moment itself
 * @param firstDay the first day that it can have been, as written
 * @param lastDay the last day that it can have been, as written
 * @param moment whether it is a single time of day, to the minute or the second
 */
record When(
        String from,
        @Nullable String to,
        Instant start,
        Instant end,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean moment) {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DATE_LENGTH = 10;

    /** Reads it; null when the time is unknown. */
    static @Nullable When of(Occurred occurred) {
        String from = occurred.from();
        Instant start = occurred.start();
        if (from == null || start == null) {
            return null;
        }
        String to = occurred.to();
        boolean oneMoment = to == null && from.length() > DATE_LENGTH;
        Instant end = oneMoment ? start : occurred.end();
        if (end == null) {
            throw new IllegalStateException("a time with a start has an end");
        }
        if (to == null || occurred.precision() == Precision.PART_OF_DAY) {
            // a night that runs past midnight belongs to the day on which it began
            return new When(from, null, start, end, firstDay(from), lastDay(from), oneMoment);
        }
        return new When(from, to, start, end, firstDay(from), lastDay(to), oneMoment);
    }

    /** Known to the day or finer, so that it can support a rate. */
    boolean toTheDay() {
        return firstDay.equals(lastDay);
    }

    /**
     * Whether it surely came after the other: in the same minute, or on the same day where only the day is known, it is
     * not sure.
     */
    boolean surelyAfter(When other) {
        return other.moment ? start.isAfter(other.end) : !start.isBefore(other.end);
    }

    /**
     * The date for a sentence: {@code 20 Nov 2026}, {@code Nov 2026}, {@code 2026}, {@code 1 Nov 2026 to 5 Nov 2026}.
     */
    String words() {
        String begin = beginning();
        String finish = ending();
        return begin.equals(finish) ? begin : begin + " to " + finish;
    }

    /** Its first date for a sentence. */
    String beginning() {
        return words(from);
    }

    /** Its last date for a sentence; the only one unless it is a range. */
    String ending() {
        return words(to == null ? from : to);
    }

    private static String words(String text) {
        return switch (text.length()) {
            case YEAR_LENGTH -> text;
            case MONTH_LENGTH -> Plain.month(YearMonth.parse(text));
            default -> Plain.date(firstDay(text));
        };
    }

    private static LocalDate firstDay(String text) {
        return switch (text.length()) {
            case YEAR_LENGTH, MONTH_LENGTH -> Occurred.firstDay(text);
            default -> Occurred.firstDay(text.substring(0, DATE_LENGTH));
        };
    }

    private static LocalDate lastDay(String text) {
        return switch (text.length()) {
            case YEAR_LENGTH -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case MONTH_LENGTH -> YearMonth.from(Occurred.firstDay(text)).atEndOfMonth();
            default -> Occurred.firstDay(text.substring(0, DATE_LENGTH));
        };
    }
}
