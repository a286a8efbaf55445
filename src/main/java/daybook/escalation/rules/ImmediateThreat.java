package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.EntryIds;
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
import daybook.log.Threat;
import daybook.words.English;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry is a threat or an assault, or says that there was a threat. */
final class ImmediateThreat extends Rule {

    ImmediateThreat(Jurisdiction here) {
        super(RuleCard.of("immediate-threat", Level.URGENT, "A threat or an assault")
                .fires("An entry is a threat or an assault, or has threat set to yes.")
                .sources(
                        Sources.SHERIDAN_ROBERTS,
                        Sources.ROSENFELD,
                        Sources.MDU_ADVICE + " Involve the police if threatened or in danger.")
                .law(here, Provision.EMERGENCY_WORKERS)
                .not("It does not mean that violence will follow, and an entry without a threat does not mean"
                        + " that there was none.")
                .consider(
                        Considerations.police(here),
                        "If suicide was threatened, also tell the team that treats the person.",
                        Considerations.DEFENCE,
                        Considerations.MANAGEMENT,
                        Considerations.EVIDENCE,
                        Considerations.support(here))
                .advises(Step.TOLD_POLICE)
                .reads(Fact.THREAT)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Hits hits = new Hits();
            private int threats;
            private int assaults;
            private final EntryIds unsure = new EntryIds();

            @Override
            public void see(Seen seen) {
                if (seen.kind() == Kind.THREAT) {
                    threats++;
                } else if (seen.kind() == Kind.ASSAULT) {
                    assaults++;
                } else if (!seen.says(Threat.YES)) {
                    if (seen.says(Threat.UNSURE)) {
                        unsure.append(seen.trace().id());
                    }
                    return;
                }
                hits.add(seen.trace());
            }

            @Override
            public @Nullable Fired fired() {
                List<String> parts = new ArrayList<>(3);
                int marked = hits.size() - threats - assaults;
                if (threats > 0) {
                    parts.add(English.count(threats, "threat"));
                }
                if (assaults > 0) {
                    parts.add(English.count(assaults, "assault"));
                }
                if (marked > 0) {
                    parts.add(English.entries(marked) + " in which a threat was noted");
                }
                String more = unsure.isEmpty()
                        ? ""
                        : " " + English.count(unsure.size(), "entry is", "entries are")
                                + " marked unsure and not counted here.";
                return hits.fired(English.list(parts) + hits.acts().inBrackets() + ", " + hits.dates() + "."
                        + hits.caveat() + more);
            }

            @Override
            public @Nullable Open open() {
                return unsure.isEmpty()
                        ? null
                        : new Open(
                                "It is not known whether there was a threat: "
                                        + English.count(unsure.size(), "entry is", "entries are") + " marked unsure.",
                                unsure);
            }
        };
    }
}
