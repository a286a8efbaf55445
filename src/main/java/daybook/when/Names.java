package daybook.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The English names of months and weekdays, read and written. */
final class Names {

    private Names() {}

    /** The number of the month of that name or abbreviation in lower case, or 0. */
    static int month(String word) {
        return switch (word) {
            case "jan", "january" -> 1;
            case "feb", "february" -> 2;
            case "mar", "march" -> 3;
            case "apr", "april" -> 4;
            case "may" -> 5;
            case "jun", "june" -> 6;
            case "jul", "july" -> 7;
            case "aug", "august" -> 8;
            case "sep", "sept", "september" -> 9;
            case "oct", "october" -> 10;
            case "nov", "november" -> 11;
            case "dec", "december" -> 12;
            default -> 0;
        };
    }

    /** The weekday of that name or abbreviation in lower case, or null. */
    static @Nullable DayOfWeek weekday(String word) {
        return switch (word) {
            case "mon", "monday" -> DayOfWeek.MONDAY;
            case "tue", "tues", "tuesday" -> DayOfWeek.TUESDAY;
            case "wed", "weds", "wednesday" -> DayOfWeek.WEDNESDAY;
            case "thu", "thur", "thurs", "thursday" -> DayOfWeek.THURSDAY;
            case "fri", "friday" -> DayOfWeek.FRIDAY;
            case "sat", "saturday" -> DayOfWeek.SATURDAY;
            case "sun", "sunday" -> DayOfWeek.SUNDAY;
            default -> null;
        };
    }

    /** The full name of the month from 1 to 12. */
    static String month(int number) {
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
            default -> "December";
        };
    }

    static String shortMonth(int number) {
        return month(number).substring(0, 3);
    }

    static String weekday(DayOfWeek day) {
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

    /** {@code Fri 20 Nov 2026}. */
    static String date(LocalDate date) {
        return weekday(date.getDayOfWeek()).substring(0, 3) + ' ' + shortDate(date);
    }

    /** {@code 20 Nov 2026}. */
    static String shortDate(LocalDate date) {
        return date.getDayOfMonth() + " " + shortMonth(date.getMonthValue()) + ' ' + date.getYear();
    }

    /** {@code 09:05}. */
    static String time(int hour, int minute) {
        return twoDigits(hour) + ':' + twoDigits(minute);
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
