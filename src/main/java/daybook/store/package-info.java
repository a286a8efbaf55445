/**
 * Where records are kept: one SQLite file behind {@link daybook.store.LogStore}, so that another database could take its place.
 *
 * <p>SQL and JDBC stay in here; no command-line words and no printing come in.
 */
@NullMarked
package daybook.store;

import org.jspecify.annotations.NullMarked;
