package daybook.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The context of dates that stand in a file. A file says nothing of the day on which it was written, so that whatever counts from that
 * day, or leaves the year or the century to it, is refused unless the user says it.
 *
 * @param asOf the day on which the file was written, from which {@code yesterday} and {@code 20 Nov} count, or null when nobody says
 * @param century the first year of the century that years of two digits belong to, such as 2000, or null when nobody says
 */
public record FileDates(@Nullable LocalDate asOf, @Nullable Integer century) {

    /** Nothing said: every date has to be complete. */
    public static final FileDates COMPLETE = new FileDates(null, null);

    private static final String COMPLETE_DATE = "Write the date in full (20 Nov 2026)";

    /**
     * Refuses a time that a file does not say by itself.
     *
     * @param dated whether the day is known from elsewhere, as it is for the end of a range
     */
    void check(Point point, boolean dated) throws NotUnderstood {
        if (point.clock() != null && point.clock().isMoment()) {
            throw NotUnderstood.refused(
                    point.words() + " counts from the minute in which it was written, which a file does not say.",
                    "Write the date and the time in full (20 Nov 2026 14:30).");
        }
        if (asOf != null) {
            return;
        }
        if (point.date() instanceof CalendarPart.WithoutYear || point.date() instanceof CalendarPart.MonthWithoutYear) {
            throw NotUnderstood.refused(
                    point.words() + " has no year.",
                    COMPLETE_DATE + ", or say with --as-of DATE when the file was written.");
        }
        if (point.date() != null && !(point.date() instanceof CalendarPart.Written)) {
            throw relative(point.words());
        }
        if (point.date() == null && point.clock() != null && !dated) {
            throw NotUnderstood.refused(
                    point.words() + " is a time of day without its date.", COMPLETE_DATE.replace(")", " 14:30)") + '.');
        }
    }

    /** The refusal of words that count from the day on which they were written. */
    static NotUnderstood relative(String words) {
        return NotUnderstood.refused(
                words + " counts from the day on which it was written, which a file does not say.",
                COMPLETE_DATE + ", or say with --as-of DATE when the file was written.");
    }
}
