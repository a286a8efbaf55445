package daybook.escalation.rules;

import daybook.escalation.After;
import daybook.escalation.AsOf;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.Jurisdiction;
import daybook.escalation.Level;
import daybook.escalation.Provision;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Watch;
import daybook.log.Step;
import org.jspecify.annotations.Nullable;

/**
 * The conduct went on after a warning.
 *
 * <p>Fires only when an incident surely came after a warning: one of the same day, where a time of day is missing, may
 * be what the warning was about. Incidents that may have come after are named in the reason, or left as undecided.
 */
final class AfterWarning extends Rule {

    AfterWarning(Jurisdiction here) {
        super(RuleCard.of("after-warning", Level.ACT, "It went on after a warning")
                .fires("An incident came after a step warned: after its time, or after its day where only that"
                        + " is known.")
                .law(here, Provision.OUGHT_TO_KNOW)
                .sources(Sources.MDU_ADVICE)
                .not("It does not prove that the warning was received or understood: note how it was given,"
                        + " and keep a copy.")
                .consider(
                        Considerations.DEFENCE,
                        Considerations.TRANSFER,
                        Considerations.MANAGEMENT,
                        "Consider telling the police (told-police): a warning shows that the person ought to know.")
                .advises(Step.TRANSFERRED)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final After after = new After();

            @Override
            public void see(Seen seen) {
                if (seen.step() == Step.WARNED) {
                    after.mark(seen, null);
                } else if (seen.isConduct()) {
                    after.incident(seen.trace());
                }
            }

            @Override
            public @Nullable Fired fired() {
                Hits hits = after.hits();
                String which = after.marks() == 1 ? "the warning " : "the first warning ";
                String more = after.unsure() == 0 ? "" : " " + after.unsure() + " more may have come after it.";
                return hits.fired(hits.acts().words() + " after " + which + after.firstMark() + ", " + hits.dates()
                        + "." + hits.caveat() + more);
            }

            @Override
            public @Nullable Open open() {
                return after.open("may have come after a warning; the dates are not known closely enough to tell.");
            }
        };
    }
}
