/**
 * The doors to a log in one SQLite file: it is made, opened, written in transactions, copied, compacted, settled after an interruption,
 * laid out anew and rebuilt here.
 *
 * <p>The rest of the program names {@code SqliteLogs} alone, where it chooses what keeps its logs.
 */
@NullMarked
package daybook.store.sqlite;

import org.jspecify.annotations.NullMarked;
