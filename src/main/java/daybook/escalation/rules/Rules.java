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
        List<Rule> rules = acts(settings);
        rules.add(new RateUp(thresholds));
        rules.add(new NewChannel(thresholds));
        rules.add(new SeverityUp(here));
        rules.add(new GiftRegister(thresholds, here));
        rules.add(new WarningExpiring(here));
        rules.add(new OrderEnding(here));
        rules.add(new LateEntries(here));
        rules.add(new StepsOutstanding(thresholds)); // last: it goes by the flags of the others
        return new RuleSet(VERSION, rules);
    }

    /** Those of the rules that can find something of level act or a more pressing one. The others are not even loaded: every add asks these. */
    public static RuleSet reachingAct(RuleSettings settings) {
        List<Rule> rules = acts(settings);
        rules.add(new OrderEnding(settings.jurisdiction()));
        return new RuleSet(VERSION, rules);
    }

    /** The rules of level act or a more pressing one. */
    private static List<Rule> acts(RuleSettings settings) {
        Jurisdiction here = settings.jurisdiction();
        List<Rule> rules = new ArrayList<>();
        rules.add(new ImmediateThreat(here));
        rules.add(new UnwantedTouch(here));
        rules.add(new BreakIn(here));
        rules.add(new VeryFrightened(here));
        rules.add(new HomeOrFamily(here));
        rules.add(new Breach(here));
        rules.add(new Damage(here));
        rules.add(new Allegation(here));
        rules.add(new AfterWarning(here));
        rules.add(new CourseOfConduct(here));
        rules.add(new TwoWeeks(here));
        rules.add(new VisitsInAWeek());
        rules.add(new ThirdParty(here));
        rules.add(new Staff(here));
        rules.add(new SeriousEffect(here));
        rules.add(new PrivateKnowledge(here));
        rules.add(new Resumed(settings.thresholds(), here));
        return rules;
    }
}
