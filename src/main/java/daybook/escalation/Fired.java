package daybook.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param reason whole sentences with the numbers seen
 * @param entries the entries, in the order of the timeline
 * @param since the entry with which the condition first held
 * @param matters what it is about besides the entries, where the same entries can stand for more than one thing
 * @param level how soon to do something about it, where that is not what the card of the rule says; else null
 * @param title what it is about, where that is not what the card of the rule says; else null
 * @param suspected how many of the entries nobody was seen to do
 * @param card what the rule says of this finding, where that is not what it says of all others; else null
 */
public record Fired(
        String reason,
        List<Long> entries,
        Trace since,
        List<String> matters,
        @Nullable Level level,
        @Nullable String title,
        int suspected,
        @Nullable RuleCard card) {

    public Fired(String reason, List<Long> entries, Trace since, List<String> matters) {
        this(reason, entries, since, matters, null, null, 0, null);
    }

    public Fired(String reason, List<Long> entries, Trace since) {
        this(reason, entries, since, List.of());
    }

    /** The same finding at another level than the rule's own. */
    public Fired at(Level other) {
        return new Fired(reason, entries, since, matters, other, title, suspected, card);
    }

    /** The same finding under another title than the rule's own. */
    public Fired titled(String other) {
        return new Fired(reason, entries, since, matters, level, other, suspected, card);
    }

    /** The same finding, so many of whose entries are in doubt. */
    public Fired suspected(int number) {
        return new Fired(reason, entries, since, matters, level, title, number, card);
    }

    /** The same finding, of which a rule says something of its own. */
    public Fired on(RuleCard other) {
        return new Fired(reason, entries, since, matters, level, title, suspected, other);
    }

    /** What the rule says of this finding, given what it says of others. */
    RuleCard card(RuleCard usual) {
        return card == null ? usual : card;
    }

    /** How soon to do something about it. */
    Level level(RuleCard usual) {
        return level == null ? card(usual).level() : level;
    }

    String title(RuleCard usual) {
        return title == null ? card(usual).title() : title;
    }
}
