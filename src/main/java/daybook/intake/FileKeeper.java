package daybook.intake;

import daybook.store.LogWriter;
import org.jspecify.annotations.Nullable;

/** The keeper of the imported file itself, beside the entries that are made from it. */
public interface FileKeeper {

    /**
     * Keeps the file, within the transaction that saves the first of its entries; in one of its own where they are all there already.
     *
     * @param record the number of the first record of the import; null when no row was entered
     * @throws daybook.log.DaybookException when its bytes are not the ones that were imported, so that nothing of the transaction is saved
     */
    void keep(LogWriter writer, @Nullable Long record);
}
