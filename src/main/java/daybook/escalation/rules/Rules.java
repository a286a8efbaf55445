package daybook.escalation.rules;

import daybook.escalation.Jurisdiction;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.RuleSet;
import daybook.escalation.RuleSettings;
import daybook.escalation.Thresholds;
import java.util.ArrayList;
import java.util.List;

/** The registry: every rule, the most pressing first. A new rule is one class and one line here. */
public final class Rules {

    /** The version of the rules: a rule that fires for other entries than before is another version. */
    public static final String VERSION = "2";

    private Rules() {}

    /** What each rule says of itself where a log sets nothing, in the order of the registry. */
    public static List<RuleCard> catalogue() {
        return catalogue(RuleSettings.DEFAULT);
    }

    /** What each rule says of itself with the thresholds in force, by the law of the place. */
    public static List<RuleCard> catalogue(RuleSettings settings) {
        List<RuleCard> cards = new ArrayList<>();
        for (Rule rule : with(settings).rules()) {
            cards.add(rule.card());
        }
        return List.copyOf(cards);
    }

    /** The rules with the thresholds in force, by the law of the place. */
    public static RuleSet with(RuleSettings settings) {
        Thresholds thresholds = settings.thresholds();
        Jurisdiction here = settings.jurisdiction();
        return new RuleSet(
                VERSION,
                List.of(
                        new ImmediateThreat(here),
                        new UnwantedTouch(here),
                        new BreakIn(here),
                        new VeryFrightened(here),
                        new HomeOrFamily(here),
                        new Breach(here),
                        new Damage(here),
                        new Allegation(here),
                        new AfterWarning(here),
                        new CourseOfConduct(here),
                        new TwoWeeks(here),
                        new VisitsInAWeek(),
                        new ThirdParty(here),
                        new Staff(here),
                        new SeriousEffect(here),
                        new PrivateKnowledge(here),
                        new Resumed(thresholds, here),
                        new RateUp(thresholds),
                        new NewChannel(thresholds),
                        new SeverityUp(here),
                        new GiftRegister(thresholds, here),
                        new WarningExpiring(here),
                        new OrderEnding(here),
                        new LateEntries(here),
                        new StepsOutstanding(thresholds))); // last: it goes by the flags of the others
    }
}
