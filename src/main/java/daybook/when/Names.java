package daybook.when;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Recogniser of the English names of months and weekdays. */
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

    /** The number of that word in lower case, from one to twelve, or 0. */
    static int number(String word) {
        return switch (word) {
            case "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            case "eleven" -> 11;
            case "twelve" -> 12;
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
}
