/**
 * The tables: how records, entries and all that is shown of them are rows, how these are written, read, found and made of records.
 *
 * <p>Nothing here opens a log, checks a whole one or knows how another log gets in.
 */
@NullMarked
package daybook.store.rows;

import org.jspecify.annotations.NullMarked;
