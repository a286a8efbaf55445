package daybook.review;

import daybook.escalation.Flag;
import daybook.escalation.SubjectReport;
import daybook.guidance.AtHand;
import daybook.guidance.Guidance;
import daybook.guidance.Rung;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a log says of one subject to somebody who has a minute.
 *
 * @param subject the subject's code
 * @param urgent the urgent flags that were not put aside, in the order of the rules
 * @param first the first steps to consider, at most {@link #STEPS}
 * @param others the codes of the other subjects that have an urgent flag
 */
public record NowPage(
        String subject, long incidents, List<Flag> urgent, List<Rung> first, AtHand atHand, List<String> others) {

    /** So many steps are named. */
    static final int STEPS = 3;

    /**
     * Returns the page about the subject that has the most urgent flags; of several alike, the first.
     *
     * @param reports one for each subject that is asked about, at least one
     */
    public static NowPage of(List<SubjectReport> reports, SubjectCounts counts, LocalDate today) {
        SubjectReport chosen = reports.get(0);
        for (SubjectReport each : reports) {
            if (each.urgent().size() > chosen.urgent().size()) {
                chosen = each;
            }
        }
        List<String> others = new ArrayList<>();
        for (SubjectReport each : reports) {
            if (!each.subject().equals(chosen.subject()) && !each.urgent().isEmpty()) {
                others.add(each.subject());
            }
        }
        Guidance guidance = counts.guidance(chosen);
        return new NowPage(
                chosen.subject(),
                chosen.incidents(),
                chosen.urgent(),
                first(guidance),
                AtHand.of(guidance, today),
                others);
    }

    /** With an urgent flag in the order of the ladder; without one, what is advised comes before what is only worth considering. */
    private static List<Rung> first(Guidance guidance) {
        List<Rung> first = new ArrayList<>();
        List<Rung> later = new ArrayList<>();
        for (Rung rung : guidance.rungs()) {
            boolean isDue = rung.state() == Rung.State.OUTSTANDING || rung.state() == Rung.State.AGAIN;
            if (isDue || (guidance.urgent() && rung.state() == Rung.State.CONSIDER)) {
                first.add(rung);
            } else if (rung.state() == Rung.State.CONSIDER) {
                later.add(rung);
            }
        }
        first.addAll(later);
        return List.copyOf(first.subList(0, Math.min(STEPS, first.size())));
    }
}
