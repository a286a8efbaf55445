package daybook.escalation;

import daybook.log.Fact;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The rules that an {@link Evaluator} runs.
 *
 * @param version of the rules, as every result names it
 * @param rules the most pressing first; one that goes by the flags of others comes after them
 */
public record RuleSet(String version, List<Rule> rules) {

    /** The facts that every rule is told of, by the methods of {@link Seen}. */
    private static final Set<Fact> ALWAYS = EnumSet.of(
            Fact.TYPE,
            Fact.KIND,
            Fact.STEP,
            Fact.SUBJECT,
            Fact.TIMES,
            Fact.ATTRIBUTION,
            Fact.OCCURRED_FROM,
            Fact.OCCURRED_TO,
            Fact.OCCURRED_PRECISION,
            Fact.OCCURRED_ZONE);

    public RuleSet {
        rules = List.copyOf(rules);
    }

    /** The facts of an entry that these rules look at; all others may be left out. */
    public Set<Fact> facts() {
        Set<Fact> facts = EnumSet.copyOf(ALWAYS);
        facts.addAll(CoverageCount.READS);
        for (Rule rule : rules) {
            facts.addAll(rule.card().reads());
        }
        return Collections.unmodifiableSet(facts);
    }
}
