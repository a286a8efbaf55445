/**
 * The frame of the command line: what was typed, the call of one command, its options, its help, and {@link daybook.cli.ExitStatus},
 * the one table that turns an error into a status.
 *
 * <p>Knows no command: {@link daybook.cli.CommandRegistry} is handed in. No SQL, no rule and no format of a file.
 */
@NullMarked
package daybook.cli;

import org.jspecify.annotations.NullMarked;
