package daybook.store;

/**
 * Whether the evidence itself is what was recorded, whatever became of all that is made from it: records, facts and the files kept with them.
 *
 * @param intact whether all of it is
 * @param detail what was found, in a sentence without its full stop
 */
public record EvidenceState(boolean intact, String detail) {}
