package daybook.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evidence with all that is recorded about it.
 *
 * @param entry the record of the entry that it belongs to
 * @param entryNumber the number of that entry
 * @param attachedAt when it was attached, to the millisecond, set by the program
 * @param attachedBy who attached it, or null
 * @param fileModified when the file was last changed as the file system had it, {@code 2026-11-20T14:30:05.000Z}, or null
 * @param claimedTimes times that the file itself states, each as {@code where: what}; the file may be wrong or forged
 * @param shows what the person who attached it says that it shows, or null
 * @param cameFrom where it came from, as that person says, or null
 * @param kept whether its bytes are in the log; false after they were removed for good
 * @param redaction who removed its bytes for good and why; null when nobody did
 */
public record Exhibit(
        Evidence evidence,
        long entry,
        long entryNumber,
        Instant attachedAt,
        @Nullable String attachedBy,
        @Nullable String fileModified,
        List<String> claimedTimes,
        @Nullable String shows,
        @Nullable String cameFrom,
        boolean kept,
        @Nullable Redaction redaction) {

    /** The same with other evidence in place of its own. */
    public Exhibit with(Evidence other) {
        return new Exhibit(
                other,
                entry,
                entryNumber,
                attachedAt,
                attachedBy,
                fileModified,
                claimedTimes,
                shows,
                cameFrom,
                kept,
                redaction);
    }

    /** The same with other words about what it shows and where it came from. */
    public Exhibit told(@Nullable String newShows, @Nullable String newCameFrom) {
        return new Exhibit(
                evidence,
                entry,
                entryNumber,
                attachedAt,
                attachedBy,
                fileModified,
                claimedTimes,
                newShows,
                newCameFrom,
                kept,
                redaction);
    }

    /**
     * The record that removed the bytes of an exhibit for good.
     *
     * @param id its number
     * @param at when it was written, to the millisecond
     * @param by who wrote it, or null
     * @param authority who decided it, or under which duty
     */
    public record Redaction(long id, Instant at, @Nullable String by, String authority, String reason) {}
}
