/**
 * What the log shows of escalation: the engine that runs rules over entries, and its results.
 *
 * <p>It is handed its rules ({@link daybook.escalation.RuleSet}). No weights, no totals, no storage, no printing; needs only the domain.
 */
@NullMarked
package daybook.escalation;

import org.jspecify.annotations.NullMarked;
