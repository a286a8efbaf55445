/**
 * Showing text to a person and asking one for text: safe text, widths, wrapping, tables, colour, progress, prompts.
 *
 * <p>Knows nothing of the log, and never reaches for the process's own streams or environment: they are handed in.
 */
@NullMarked
package daybook.terminal;

import org.jspecify.annotations.NullMarked;
