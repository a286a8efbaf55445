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

/** A complaint or claim that the recorder says is false or vexatious. */
final class Allegation extends Rule {

    Allegation(Jurisdiction here) {
        super(RuleCard.of("allegation", Level.ACT, "An allegation")
                .fires(
                        "An incident is an allegation. The reason says how many incidents of conduct there are beside it.")
                .sources(Sources.MDU_ALLEGATION, Sources.RCPSYCH)
                .law(here, Provision.REPEATED_ALLEGATIONS)
                .not("It does not mean that the complaint is false or that it may be ignored: the log holds"
                        + " what the recorder says of it.")
                .consider(
                        "Tell your defence organisation before you reply (told-defence-organisation).",
                        "Make a checkpoint now and keep it elsewhere, so that it can be shown that the log was"
                                + " not written afterwards.",
                        Considerations.MANAGEMENT,
                        Considerations.EVIDENCE)
                .advises(Step.TOLD_DEFENCE_ORGANISATION)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Hits hits = new Hits();
            private int conduct;

            @Override
            public void see(Seen seen) {
                if (seen.kind() == Kind.ALLEGATION) {
                    hits.add(seen.trace());
                } else if (seen.isConduct()) {
                    conduct++;
                }
            }

            @Override
            public @Nullable Fired fired() {
                String what =
                        English.count(hits.size(), "allegation") + hits.acts().inBrackets();
                String beside = conduct == 0
                        ? " There is no incident of conduct beside " + English.oneOrMany(hits.size(), "it.", "them.")
                        : " Beside " + English.oneOrMany(hits.size(), "it", "them") + " there "
                                + English.oneOrMany(conduct, "is ", "are ") + English.incidents(conduct)
                                + " of conduct.";
                String repeated = hits.acts().number() < 2 ? "" : " Repeated allegations are a matter for a lawyer.";
                return hits.fired(what + ", " + hits.dates() + "." + hits.caveat() + beside + repeated);
            }
        };
    }
}
