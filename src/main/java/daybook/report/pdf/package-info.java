/**
 * A report laid out on sheets: the page of {@link daybook.report.html} as a tagged PDF, with fonts, outline and picture of the months.
 *
 * <p>Loads nothing but what the program ships. What it builds on is loaded only when a PDF was asked for.
 */
@NullMarked
package daybook.report.pdf;

import org.jspecify.annotations.NullMarked;
