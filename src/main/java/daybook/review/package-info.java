/**
 * Questions asked of a log: rules run over it, counts and patterns, its settings, its chain held against checkpoints and time stamps.
 *
 * <p>Reads and reckons; prints nothing, and knows neither commands nor formats of files.
 */
@NullMarked
package daybook.review;

import org.jspecify.annotations.NullMarked;
