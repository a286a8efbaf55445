package daybook.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules found about one subject.
 *
 * @param subject the subject's code
 * @param incidents how many incidents count: all but the withdrawn ones
 * @param first when the first dated one occurred, in the forms of {@link daybook.log.Occurred#from()}; null without any
 * @param last when the last dated one occurred, in the same forms
 * @param spanDays days of the calendar that surely lie between the first and the last; null without a dated incident
 * @param longestGapDays the longest time surely without a dated incident between two of them, in days of the calendar;
 *     null with fewer than two
 * @param flags the most pressing first
 * @param undecided what the dates leave open
 */
public record SubjectReport(
        String subject,
        long incidents,
        @Nullable String first,
        @Nullable String last,
        @Nullable Long spanDays,
        @Nullable Long longestGapDays,
        List<Finding> flags,
        List<Undecided> undecided) {

    public SubjectReport {
        flags = List.copyOf(flags);
        undecided = List.copyOf(undecided);
    }

    SubjectReport with(List<Finding> otherFlags) {
        return new SubjectReport(subject, incidents, first, last, spanDays, longestGapDays, otherFlags, undecided);
    }

    /** The flag of that rule, or null when it did not fire. */
    public @Nullable Finding flag(String rule) {
        for (Finding flag : flags) {
            if (flag.rule().equals(rule)) {
                return flag;
            }
        }
        return null;
    }
}
