/**
 * Line editing on a terminal, by JLine: the only package that knows it, and loaded by the questions of {@code add} alone.
 *
 * <p>Keeps no history and starts no other program than {@code stty} and {@code infocmp}; knows nothing of the log.
 */
@NullMarked
package daybook.editor;

import org.jspecify.annotations.NullMarked;
