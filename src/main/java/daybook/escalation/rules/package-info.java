/**
 * The rules: one class for each, and {@link daybook.escalation.rules.Rules}, the list of them with their version.
 *
 * <p>Rules count what was logged and give reasons and sources. They see an entry through {@link daybook.escalation.Seen}, which shows only the
 * facts that a rule's card names.
 */
@NullMarked
package daybook.escalation.rules;

import org.jspecify.annotations.NullMarked;
