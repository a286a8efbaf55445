/**
 * What a log offers, whatever keeps it: {@link daybook.store.Logs}, {@link daybook.store.LogStore}, and the values that go in and out.
 *
 * <p>No SQL, no JDBC and no files in here; another database would be a package beside {@code sqlite} that offers the same.
 */
@NullMarked
package daybook.store;

import org.jspecify.annotations.NullMarked;
