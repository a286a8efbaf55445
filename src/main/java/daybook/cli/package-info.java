/**
 * One class for each command: parse, call, render; and {@link daybook.cli.ExitStatus}, the one place that turns an error into a status.
 *
 * <p>Nothing else in the program may depend on this package.
 */
@NullMarked
package daybook.cli;

import org.jspecify.annotations.NullMarked;
