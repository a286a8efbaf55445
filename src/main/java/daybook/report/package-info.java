/**
 * What a log comes to: counts, patterns and the chart of its months, for a page that a person reads.
 *
 * <p>Knows the domain only: what rules found is shown beside it by others, and nothing here prints.
 */
@NullMarked
package daybook.report;

import org.jspecify.annotations.NullMarked;
