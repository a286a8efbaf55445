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
 * @param level how soon to do something, where that is not the level of the rule's card; else null
 */
public record Fired(
        String reason,
        List<Long> entries,
        Trace since,
        List<String> matters,
        @Nullable Level level) {

    public Fired(String reason, List<Long> entries, Trace since, List<String> matters) {
        this(reason, entries, since, matters, null);
    }

    public Fired(String reason, List<Long> entries, Trace since) {
        this(reason, entries, since, List.of(), null);
    }

    /** The same finding at another level than that of the card. */
    public Fired at(Level other) {
        return new Fired(reason, entries, since, matters, other);
    }
}
