package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.Level;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Watch;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Place;
import daybook.log.Step;
import daybook.log.Target;
import daybook.words.English;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The subject came to the home, sent something there, or turned to the family. The first such incident is enough. Only
 * the place word {@code home} counts, not the free detail.
 */
final class HomeOrFamily extends Rule {

    private static final Set<Kind> AT_HOME =
            EnumSet.of(Kind.APPEARANCE, Kind.FOLLOWING, Kind.WATCHING, Kind.LETTER, Kind.GIFT);

    HomeOrFamily() {
        super(RuleCard.of("home-or-family", Level.URGENT, "At your home, or towards your family")
                .fires("A first appearance, following, watching, letter or gift with the place home, or a first"
                        + " incident with the"
                        + " target family.")
                .sources(Sources.MDU_ADVICE, Sources.MCEWAN + " An approach needs no build-up.")
                .not("It does not mean that the person knew or sought out the address; it means that home or"
                        + " family was reached.")
                .consider(
                        Considerations.POLICE,
                        "Tell the people at home what to look out for, and what to write down.",
                        Considerations.DEFENCE,
                        Considerations.PRIVACY,
                        Considerations.SUPPORT)
                .advises(Step.TOLD_POLICE)
                .reads(Fact.PLACE, Fact.TARGET)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Hits hits = new Hits();
            private int home;
            private int family;

            @Override
            public void see(Seen seen) {
                Kind kind = seen.kind();
                boolean atHome = kind != null && AT_HOME.contains(kind) && seen.says(Place.HOME);
                boolean toFamily = seen.incident() && seen.says(Target.FAMILY);
                if (atHome || toFamily) {
                    home += atHome ? 1 : 0;
                    family += toFamily ? 1 : 0;
                    hits.add(seen.trace());
                }
            }

            @Override
            public @Nullable Fired fired() {
                List<String> parts = new ArrayList<>(2);
                if (home > 0) {
                    parts.add(home + " at home");
                }
                if (family > 0) {
                    parts.add(family + " towards family");
                }
                return hits.fired(English.incidents(hits.size()) + " (" + English.list(parts) + "), " + hits.dates()
                        + "." + hits.caveat());
            }
        };
    }
}
