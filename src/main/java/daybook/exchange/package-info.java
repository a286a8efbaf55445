/**
 * Files that leave the log and files that come in: a writer and a reader side by side for each format.
 *
 * <p>Nothing here opens a log, parses options or prints; bytes in, bytes out, and errors that say where.
 */
@NullMarked
package daybook.exchange;

import org.jspecify.annotations.NullMarked;
