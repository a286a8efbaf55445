package daybook.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a chain ends.
 *
 * @param log the log's id, 32 hexadecimal digits
 * @param records how many records there are
 * @param hash SHA-256 of the last line, 64 hexadecimal digits
 * @param recorded when the last one was recorded
 * @param latest the highest recording time of all of them, which is a later one where the clock went back
 */
public record Head(String log, long records, String hash, Instant recorded, Instant latest) {

    /** What stands before the first record. */
    public static final String NO_HASH = "0".repeat(64);

    /** The end of a chain whose last record has the highest recording time. */
    public Head(String log, long records, String hash, Instant recorded) {
        this(log, records, hash, recorded, recorded);
    }

    /** What stands before the first record of a log. */
    public static Head none(String log) {
        return new Head(log, 0, NO_HASH, Instant.EPOCH, Instant.MIN);
    }

    /** The end of the chain after one more record. */
    public Head then(ChainLine line, String itsHash) {
        return new Head(line.log(), line.seq(), itsHash, line.recorded(), later(line.recorded()));
    }

    private Instant later(Instant recorded) {
        return recorded.isAfter(latest) ? recorded : latest;
    }

    /**
     * The time before which a record cannot have been made that comes next: the highest recording time of those before it, where the
     * clock was behind that. Null where it was not. Clocks are compared to the millisecond, as they are stored.
     */
    public @Nullable Instant notBefore(Instant recorded) {
        return records > 0 && recorded.truncatedTo(ChronoUnit.MILLIS).isBefore(latest.truncatedTo(ChronoUnit.MILLIS))
                ? latest.truncatedTo(ChronoUnit.MILLIS)
                : null;
    }
}
