/**
 * What can be wrong around a log and not in it: the place it is kept in, who may read it, the clock, backups and checkpoints.
 *
 * <p>Looks and tells; changes nothing, and says nothing of the chain, which is verified elsewhere. No printing.
 */
@NullMarked
package daybook.doctor;

import org.jspecify.annotations.NullMarked;
