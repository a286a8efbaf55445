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
import daybook.words.English;
import org.jspecify.annotations.Nullable;

/** Property was damaged, or an account, a device or private information was got at. */
final class Damage extends Rule {

    Damage(Jurisdiction here) {
        super(RuleCard.of("damage", Level.URGENT, "Damage or intrusion")
                .fires(
                        "An incident is damage to property, or intrusion into an account or a device, trackers included.")
                .law(here, Provision.EXAMPLES_DAMAGE, Provision.EXAMPLES_INTRUSION)
                .sources(Sources.STEFANSKA + " Damage is towards the higher end of its order.")
                .not("It does not say who did it: write down what shows it, and what does not.")
                .consider(
                        Considerations.police(here),
                        Considerations.EVIDENCE,
                        "After an intrusion, change passwords from a device that was not touched, and tell those who run the"
                                + " practice's computers.",
                        Considerations.DEFENCE,
                        Considerations.MANAGEMENT)
                .advises(Step.TOLD_POLICE)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Hits hits = new Hits();
            private int intrusions;

            @Override
            public void see(Seen seen) {
                if (seen.kind() == Kind.DAMAGE || seen.kind() == Kind.INTRUSION) {
                    intrusions += seen.kind() == Kind.INTRUSION ? 1 : 0;
                    hits.add(seen.trace());
                }
            }

            @Override
            public @Nullable Fired fired() {
                int damage = hits.size() - intrusions;
                String what = English.incidents(damage) + " of damage";
                if (damage == 0) {
                    what = English.count(intrusions, "intrusion");
                } else if (intrusions > 0) {
                    what += " and " + English.count(intrusions, "intrusion");
                }
                String whose = hits.allInDoubt() ? " that may be the subject's doing" : "";
                return hits.fired(what + hits.acts().inBrackets() + whose + ", " + hits.dates() + "." + hits.caveat());
            }
        };
    }
}
