package daybook.store;

import daybook.log.Entry;
import daybook.log.Facts;
import daybook.log.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Appends to a log within one transaction. */
public interface LogWriter {

    /** The subjects that the log has, those added in this transaction included. */
    List<Subject> subjects();

    /** Adds a subject with its identity card. */
    Subject subject(String code, @Nullable String name, List<String> identifiers, @Nullable String recorder);

    /**
     * Adds an entry.
     *
     * @param facts complete and checked
     * @param importId the import record that it belongs to, or null
     */
    Entry entry(Facts facts, @Nullable Long importId);

    /** Adds the record of a file import, which its entries refer to. */
    long imported(ImportedFile file, @Nullable String recorder);

    /** Whether an entry that was imported from this very row is already there. */
    boolean hasImportedRow(String rowKey);

    /** Whether the entry of that number is there with that hash. */
    boolean hasEntry(long id, String hash);
}
