/**
 * The domain: entries, their kinds, facts and times, subjects, and what can go wrong.
 *
 * <p>Nothing here parses options, speaks SQL or prints.
 */
@NullMarked
package daybook.log;

import org.jspecify.annotations.NullMarked;
