package daybook.exchange;

import daybook.log.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one row of an imported file, or of one object of it. */
public sealed interface ImportRow {

    /** Returns where the row is in what is imported. */
    RowOrigin origin();

    /** Returns the line of the file on which the row begins, counted from 1, or its ordinal where there are no lines. */
    default long line() {
        return origin().ordinal();
    }

    /** A number of an entry as text; null when it is none, as nothing depends on it but the recognition of the log's own entries. */
    static @Nullable Long number(@Nullable String digits) {
        boolean good = digits != null && !digits.isEmpty() && digits.length() <= 18;
        for (int i = 0; good && digits != null && i < digits.length(); i++) {
            good = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        return good && digits != null ? Long.valueOf(digits) : null;
    }

    /**
     * A row that is understood.
     *
     * @param origin where it is, which is kept with the entry
     * @param facts all facts that the row holds. The recorder, the subject where the row names none, and the source's line and row are
     *     left to whoever saves it
     * @param sourceId the number of the entry in the log that it was exported from, or null
     * @param sourceHash the hash of the entry in the log that it was exported from, 64 lower-case hexadecimal digits, or null; tells
     *     whether it already stands in this very log
     * @param digest recognises the same row again: 22 characters of base64url, the first 128 bits of SHA-256 over what the row says,
     *     however the file lays it out. Rows of one file that say the same are numbered, so that each has a digest of its own
     * @param files the files that belong to it; a row that is in the log already gets none of them again
     */
    record Taken(
            RowOrigin origin,
            Facts facts,
            @Nullable Long sourceId,
            @Nullable String sourceHash,
            String digest,
            List<RowFile> files)
            implements ImportRow {

        /** A row on a line of a file, without files of its own. */
        public Taken(long line, Facts facts, @Nullable Long sourceId, @Nullable String sourceHash, String digest) {
            this(RowOrigin.line(line), facts, sourceId, sourceHash, digest, List.of());
        }
    }

    /**
     * A row that is not understood, or not taken.
     *
     * @param cell the column's heading or the field's name, such as {@code occurred.from}; empty when it is the row as a whole
     * @param value what stood there, shortened; empty when there is nothing to show
     * @param reason why, as one or two sentences, with what to write instead where that is known
     */
    record Refused(RowOrigin origin, String cell, String value, String reason) implements ImportRow {

        /** A row on a line of a file. */
        public Refused(long line, String cell, String value, String reason) {
            this(RowOrigin.line(line), cell, value, reason);
        }
    }
}
