/**
 * The closed date grammar: words to a time that is known as exactly as they say, and such a time back to words.
 *
 * <p>Nothing here guesses, reads the system's clock or zone, prints, or knows a command.
 */
@NullMarked
package daybook.when;

import org.jspecify.annotations.NullMarked;
