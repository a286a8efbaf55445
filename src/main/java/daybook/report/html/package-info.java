/**
 * HTML for a report: a writer of elements, attributes and text, the page around a report with its style, and the picture of the months.
 *
 * <p>Every text goes through {@link daybook.report.html.HtmlText}; no other way of writing one exists. No commands, no SQL, no template.
 */
@NullMarked
package daybook.report.html;

import org.jspecify.annotations.NullMarked;
