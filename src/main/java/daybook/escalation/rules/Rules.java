package daybook.escalation.rules;

import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.RuleSet;
import daybook.escalation.Thresholds;
import java.util.ArrayList;
import java.util.List;

/** The registry: every rule, the most pressing first. A new rule is one class and one line here. */
public final class Rules {

    /** The version of the rules: a rule that fires for other entries than before is another version. */
    public static final String VERSION = "2";

    private Rules() {}

    /** What each rule says of itself, with daybook's default thresholds, in the order of the registry. */
    public static List<RuleCard> catalogue() {
        return catalogue(Thresholds.DEFAULT);
    }

    /** What each rule says of itself with the thresholds that are in force. */
    public static List<RuleCard> catalogue(Thresholds thresholds) {
        List<RuleCard> cards = new ArrayList<>();
        for (Rule rule : with(thresholds).rules()) {
            cards.add(rule.card());
        }
        return List.copyOf(cards);
    }

    /** The rules with the thresholds that are in force. */
    public static RuleSet with(Thresholds thresholds) {
        return new RuleSet(
                VERSION,
                List.of(
                        new ImmediateThreat(),
                        new UnwantedTouch(),
                        new BreakIn(),
                        new VeryFrightened(),
                        new HomeOrFamily(),
                        new Breach(),
                        new Damage(),
                        new Allegation(),
                        new AfterWarning(),
                        new CourseOfConduct(),
                        new TwoWeeks(),
                        new VisitsInAWeek(),
                        new ThirdParty(),
                        new Staff(),
                        new SeriousEffect(),
                        new PrivateKnowledge(),
                        new Resumed(thresholds),
                        new RateUp(thresholds),
                        new NewChannel(thresholds),
                        new SeverityUp(),
                        new GiftRegister(thresholds),
                        new WarningExpiring(),
                        new OrderEnding(),
                        new LateEntries(),
                        new StepsOutstanding(thresholds))); // last: it goes by the flags of the others
    }
}
