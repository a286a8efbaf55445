/**
 * Verification: everything stored, compared with the chain. Nothing is written here.
 *
 * <p>Most of it is there twice. The slow way ({@code ChainWalk}, {@code ProjectionCheck}) says what is wrong and where. The fast way
 * ({@code IntactChain}, {@code FastRow}, {@code FactBytes}, {@code PackedBytes}) compares bytes and only says yes. Its law: it never says
 * yes where the slow way says no; where it does not say yes, the slow way is asked.
 */
@NullMarked
package daybook.store.verify;

import org.jspecify.annotations.NullMarked;
