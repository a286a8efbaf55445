/**
 * The import engine: rows of a file on their way into the log, with what is known of them already.
 *
 * <p>Tells an {@link daybook.intake.ImportListener} what happens, and prints nothing. Formats are elsewhere: it takes any
 * {@link daybook.exchange.ImportRows}.
 */
@NullMarked
package daybook.intake;

import org.jspecify.annotations.NullMarked;
