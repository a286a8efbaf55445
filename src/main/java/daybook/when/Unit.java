package daybook.when;

import org.jspecify.annotations.Nullable;

/** A unit of time that can be counted. */
enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** The unit of that word in lower case, or null. */
    static @Nullable Unit of(String word) {
        return switch (word) {
            case "minute", "minutes", "min", "mins" -> MINUTE;
            case "hour", "hours", "hr", "hrs" -> HOUR;
            case "day", "days" -> DAY;
            case "week", "weeks" -> WEEK;
            case "month", "months" -> MONTH;
            case "year", "years" -> YEAR;
            default -> null;
        };
    }
}
