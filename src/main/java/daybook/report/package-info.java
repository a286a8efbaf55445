/**
 * The report: a page with one class for each of its parts.
 *
 * <p>{@link daybook.report.html} writes it and {@link daybook.report.pdf} lays it out on sheets. Asks the log through {@link daybook.review};
 * no options and no SQL.
 */
@NullMarked
package daybook.report;

import org.jspecify.annotations.NullMarked;
