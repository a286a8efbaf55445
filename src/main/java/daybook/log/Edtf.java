package daybook.log;

import org.jspecify.annotations.Nullable;

/**
 * The text of a time in the Extended Date/Time Format, ISO 8601-2:2019, level 1: {@code 2026-03-05}, {@code 2026-03-05~} for a day that is
 * about right, {@code 2001-05/2001-07}, {@code ../2001-07} for before August 2001.
 *
 * <p>Made from what is kept, never kept itself, and it says no more than is known: the format marks dates as approximate and no times of day, and
 * its intervals are of dates alone. A time of day that is about right, a part of a day and a range of times are therefore given as their days.
 */
public final class Edtf {

    private static final int DAY = "2026-11-20".length();
    private static final int MOMENT = "2026-11-20T14:30:00+00:00".length();

    private Edtf() {}

    /** Returns the text of a time; null when nothing is known of it. */
    public static @Nullable String of(Occurred occurred) {
        return of(occurred.from(), occurred.to(), occurred.precision());
    }

    /** Returns the text of a time that has these parts; null when nothing is known of it. */
    public static @Nullable String of(@Nullable String from, @Nullable String to, Precision precision) {
        if (from == null && to == null) {
            return null;
        }
        return switch (precision) {
            case UNKNOWN -> null;
            case ABOUT_DAY, ABOUT_MONTH, ABOUT_YEAR -> from + "~";
            case SECOND, MINUTE -> from == null || from.length() == MOMENT ? from : day(from);
            case ABOUT, DAY, MONTH, YEAR -> day(from);
            case PART_OF_DAY -> interval(from, to == null ? from : to);
            case RANGE -> interval(from, to);
        };
    }

    private static String interval(@Nullable String from, @Nullable String to) {
        String first = day(from);
        String last = day(to);
        return first.equals(last) ? first : first + '/' + last;
    }

    /** The day of a moment, the text of any other date, two dots for an end that is open. */
    private static String day(@Nullable String text) {
        return text == null ? ".." : text.length() > DAY ? text.substring(0, DAY) : text;
    }
}
