package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.Jurisdiction;
import daybook.escalation.Level;
import daybook.escalation.Provision;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Trace;
import daybook.escalation.Watch;
import daybook.log.Fact;
import daybook.log.Step;
import daybook.log.Target;
import daybook.words.English;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two or more people of the practice are concerned: those who wrote down what was aimed at themselves, or at nobody that they named, and
 * a colleague at whom something was aimed. Of an imported entry, the writer is the one whom its file names.
 */
final class Staff extends Rule {

    Staff(Jurisdiction here) {
        super(RuleCard.of("staff", Level.ACT, "More than one person of the practice")
                .fires("Incidents were recorded by two or more people, or aimed at a colleague as well as at who"
                        + " recorded them.")
                .law(here, Provision.SEVERAL_PEOPLE, Provision.EMPLOYERS_DUTY)
                .not(
                        "It does not mean that each of them was its aim: who writes something down is not always who it was"
                                + " meant for.")
                .consider(
                        "Keep one log between you, and have each person write down what they saw themselves.",
                        Considerations.MANAGEMENT,
                        Considerations.DEFENCE,
                        Considerations.support(here))
                .advises(Step.TOLD_MANAGEMENT)
                .reads(Fact.TARGET, Fact.RECORDED_BY, Fact.SOURCE_RECORDED_BY)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Hits hits = new Hits();
            private final Set<String> writers = new HashSet<>();
            private int colleagues;
            private @Nullable Trace since;

            @Override
            public void see(Seen seen) {
                if (!seen.isConduct()) {
                    return;
                }
                if (seen.says(Target.COLLEAGUE)) {
                    colleagues++;
                } else if (seen.text(Fact.TARGET) == null || seen.says(Target.SELF)) {
                    String writer = writer(seen);
                    if (writer == null) {
                        return;
                    }
                    writers.add(writer);
                } else {
                    return;
                }
                hits.add(seen.trace());
                if (since == null && writers.size() + (colleagues > 0 ? 1 : 0) >= 2) {
                    since = seen.trace();
                }
            }

            private static @Nullable String writer(Seen seen) {
                return seen.imported() ? seen.text(Fact.SOURCE_RECORDED_BY) : seen.text(Fact.RECORDED_BY);
            }

            @Override
            public @Nullable Fired fired() {
                if (since == null) {
                    return null;
                }
                StringBuilder reason = new StringBuilder(hits.acts().words())
                        .append(", ")
                        .append(hits.dates())
                        .append(": ");
                if (!writers.isEmpty()) {
                    reason.append("recorded by ").append(English.count(writers.size(), "person", "people"));
                }
                if (colleagues > 0) {
                    reason.append(writers.isEmpty() ? "" : ", ")
                            .append(colleagues)
                            .append(" aimed at a colleague");
                }
                return hits.fired(reason.append('.').append(hits.caveat()).toString(), since);
            }
        };
    }
}
