package daybook.escalation;

import daybook.log.Gaps;
import daybook.log.Occurred;
import daybook.words.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rules found about one subject.
 *
 * @param subject the subject's code
 * @param incidents how many incidents count: all but the withdrawn ones
 * @param first when the first dated one occurred, without the words; null without any
 * @param last when the last dated one occurred
 * @param ends when the one that is over last occurred, which need not be the one that began last
 * @param spanDays days of the calendar that surely lie between the first and the last; null without a dated incident
 * @param longestGap the longest gap between two neighbouring incidents; null when there is none
 * @param longestGapDays its days, 0 when there is none; null with fewer than two dated incidents
 * @param undated how many incidents have no date, and may lie in a gap
 * @param flags the most pressing first
 * @param undecided what is left open, each at the level of its rule
 * @param coverage what the rules could not see
 */
public record SubjectReport(
        String subject,
        long incidents,
        @Nullable Occurred first,
        @Nullable Occurred last,
        @Nullable Occurred ends,
        @Nullable Long spanDays,
        Gaps.@Nullable Gap longestGap,
        @Nullable Long longestGapDays,
        long undated,
        List<Flag> flags,
        List<Undecided> undecided,
        Coverage coverage) {

    public SubjectReport {
        flags = List.copyOf(flags);
        undecided = List.copyOf(undecided);
    }

    /** How many incidents have a date. */
    public long dated() {
        return incidents - undated;
    }

    /**
     * The span in words, {@code 142 days}; {@code at least 142 days} where the first or the last incident is not known to the day. Null without
     * a span of a day or more.
     */
    public @Nullable String span() {
        if (spanDays == null || spanDays == 0 || first == null || ends == null) {
            return null;
        }
        return (isToTheDay(first) && isToTheDay(ends) ? "" : "at least ") + English.days(spanDays);
    }

    private static boolean isToTheDay(Occurred occurred) {
        return Objects.equals(occurred.earliestDay(), occurred.latestDay());
    }

    SubjectReport without(String rule) {
        List<Flag> others = new ArrayList<>(flags);
        others.removeIf(flag -> flag.rule().equals(rule));
        return with(others);
    }

    SubjectReport with(List<Flag> otherFlags) {
        return new SubjectReport(
                subject,
                incidents,
                first,
                last,
                ends,
                spanDays,
                longestGap,
                longestGapDays,
                undated,
                otherFlags,
                undecided,
                coverage);
    }

    /** The urgent flags that were not put aside, in the order of the rules. */
    public List<Flag> urgent() {
        List<Flag> urgent = new ArrayList<>();
        for (Flag flag : flags) {
            if (flag.stands() && flag.level() == Level.URGENT) {
                urgent.add(flag);
            }
        }
        return urgent;
    }

    /** The flag of that rule, or null when it did not fire. */
    public @Nullable Flag flag(String rule) {
        for (Flag flag : flags) {
            if (flag.rule().equals(rule)) {
                return flag;
            }
        }
        return null;
    }
}
