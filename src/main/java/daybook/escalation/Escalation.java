package daybook.escalation;

import daybook.words.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result: flags with their reasons, never one figure for all of it.
 *
 * @param rulesVersion the version of the rules, printed in every output
 * @param asOf the day on which the log was looked at
 * @param jurisdiction where the log is kept
 * @param newSince the day with which it was compared, when only what is new since the end of it is there; else null
 * @param subjects one report for each subject, in the order in which they were named
 */
public record Escalation(
        String rulesVersion,
        LocalDate asOf,
        Jurisdiction jurisdiction,
        @Nullable LocalDate newSince,
        List<SubjectReport> subjects) {

    /** Said of every subject for whom no rule fired. */
    public static final String NO_FLAG =
            "No rule fired. That does not mean you are safe: the rules see only what was logged. If you feel"
                    + " afraid, act on that.";

    /** Said when a rule fired. */
    public static final String FLAGGED =
            "A flag shows what was logged and why it matters. It predicts nothing, and silence is not an ending."
                    + " If you feel afraid, act on that.";

    /** Said when nothing is new. */
    public static final String NOTHING_NEW =
            "No flag is new. Flags that stood before still stand, and the rules see only what was logged. If you feel"
                    + " afraid, act on that.";

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
        return newSince == null ? NO_FLAG : NOTHING_NEW;
    }

    /** The same result with those flags marked that a person put aside and that rest on nothing else since. */
    public Escalation putAside(List<PutAside> dismissals) {
        if (dismissals.isEmpty()) {
            return this;
        }
        List<SubjectReport> reports = new ArrayList<>(subjects.size());
        for (SubjectReport report : subjects) {
            List<Flag> flags = new ArrayList<>(report.flags().size());
            for (Flag flag : report.flags()) {
                flags.add(marked(report.subject(), flag, dismissals));
            }
            reports.add(report.with(flags));
        }
        return new Escalation(rulesVersion, asOf, jurisdiction, newSince, reports);
    }

    private static Flag marked(String subject, Flag flag, List<PutAside> dismissals) {
        PutAside latest = null;
        for (PutAside each : dismissals) {
            if (each.isAbout(subject, flag)) {
                if (each.covers(flag)) {
                    return flag.putAside(each.dismissal());
                }
                latest = each;
            }
        }
        return latest == null ? flag : flag.standsAgain(latest.dismissal());
    }

    /**
     * What is new since an earlier day: the flags that stand now and did not then, and those that name an entry now that
     * they did not name then. A second threat is news although its flag stood before. Flags that were put aside are left
     * out.
     */
    public Escalation newSince(Escalation then) {
        List<SubjectReport> reports = new ArrayList<>(subjects.size());
        for (SubjectReport report : subjects) {
            SubjectReport before = then.of(report.subject());
            List<Flag> flags = new ArrayList<>();
            for (Flag flag : report.flags()) {
                Flag earlier = before == null ? null : before.flag(flag.rule());
                boolean stood = earlier != null && earlier.stands();
                List<Long> fresh = earlier == null
                        ? flag.entries()
                        : EntryRanges.of(earlier.entries()).without(flag.entries());
                boolean more = earlier != null && !earlier.matters().containsAll(flag.matters());
                if (flag.stands() && (!stood || more || !fresh.isEmpty())) {
                    flags.add(flag.withFresh(fresh));
                }
            }
            reports.add(report.with(flags));
        }
        return new Escalation(rulesVersion, asOf, jurisdiction, then.asOf, reports);
    }

    /** The same result without the flags of that rule. */
    public Escalation without(String rule) {
        List<SubjectReport> reports = new ArrayList<>(subjects.size());
        for (SubjectReport report : subjects) {
            reports.add(report.without(rule));
        }
        return new Escalation(rulesVersion, asOf, jurisdiction, newSince, reports);
    }

    /** The report about that subject, or null. */
    public @Nullable SubjectReport of(String code) {
        for (SubjectReport subject : subjects) {
            if (subject.subject().equals(code)) {
                return subject;
            }
        }
        return null;
    }

    /** Which law is cited and when it was looked up, in a sentence. */
    public String law() {
        LocalDate checked = jurisdiction.lawChecked();
        return checked == null
                ? "No law is cited: this log is kept in " + jurisdiction.title() + ". Ask your defence organisation."
                : "Law of " + jurisdiction.title() + " as checked on " + DateWords.date(checked) + ".";
    }

    /** Where help is to be had, a sentence each. */
    public List<String> help() {
        return jurisdiction.help();
    }

    /** Whether a flag of that level or a more pressing one stands; one that was put aside does not. */
    public boolean hasAtLeast(Level level) {
        for (SubjectReport subject : subjects) {
            for (Flag flag : subject.flags()) {
                if (flag.stands() && flag.level().atLeast(level)) {
                    return true;
                }
            }
        }
        return false;
    }
}
