/**
 * The step ladder: which steps were taken, by whom and when, which are outstanding and why, and what will run out.
 *
 * <p>Knows the domain only: what the rules found is handed in, and nothing here prints.
 */
@NullMarked
package daybook.guidance;

import org.jspecify.annotations.NullMarked;
