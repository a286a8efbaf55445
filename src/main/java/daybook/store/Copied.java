package daybook.store;

import daybook.ledger.Head;

/**
 * A verified copy of a log that was made.
 *
 * @param head where the copy's chain ends
 * @param size of the copy, in bytes
 * @param noted whether a note of it could be left beside the log
 */
public record Copied(Head head, long size, boolean noted) {}
