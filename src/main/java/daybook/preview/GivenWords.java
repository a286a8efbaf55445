package daybook.preview;

import org.jspecify.annotations.Nullable;

/**
 * Words of people that would be handed over.
 *
 * @param entry the number of the entry that they belong to, or null
 * @param where what they are in it: a fact, or where in the report or the chain they stand
 * @param text as they were written
 * @param repeats whether they stand elsewhere as well, such as names of recorders that are counted
 */
record GivenWords(@Nullable Long entry, String where, String text, boolean repeats) {}
