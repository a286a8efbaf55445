/**
 * CSV: the tables that daybook writes, and those of other programs as they are read, with the headings that people use.
 *
 * <p>The only place that knows the library for CSV. Nothing here opens a log, parses options or prints.
 */
@NullMarked
package daybook.exchange.csv;

import org.jspecify.annotations.NullMarked;
