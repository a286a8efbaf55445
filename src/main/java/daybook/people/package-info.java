/** Search for people whom a text may name. It knows nothing of logs, entries and readers. */
@NullMarked
package daybook.people;

import org.jspecify.annotations.NullMarked;
