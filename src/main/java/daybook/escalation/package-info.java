/**
 * What the log shows of escalation: one class a rule, a registry ({@link daybook.escalation.Rules}), and the findings.
 *
 * <p>Rules count what was logged and give reasons and sources. No weights, no totals, no storage, no printing; needs
 * only the domain.
 */
@NullMarked
package daybook.escalation;

import org.jspecify.annotations.NullMarked;
