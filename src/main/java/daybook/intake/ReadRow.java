package daybook.intake;

import daybook.exchange.ImportRow;
import daybook.exchange.RowFile;
import daybook.exchange.RowOrigin;
import daybook.log.Facts;
import daybook.store.NewEntry;
import daybook.store.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one row of a file when it was read. */
sealed interface ReadRow {

    /** Returns where the row is in what is imported. */
    RowOrigin origin();

    /** Returns the line of the file on which the row begins, or its ordinal where there are no lines. */
    default long line() {
        return origin().ordinal();
    }

    /**
     * A row that becomes an entry unless it is one already.
     *
     * @param entry what it becomes; null in a dry run
     * @param facts to be compared with those of entries; null in a log that had none
     * @param files those that belong to it
     * @param kept those of them that become exhibits of the entry
     */
    record Ready(
            RowOrigin origin,
            SourceRow source,
            @Nullable NewEntry entry,
            @Nullable String subject,
            int characters,
            boolean dated,
            @Nullable Facts facts,
            List<RowFile> files,
            List<CheckedFile> kept)
            implements ReadRow {

        /** Returns what a listener is told when the row is entered. */
        EnteredRow entered() {
            return new EnteredRow(origin, dated, facts, files);
        }
    }

    /** A row that is not understood, or not taken. */
    record Refused(ImportRow.Refused row) implements ReadRow {
        @Override
        public RowOrigin origin() {
            return row.origin();
        }
    }
}
