package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.Jurisdiction;
import daybook.escalation.KnownTime;
import daybook.escalation.Level;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Watch;
import daybook.log.Fact;
import daybook.log.Gravity;
import daybook.log.Kind;
import daybook.log.Threat;
import daybook.words.English;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident of a higher group than any before it. The published order has calls and texts low, damage and death
 * threats high; the three groups made of it are daybook's. Kinds without a place in it (advance, allegation, other)
 * count only when a threat was noted.
 */
final class SeverityUp extends Rule {

    SeverityUp(Jurisdiction here) {
        super(RuleCard.of("severity-up", Level.NOTE, "More serious than before")
                .fires("An incident of a graver group than any earlier one. First group: "
                        + kinds(Gravity.FROM_AFAR) + ". Second: " + kinds(Gravity.IN_PERSON) + ". Third: "
                        + kinds(Gravity.HARM) + ", and whatever has a threat in it.")
                .defaults("The three groups are daybook's default.")
                .sources(
                        Sources.STEFANSKA
                                + " Texts and calls are towards the lower end, damage and death threats towards the higher end.")
                .not("It is a description of what was logged. It does not mean that the next incident will be"
                        + " graver, and the first one can"
                        + " be grave.")
                .consider(Considerations.DEFENCE, Considerations.MANAGEMENT, Considerations.support(here))
                .reads(Fact.THREAT)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Hits hits = new Hits();
            private final List<String> steps = new ArrayList<>(2);
            private @Nullable Gravity highest;
            private int undated;

            @Override
            public void see(Seen seen) {
                Gravity group = group(seen);
                if (group == null) {
                    return;
                }
                KnownTime when = seen.when();
                if (when == null) {
                    undated++;
                    return;
                }
                if (highest == null) {
                    highest = group;
                } else if (group.compareTo(highest) > 0) {
                    highest = group;
                    hits.add(seen.trace());
                    steps.add(name(seen) + " (" + when.words() + ")");
                }
            }

            @Override
            public @Nullable Fired fired() {
                String none = undated == 0
                        ? ""
                        : " " + English.count(undated, "incident has", "incidents have") + " no date and cannot tell.";
                return hits.fired(
                        "Graver than any incident before: " + English.list(steps) + "." + none + hits.doubt());
            }
        };
    }

    private static @Nullable Gravity group(Seen seen) {
        Kind kind = seen.kind();
        if (kind == null || !seen.isConduct()) {
            return null;
        }
        if (seen.says(Threat.YES)) {
            return Gravity.HARM;
        }
        return kind.isRanked() ? kind.gravity() : null;
    }

    private static String kinds(Gravity gravity) {
        StringBuilder words = new StringBuilder();
        for (Kind kind : Kind.values()) {
            if (kind.isRanked() && kind.gravity() == gravity) {
                words.append(words.isEmpty() ? "" : ", ").append(kind.word());
            }
        }
        return words.toString();
    }

    private static String name(Seen seen) {
        Kind kind = seen.kind();
        String word = kind == null ? "" : kind.word();
        return kind != Kind.THREAT && seen.says(Threat.YES) ? word + " with a threat" : word;
    }
}
