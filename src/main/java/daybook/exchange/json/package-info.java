/**
 * JSON: documents and lines of entries, a writer and a reader side by side, and the one place where JSON is made.
 *
 * <p>Nothing here opens a log, parses options or prints.
 */
@NullMarked
package daybook.exchange.json;

import org.jspecify.annotations.NullMarked;
