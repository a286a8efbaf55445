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
import daybook.escalation.Watch;
import daybook.log.Kind;
import daybook.log.Step;
import org.jspecify.annotations.Nullable;

/** Somebody entered a home, a practice or a car without leave. */
final class BreakIn extends Rule {

    BreakIn(Jurisdiction here) {
        super(RuleCard.of("break-in", Level.URGENT, "A break-in")
                .fires("An entry is a break-in, at whatever place.")
                .law(here, Provision.EXAMPLES_ENTRY)
                .sources(Sources.SHERIDAN_ROBERTS)
                .not("It does not mean that it is known who did it, unless the entry says so.")
                .consider(
                        Considerations.police(here),
                        "Touch nothing until the police have seen it, and do not go in alone (evidence-preserved).",
                        "Have locks, alarm and camera looked at, and who has keys (security).",
                        Considerations.support(here),
                        Considerations.MANAGEMENT,
                        Considerations.DEFENCE)
                .advises(Step.TOLD_POLICE, Step.SECURITY)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Hits hits = new Hits();

            @Override
            public void see(Seen seen) {
                if (seen.kind() == Kind.BREAK_IN) {
                    hits.add(seen.trace());
                }
            }

            @Override
            public @Nullable Fired fired() {
                return hits.fired(Kind.BREAK_IN.counted(hits.size())
                        + hits.acts().inBrackets()
                        + (hits.allInDoubt() ? " that may be the subject's doing" : "") + ", " + hits.dates() + "."
                        + hits.caveat());
            }
        };
    }
}
