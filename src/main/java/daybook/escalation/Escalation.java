package daybook.escalation;

import java.time.LocalDate;
import java.util.List;

/**
 * The result: flags with their reasons, never one figure for all of it.
 *
 * @param rulesVersion the version of the rules, printed in every output
 * @param asOf the day on which the log was looked at
 * @param subjects one report for each subject, in the order in which they were named
 */
public record Escalation(String rulesVersion, LocalDate asOf, List<SubjectReport> subjects) {

    /** Said of every subject for whom no rule fired. */
    public static final String NO_FLAG =
            "No rule fired. That does not mean you are safe: the rules see only what was logged. If you feel"
                    + " afraid, act on that.";

    /** Said when a rule fired. */
    public static final String FLAGGED =
            "A flag tells what was logged and why it matters. It predicts nothing, and silence is not an ending."
                    + " If you feel afraid, act on that.";

    /** Printed with every result. */
    public static final List<String> HELP = List.of(
            "In an emergency ring 999.",
            "Otherwise ring the police on 101.",
            "National Stalking Helpline: 0808 802 0300.",
            "Ring your defence organisation.",
            "You do not need a log to report.");

    public Escalation {
        subjects = List.copyOf(subjects);
    }

    /** The sentence that goes with the whole result. */
    public String notice() {
        for (SubjectReport subject : subjects) {
            if (!subject.flags().isEmpty()) {
                return FLAGGED;
            }
        }
        return NO_FLAG;
    }

    /** Where help is to be had, a sentence each. */
    public List<String> help() {
        return HELP;
    }

    /** Whether a flag of that level or a more pressing one stands; one that was put aside does not. */
    public boolean hasAtLeast(Level level) {
        for (SubjectReport subject : subjects) {
            for (Finding flag : subject.flags()) {
                if (flag.dismissed() == null && flag.level().atLeast(level)) {
                    return true;
                }
            }
        }
        return false;
    }
}
