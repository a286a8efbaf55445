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
import daybook.escalation.Trace;
import daybook.escalation.Watch;
import daybook.log.Fact;
import daybook.log.Fear;
import daybook.log.Step;
import daybook.words.English;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fear on two occasions, or an effect on daily life: what makes stalking the graver offence. */
final class SeriousEffect extends Rule {

    private static final int OCCASIONS = 2;

    SeriousEffect(Jurisdiction here) {
        super(RuleCard.of("serious-effect", Level.ACT, "Fear more than once, or an effect on daily life")
                .fires("Two entries say frightened or very frightened, or one tells of an effect on daily life.")
                .law(here, Provision.SERIOUS_EFFECT)
                .not(
                        "It does not mean that the law's test is met: it asks for fear of violence, or for serious alarm or"
                                + " distress with a substantial effect, and others weigh that.")
                .consider(
                        "Write down what it has changed: sleep, routes, work, who answers the door.",
                        Considerations.support(here),
                        Considerations.police(here),
                        Considerations.DEFENCE)
                .advises(Step.SUPPORT)
                .reads(Fact.FEAR, Fact.IMPACT)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Hits hits = new Hits();
            private final EntryIds afraid = new EntryIds();
            private final EntryIds affected = new EntryIds();
            private @Nullable Trace since;

            @Override
            public void see(Seen seen) {
                boolean fear = seen.says(Fear.FRIGHTENED) || seen.says(Fear.VERY_FRIGHTENED);
                String text = seen.text(Fact.IMPACT);
                boolean effect = text != null && !text.isBlank();
                if (!fear && !effect) {
                    return;
                }
                hits.add(seen.trace());
                if (fear) {
                    afraid.append(seen.trace().id());
                }
                if (effect) {
                    affected.append(seen.trace().id());
                }
                if (since == null && holds()) {
                    since = seen.trace();
                }
            }

            private boolean holds() {
                return afraid.size() >= OCCASIONS || !affected.isEmpty();
            }

            @Override
            public @Nullable Fired fired() {
                if (since == null) {
                    return null;
                }
                List<String> parts = new ArrayList<>(2);
                if (!afraid.isEmpty()) {
                    parts.add(English.count(afraid.size(), "entry says", "entries say")
                            + " frightened or very frightened (" + Named.entries(afraid) + ")");
                }
                if (!affected.isEmpty()) {
                    parts.add(English.count(affected.size(), "entry tells", "entries tell")
                            + " of an effect on daily life (" + Named.entries(affected) + ")");
                }
                return hits.fired(English.list(parts) + ", " + hits.dates() + "." + hits.caveat(), since);
            }
        };
    }
}
