package daybook.log;

import daybook.words.English;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The gaps between incidents: the one definition for every view.
 *
 * <p>A gap is counted in days of the calendar from one incident to the next, in the log's zone. It is only claimed where no incident can have
 * been by its date: one of which only the month is known may be on any day of the month, and one of which the day is only about right on one of
 * the days beside it, so that a gap beside it is at least so long. What has no date, or is only before or after one, may lie in any gap, which
 * is said with each, {@link #apart}.
 */
public final class Gaps {

    /**
     * A time between two incidents in which none can have been.
     *
     * @param days that lie between the two incidents at least
     * @param after the last day on which everything before it can have been
     * @param before the first day on which the next incident can have been
     * @param least whether it may be longer, because a day on either side is not known
     */
    public record Gap(long days, LocalDate after, LocalDate before, boolean least) {

        /** {@code 48 days between incidents}, {@code at least 152 days between incidents}. */
        public String words() {
            return (least ? "at least " : "") + English.days(days) + " between incidents";
        }
    }

    private @Nullable LocalDate latest;
    private boolean latestKnown;
    private @Nullable Gap longest;
    private long dated;
    private long undated;

    /**
     * Takes in the next incident that counts, in the order of the timeline.
     *
     * @param here when it was, by the clocks of the log's zone, {@link Occurred#in}
     * @return the gap before it; null when there is none
     */
    public @Nullable Gap see(Occurred here) {
        return see(here.earliestDay(), here.latestDay());
    }

    /** The same of the first and the last day on which it can have been, null when unknown. */
    public @Nullable Gap see(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            undated++;
            return null;
        }
        dated++;
        LocalDate before = latest;
        boolean known = first.equals(last);
        Gap gap = null;
        if (before != null && first.isAfter(before)) {
            gap = new Gap(ChronoUnit.DAYS.between(before, first), before, first, !(known && latestKnown));
            longest = longest == null || gap.days() > longest.days() ? gap : longest;
        }
        if (before == null || last.isAfter(before) || (last.equals(before) && known)) {
            latest = last;
            latestKnown = known;
        }
        return gap;
    }

    /** The longest gap; null when there is none. */
    public @Nullable Gap longest() {
        return longest;
    }

    /** How many incidents with a date there are. */
    public long dated() {
        return dated;
    }

    /** How many incidents without a date there are. */
    public long undated() {
        return undated;
    }

    /** What is said behind a gap: {@code , apart from 1 incident of unknown date}; nothing when all have a date. */
    public static String apart(long undated) {
        return undated == 0 ? "" : ", apart from " + English.incidents(undated) + " of unknown date";
    }
}
