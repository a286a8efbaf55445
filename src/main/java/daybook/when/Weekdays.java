package daybook.when;

import daybook.words.DateWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The weekdays around a date. */
final class Weekdays {

    private Weekdays() {}

    /** The last such day before that date, one to seven days back. */
    static LocalDate before(LocalDate date, DayOfWeek weekday) {
        int back = Math.floorMod(date.getDayOfWeek().getValue() - weekday.getValue() - 1, 7) + 1;
        return date.minusDays(back);
    }

    /** The first such day after that date, one to seven days on. */
    static LocalDate after(LocalDate date, DayOfWeek weekday) {
        int on = Math.floorMod(weekday.getValue() - date.getDayOfWeek().getValue() - 1, 7) + 1;
        return date.plusDays(on);
    }

    /**
     * @param yearWritten whether the year was written too, and not found by looking for the nearest such date
     * @throws NotUnderstood when a weekday was written and the date falls on another
     */
    static void check(LocalDate date, @Nullable DayOfWeek written, boolean yearWritten) throws NotUnderstood {
        if (written != null && written != date.getDayOfWeek()) {
            throw NotUnderstood.refused(
                    DateWords.date(date) + " is a " + DateWords.weekday(date.getDayOfWeek()) + ", not a "
                            + DateWords.weekday(written) + '.',
                    yearWritten
                            ? "Correct the one that is wrong, or write the date without the weekday."
                            : "Correct the one that is wrong, or write the year too if another year is meant.");
        }
    }
}
