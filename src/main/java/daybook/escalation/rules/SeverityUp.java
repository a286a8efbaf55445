package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.KnownTime;
import daybook.escalation.Level;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Watch;
import daybook.log.Fact;
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

    private static final int NO_GROUP = 0;
    private static final int FROM_AFAR = 1;
    private static final int IN_PERSON = 2;
    private static final int HARM = 3;

    SeverityUp() {
        super(RuleCard.of("severity-up", Level.NOTE, "More serious than before")
                .fires("An incident of a graver group than any earlier one. First group: message, call, letter,"
                        + " gift, friend-request,"
                        + " post. Second: appearance, following, watching. Third: damage, intrusion,"
                        + " assault, a threat of any kind.")
                .defaults("The three groups are daybook's default.")
                .sources(Sources.STEFANSKA + " Calls and texts are low, damage and death threats high.")
                .not("It is a description of what was logged. It does not mean that the next incident will be"
                        + " graver, and the first one can"
                        + " be grave.")
                .consider(Considerations.DEFENCE, Considerations.MANAGEMENT, Considerations.SUPPORT)
                .reads(Fact.THREAT)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Hits hits = new Hits();
            private final List<String> steps = new ArrayList<>(2);
            private int highest = NO_GROUP;
            private int undated;

            @Override
            public void see(Seen seen) {
                int group = group(seen);
                if (group == NO_GROUP) {
                    return;
                }
                KnownTime when = seen.when();
                if (when == null) {
                    undated++;
                    return;
                }
                if (group > highest && highest != NO_GROUP) {
                    hits.add(seen.trace());
                    steps.add(name(seen) + " (" + when.words() + ")");
                }
                highest = Math.max(highest, group);
            }

            @Override
            public @Nullable Fired fired() {
                String none = undated == 0
                        ? ""
                        : " " + English.count(undated, "incident has", "incidents have") + " no date and cannot tell.";
                return hits.fired("Graver than any incident before: " + English.list(steps) + "." + none);
            }
        };
    }

    private static int group(Seen seen) {
        Kind kind = seen.kind();
        if (kind == null) {
            return NO_GROUP;
        }
        if (seen.says(Threat.YES)) {
            return HARM;
        }
        return switch (kind) {
            case MESSAGE, CALL, LETTER, GIFT, FRIEND_REQUEST, POST -> FROM_AFAR;
            case APPEARANCE, FOLLOWING, WATCHING -> IN_PERSON;
            case DAMAGE, INTRUSION, ASSAULT, THREAT -> HARM;
            case ADVANCE, ALLEGATION, OTHER -> NO_GROUP;
        };
    }

    private static String name(Seen seen) {
        Kind kind = seen.kind();
        String word = kind == null ? "" : kind.word();
        return kind != Kind.THREAT && seen.says(Threat.YES) ? word + " with a threat" : word;
    }
}
