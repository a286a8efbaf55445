package daybook.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flag: one rule that fired for one subject.
 *
 * @param rule the rule's fixed name
 * @param level how soon to do something
 * @param title what the rule is about
 * @param reason why it fired, with the numbers seen
 * @param entries the numbers of the entries, in the order of the timeline; may be long
 * @param since when the condition first held, in the forms of {@link daybook.log.Occurred#from()}; null when that entry
 *     has no date
 * @param sources where the rule comes from
 * @param not what it does not mean
 * @param consider what to consider doing
 * @param dismissed who put it aside and why; null while it stands
 */
public record Finding(
        String rule,
        Level level,
        String title,
        String reason,
        List<Long> entries,
        @Nullable String since,
        List<String> sources,
        String not,
        List<String> consider,
        @Nullable Dismissal dismissed) {

    static Finding of(Standing standing) {
        RuleCard card = standing.rule();
        Fired fired = standing.fired();
        When since = fired.since().when();
        return new Finding(
                card.id(),
                card.level(),
                card.title(),
                fired.reason(),
                fired.entries(),
                since == null ? null : since.from(),
                card.sources(),
                card.not(),
                card.consider(),
                null);
    }

    /** The same flag, put aside. It stays visible. */
    public Finding putAside(Dismissal dismissal) {
        return new Finding(rule, level, title, reason, entries, since, sources, not, consider, dismissal);
    }
}
