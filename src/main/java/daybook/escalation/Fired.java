package daybook.escalation;

import java.util.List;

/**
 * What a rule found.
 *
 * @param reason whole sentences with the numbers seen
 * @param entries the entries, in the order of the timeline
 * @param since the entry with which the condition first held
 */
record Fired(String reason, List<Long> entries, Trace since) {}
