/**
 * One class for each command, and what several of them share: parse the options, call the rooms below, choose text or JSON.
 *
 * <p>Nothing else in the program may depend on this package but the entry point. No SQL, no layout of text, no rule.
 */
@NullMarked
package daybook.cli.command;

import org.jspecify.annotations.NullMarked;
