package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.Jurisdiction;
import daybook.escalation.Level;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Watch;
import daybook.log.Fact;
import daybook.log.Fear;
import daybook.log.Step;
import daybook.words.English;
import org.jspecify.annotations.Nullable;

/** Somebody was very frightened. */
final class VeryFrightened extends Rule {

    VeryFrightened(Jurisdiction here) {
        super(RuleCard.of("very-frightened", Level.URGENT, "Very frightened")
                .fires("An entry has fear set to very-frightened.")
                .sources(Sources.SHERIDAN_ROBERTS
                        + " Among 1,565 victims high fear was the strongest correlate of severe violence.")
                .not("It does not mean that violence will follow, and less fear does not mean less danger.")
                .consider(
                        Considerations.police(here),
                        Considerations.support(here),
                        Considerations.MANAGEMENT,
                        Considerations.DEFENCE)
                .advises(Step.TOLD_POLICE, Step.SUPPORT)
                .reads(Fact.FEAR)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Hits hits = new Hits();

            @Override
            public void see(Seen seen) {
                if (seen.says(Fear.VERY_FRIGHTENED)) {
                    hits.add(seen.trace());
                }
            }

            @Override
            public @Nullable Fired fired() {
                String entries = English.count(hits.size(), "entry says", "entries say");
                return hits.fired(entries + " very frightened, " + hits.dates() + "." + hits.caveat());
            }
        };
    }
}
