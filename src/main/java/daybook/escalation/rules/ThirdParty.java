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
import daybook.log.Target;
import org.jspecify.annotations.Nullable;

/** Colleagues, family or patients were contacted, or used to reach the professional. */
final class ThirdParty extends Rule {

    ThirdParty(Jurisdiction here) {
        super(RuleCard.of("third-party", Level.ACT, "Other people drawn in")
                .fires("An incident has the target colleague, family or patient.")
                .sources(Sources.SHERIDAN_ROBERTS)
                .law(here, Provision.THROUGH_OTHERS)
                .not("It does not mean that those people did anything wrong; they may not know that they were used.")
                .consider(
                        Considerations.MANAGEMENT,
                        "Ask those who were contacted to write down what happened, and to give nothing away about you.",
                        Considerations.DEFENCE,
                        Considerations.support(here))
                .reads(Fact.TARGET)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Hits hits = new Hits();
            private int colleagues;
            private int family;
            private int patients;

            @Override
            public void see(Seen seen) {
                if (!seen.isConduct()) {
                    return;
                } else if (seen.says(Target.COLLEAGUE)) {
                    colleagues++;
                } else if (seen.says(Target.FAMILY)) {
                    family++;
                } else if (seen.says(Target.PATIENT)) {
                    patients++;
                } else {
                    return;
                }
                hits.add(seen.trace());
            }

            @Override
            public @Nullable Fired fired() {
                StringBuilder who = new StringBuilder();
                part(who, colleagues, " towards a colleague");
                part(who, family, " towards family");
                part(who, patients, " towards a patient");
                return hits.fired(hits.acts().words() + " (" + who + "), " + hits.dates() + "." + hits.caveat());
            }

            private void part(StringBuilder out, int n, String what) {
                if (n > 0) {
                    out.append(out.isEmpty() ? "" : ", ").append(n).append(what);
                }
            }
        };
    }
}
