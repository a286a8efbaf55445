package daybook.intake;

import daybook.exchange.ImportRow;
import daybook.log.Facts;
import daybook.store.NewEntry;
import daybook.store.SourceRow;
import org.jspecify.annotations.Nullable;

/** What became of one row of a file when it was read. */
sealed interface ReadRow {

    /** The line of the file on which the row begins. */
    long line();

    /**
     * A row that becomes an entry unless it is one already.
     *
     * @param entry what it becomes; null in a dry run
     * @param facts to be compared with those of entries; null in a log that had none
     */
    record Ready(
            long line,
            SourceRow source,
            @Nullable NewEntry entry,
            @Nullable String subject,
            int characters,
            boolean dated,
            @Nullable Facts facts)
            implements ReadRow {}

    /** A row that is not understood, or not taken. */
    record Refused(ImportRow.Refused row) implements ReadRow {
        @Override
        public long line() {
            return row.line();
        }
    }
}
