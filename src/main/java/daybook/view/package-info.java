/**
 * What a person reads on a screen: entries, timelines, summaries, flags and verdicts as text.
 *
 * <p>Writes to a {@link daybook.terminal.Screen} that is handed in. Knows no command and no option, and asks a log for nothing.
 */
@NullMarked
package daybook.view;

import org.jspecify.annotations.NullMarked;
