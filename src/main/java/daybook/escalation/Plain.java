package daybook.escalation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The few turns of phrase that reasons share. Fixed English, whatever the machine's language. */
final class Plain {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final int LONGEST_WORD = 40;

    private Plain() {}

    static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    static String month(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    static String incidents(long n) {
        return count(n, "incident", "incidents");
    }

    static String days(long n) {
        return count(n, "day", "days");
    }

    static String count(long n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    /** The verb for so many. */
    static String verb(long n, String one, String many) {
        return n == 1 ? one : many;
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> items) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.append(i == items.size() - 1 ? " and " : ", ");
            }
            out.append(items.get(i));
        }
        return out.toString();
    }

    /** A free word, cut so that a page of pasted text does not fill the reason. */
    static String shorten(String word) {
        if (word.codePointCount(0, word.length()) <= LONGEST_WORD) {
            return word;
        }
        return word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD)) + "…";
    }

    /** Whole days of the calendar from one date to another. */
    static long daysBetween(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
