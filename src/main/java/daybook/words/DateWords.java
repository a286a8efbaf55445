package daybook.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** Writer of dates, months, weekdays and times of day in English. */
public final class DateWords {

    private DateWords() {}

    /** Returns the full name of the month from 1 to 12. */
    public static String month(int number) {
        return switch (number) {
            case 1 -> "January";
            case 2 -> "February";
            case 3 -> "March";
            case 4 -> "April";
            case 5 -> "May";
            case 6 -> "June";
            case 7 -> "July";
            case 8 -> "August";
            case 9 -> "September";
            case 10 -> "October";
            case 11 -> "November";
            case 12 -> "December";
            default -> throw new IllegalArgumentException("not a month: " + number);
        };
    }

    /** Returns the first three letters of the month: {@code Sep} for 9. */
    public static String shortMonth(int number) {
        return month(number).substring(0, 3);
    }

    /** {@code September 2026}. */
    public static String month(YearMonth month) {
        return month(month.getMonthValue()) + ' ' + month.getYear();
    }

    /** {@code Sep 2026}. */
    public static String shortMonth(YearMonth month) {
        return shortMonth(month.getMonthValue()) + ' ' + month.getYear();
    }

    /** {@code 3 Sep}. */
    public static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + shortMonth(day.getMonthValue());
    }

    /** {@code 3 Sep 2026}. */
    public static String date(LocalDate day) {
        return dayAndMonth(day) + ' ' + day.getYear();
    }

    /** {@code Fri 20 Nov 2026}. */
    public static String dateWithWeekday(LocalDate day) {
        return shortWeekday(day.getDayOfWeek()) + ' ' + date(day);
    }

    /** {@code Monday}. */
    public static String weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "Monday";
            case TUESDAY -> "Tuesday";
            case WEDNESDAY -> "Wednesday";
            case THURSDAY -> "Thursday";
            case FRIDAY -> "Friday";
            case SATURDAY -> "Saturday";
            case SUNDAY -> "Sunday";
        };
    }

    /** {@code Mon}. */
    public static String shortWeekday(DayOfWeek day) {
        return weekday(day).substring(0, 3);
    }

    /** {@code 09:05}. */
    public static String time(int hour, int minute) {
        return twoDigits(hour) + ':' + twoDigits(minute);
    }

    public static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
