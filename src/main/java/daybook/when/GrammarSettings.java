package daybook.when;

import daybook.log.DateOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the words are understood against.
 *
 * @param now the present moment
 * @param zone the log's zone
 * @param order how the log reads figures
 * @param future whether the future is allowed; a weekday or a date without a year is then the next one, not the last
 * @param file the context of a file's dates, or null when a person types now
 */
record GrammarSettings(
        Instant now,
        ZoneId zone,
        DateOrder order,
        boolean future,
        @Nullable FileDates file) {

    LocalDate today() {
        return today(zone);
    }

    /** The day from which words count: of a file, the one on which it was written. */
    LocalDate today(ZoneId elsewhere) {
        return file == null || file.asOf() == null ? realToday(elsewhere) : file.asOf();
    }

    /** The day by the clock. */
    LocalDate realToday(ZoneId elsewhere) {
        return LocalDate.ofInstant(now, elsewhere);
    }

    /** Whether nobody says on which day the words were written. */
    boolean isUndated() {
        return file != null && file.asOf() == null;
    }

    /** Refuses a time that a file does not say by itself. */
    void check(Point point, boolean dated) throws NotUnderstood {
        if (file != null) {
            file.check(point, dated);
        }
    }

    /** A year written with two digits: of the century that was said for a file, and otherwise refused. */
    int shortYear(Token digits, String quoted) throws NotUnderstood {
        if (file != null && file.century() != null) {
            return file.century() + digits.value();
        }
        int thisYear = today().getYear();
        int recent = thisYear / 100 * 100 + digits.value();
        int example = recent > thisYear ? recent - 100 : recent;
        throw NotUnderstood.refused(
                quoted + " has a year of two digits (" + digits.text() + "), and the century is never guessed.",
                file == null
                        ? "Write the year with four digits, such as " + example + '.'
                        : "Write the year with four digits, or say which century it is with --century "
                                + example / 100 * 100 + " (" + digits.text() + " is then " + example + ").");
    }

    /** The accepted forms, for a hint. */
    String accepted() {
        String figures = order == DateOrder.DMY ? "20/11/2026" : "11/20/2026";
        if (isUndated()) {
            return "Dates: 2026-11-20, 20 Nov 2026, " + figures + ", 2026-11, 2026, unknown."
                    + (future ? "" : " With a time: 20 Nov 2026 14:30. Ranges: 2026-11-01 to 2026-11-05.");
        }
        String relative = future
                ? "20 Nov, today, tomorrow, friday, in 6 weeks, in 12 months"
                : "20 Nov, today, yesterday, friday, 3 days ago";
        String ranges = future
                ? ""
                : " Ranges: yesterday 14:00 to 15:00, 2026-11-01 to 2026-11-05, before 2001-08, about 2001-10.";
        return "Dates: 2026-11-20, 20 Nov 2026, " + figures + ", " + relative + ", 2026-11, 2026, unknown."
                + " Times: 14:30, 2.30pm, about 2pm, evening, 2 hours ago, now." + ranges;
    }
}
