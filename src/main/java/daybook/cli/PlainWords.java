package daybook.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Months, days and counts for sentences and small columns, in English whatever the machine's language. */
final class PlainWords {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private PlainWords() {}

    /** {@code September 2026}. */
    static String month(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    /** {@code Sep 2026}. */
    static String shortMonth(YearMonth month) {
        return shortMonth(month.getMonthValue()) + " " + month.getYear();
    }

    /** {@code Sep} for 9. */
    static String shortMonth(int number) {
        return MONTHS.get(number - 1).substring(0, 3);
    }

    /** {@code 3 Sep}. */
    static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + shortMonth(day.getMonthValue());
    }

    /** {@code 3 Sep 2026}. */
    static String date(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    /** {@code Monday}. */
    static String weekday(DayOfWeek day) {
        return WEEKDAYS.get(day.getValue() - 1);
    }

    /** {@code no incident}, {@code 1 incident}, {@code 3 incidents}. */
    static String incidents(long number) {
        return number == 0 ? "no incident" : count(number, "incident", "incidents");
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(List<String> items) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "" : i == items.size() - 1 ? " and " : ", ").append(items.get(i));
        }
        return out.toString();
    }
}
