package daybook.escalation;

import java.util.List;

/**
 * What a rule found.
 *
 * @param reason whole sentences with the numbers seen
 * @param entries the entries, in the order of the timeline
 * @param since the entry with which the condition first held
 * @param matters what it is about besides the entries, where the same entries can stand for more than one thing
 */
public record Fired(String reason, List<Long> entries, Trace since, List<String> matters) {

    public Fired(String reason, List<Long> entries, Trace since) {
        this(reason, entries, since, List.of());
    }
}
