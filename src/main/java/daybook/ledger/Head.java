package daybook.ledger;

import java.time.Instant;

/**
 * Where a chain ends.
 *
 * @param log the log's id, 32 hexadecimal digits
 * @param records how many records there are
 * @param hash SHA-256 of the last line, 64 hexadecimal digits
 * @param recorded when the last one was recorded
 */
public record Head(String log, long records, String hash, Instant recorded) {

    /** What stands before the first record. */
    public static final String NO_HASH = "0".repeat(64);
}
