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
 * Anything happened at home, or was aimed at the family. The first such incident is enough. Only the place word {@code home} counts, not the
 * free detail. A call, a message or a post that was only received at home is less pressing.
 */
final class HomeOrFamily extends Rule {

    private static final Set<Kind> RECEIVED = EnumSet.of(Kind.CALL, Kind.MESSAGE, Kind.POST);

    HomeOrFamily(Jurisdiction here) {
        super(RuleCard.of("home-or-family", Level.URGENT, "At your home, or towards your family")
                .fires(
                        "An incident with the place home, or with the target family. With nothing but calls, messages and posts"
                                + " at home its level is act.")
                .sources(Sources.MDU_ADVICE, Sources.MCEWAN + " A clinic sample of 211: an approach needs no build-up.")
                .not("It does not mean that the person knew or sought out the address; it means that home or"
                        + " family was reached.")
                .consider(
                        Considerations.police(here),
                        "Tell the people at home what to look out for, and what to write down.",
                        Considerations.DEFENCE,
                        Considerations.PRIVACY,
                        Considerations.support(here))
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
            private int pressing;

            @Override
            public void see(Seen seen) {
                boolean atHome = seen.incident() && seen.says(Place.HOME);
                boolean toFamily = seen.incident() && seen.says(Target.FAMILY);
                if (atHome || toFamily) {
                    Kind kind = seen.kind();
                    pressing += toFamily || kind == null || !RECEIVED.contains(kind) ? 1 : 0;
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
                Fired fired = hits.fired(
                        hits.acts().words() + " (" + English.list(parts) + "), " + hits.dates() + "." + hits.caveat());
                return fired == null || pressing > 0
                        ? fired
                        : fired.at(Level.ACT).titled("Calls, messages or posts at your home");
            }
        };
    }
}
