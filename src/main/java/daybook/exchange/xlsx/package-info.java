/**
 * The Excel workbook for a meeting: what people read in a spreadsheet, and nothing that comes back into a log.
 *
 * <p>The only place that knows the library for workbooks, which one command alone loads. Nothing here opens a log,
 * parses options or prints.
 */
@NullMarked
package daybook.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
