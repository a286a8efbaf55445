package daybook.review;

import daybook.escalation.Flag;
import daybook.escalation.Level;
import daybook.escalation.RuleCard;
import daybook.escalation.SubjectReport;
import daybook.escalation.rules.Rules;
import daybook.guidance.FlagSeen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The flags about a subject that were not set aside, in the form that the step ladder takes. */
public final class StandingFlags {

    private StandingFlags() {}

    /** Returns the flags in the order of the report. */
    public static List<FlagSeen> of(SubjectReport report) {
        Map<String, RuleCard> cards = new HashMap<>();
        for (RuleCard card : Rules.catalogue()) {
            cards.put(card.id(), card);
        }
        List<FlagSeen> flags = new ArrayList<>();
        for (Flag flag : report.flags()) {
            RuleCard card = cards.get(flag.rule());
            if (flag.stands() && card != null) {
                flags.add(new FlagSeen(
                        flag.rule(),
                        flag.title(),
                        flag.level() == Level.URGENT,
                        card.advises(),
                        card.mentions(),
                        flag.entries()));
            }
        }
        return flags;
    }
}
