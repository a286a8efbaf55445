package daybook.store;

import daybook.ledger.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * The record of an import: of rows of a file, or of another log, which {@link ForeignLog} reads in full.
 *
 * @param file the file's name, or null where it was redacted or withheld
 * @param log the other log's id; null when rows were imported
 */
public record ImportRecord(@Nullable String file, @Nullable String log) {

    static final String FILE = "file";
    static final String LOG = "log";

    /** The name of the digest of the whole file. */
    public static final String SHA256 = "sha256";

    private static final String FIRST_LINE = "first_line";
    private static final String LAST_LINE = "last_line";
    private static final String ROWS_TAKEN = "rows_taken";
    private static final String ROWS_REFUSED = "rows_refused";

    /** Returns what the record of a file whose rows are imported is to say. */
    public static RecordFacts facts(ImportedFile file) {
        return RecordFacts.of(RecordKind.IMPORT)
                .with(FILE, file.name())
                .with(SHA256, file.sha256())
                .with(FIRST_LINE, file.firstLine())
                .with(LAST_LINE, file.lastLine())
                .with(ROWS_TAKEN, file.rowsTaken())
                .with(ROWS_REFUSED, file.rowsRefused());
    }

    /** Reads a record back. */
    public static ImportRecord of(Event event) {
        return new ImportRecord(event.text(FILE), event.text(LOG));
    }

    /** Returns the SHA-256 of the file that a record is about; null where it was removed, and of another log. */
    public static @Nullable String sha256(Event imported) {
        return imported.text(SHA256);
    }
}
