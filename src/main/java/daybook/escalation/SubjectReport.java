package daybook.escalation;

import daybook.log.Gaps;
import daybook.log.Occurred;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules found about one subject.
 *
 * @param subject the subject's code
 * @param incidents how many incidents count: all but the withdrawn ones
 * @param first when the first dated one occurred, without the words; null without any
 * @param last when the last dated one occurred
 * @param spanDays days of the calendar that surely lie between the first and the last; null without a dated incident
 * @param longestGap the longest gap between two neighbouring incidents; null when there is none
 * @param longestGapDays its days, 0 when there is none; null with fewer than two dated incidents
 * @param undated how many incidents have no date, and may lie in a gap
 * @param flags the most pressing first
 * @param undecided what the dates leave open
 */
public record SubjectReport(
        String subject,
        long incidents,
        @Nullable Occurred first,
        @Nullable Occurred last,
        @Nullable Long spanDays,
        Gaps.@Nullable Gap longestGap,
        @Nullable Long longestGapDays,
        long undated,
        List<Flag> flags,
        List<Undecided> undecided) {

    public SubjectReport {
        flags = List.copyOf(flags);
        undecided = List.copyOf(undecided);
    }

    SubjectReport with(List<Flag> otherFlags) {
        return new SubjectReport(
                subject, incidents, first, last, spanDays, longestGap, longestGapDays, undated, otherFlags, undecided);
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
