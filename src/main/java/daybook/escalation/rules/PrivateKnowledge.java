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
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Step;
import org.jspecify.annotations.Nullable;

/** The subject watched, got at private information, or showed that they know of private life. */
final class PrivateKnowledge extends Rule {

    PrivateKnowledge(Jurisdiction here) {
        super(RuleCard.of("private-knowledge", Level.ACT, "Watching, or knowledge of private life")
                .fires("An incident is watching or intrusion, or is marked as showing knowledge of private life.")
                .law(here, Provision.EXAMPLES_WATCHING)
                .not("It does not say how the person came to know: much can be found in public.")
                .consider(
                        Considerations.PRIVACY,
                        "Ask colleagues whether anyone has asked about you, and what they were told.",
                        Considerations.MANAGEMENT,
                        Considerations.DEFENCE,
                        "If you think that you are being watched now, ring the police (told-police).")
                .advises(Step.PRIVACY_REVIEWED)
                .reads(Fact.PRIVATE_KNOWLEDGE)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Hits hits = new Hits();
            private int marked;

            @Override
            public void see(Seen seen) {
                boolean knows = seen.incident() && seen.is(Fact.PRIVATE_KNOWLEDGE);
                if (knows || seen.kind() == Kind.WATCHING || seen.kind() == Kind.INTRUSION) {
                    marked += knows ? 1 : 0;
                    hits.add(seen.trace());
                }
            }

            @Override
            public @Nullable Fired fired() {
                String shown = marked == 0 ? "" : " " + marked + " marked as showing knowledge of private life.";
                String what = hits.acts().words() + " of watching, intrusion or private knowledge, ";
                return hits.fired(what + hits.dates() + "." + shown + hits.caveat());
            }
        };
    }
}
