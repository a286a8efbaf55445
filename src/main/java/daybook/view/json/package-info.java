/**
 * What a program reads on standard output: the same results as {@link daybook.view}, as JSON.
 *
 * <p>Each document begins with its format, and every one is published as a schema in {@code schemas/}. Knows no command and no option.
 */
@NullMarked
package daybook.view.json;

import org.jspecify.annotations.NullMarked;
