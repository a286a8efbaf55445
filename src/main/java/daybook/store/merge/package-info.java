/**
 * The keeping of another log beside this one: its records, its facts, its files, and the part of the projection that shows it.
 *
 * <p>It verifies nothing by itself: it is handed the check that has to pass before anything is saved.
 */
@NullMarked
package daybook.store.merge;

import org.jspecify.annotations.NullMarked;
