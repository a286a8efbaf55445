package daybook.cli.command;

import daybook.exchange.ImportRows;
import daybook.intake.ImportSource;
import daybook.terminal.Output;
import java.io.IOException;
import java.util.Map;

/** What an importer has opened: its rows, and what they come from. */
interface OpenImport extends AutoCloseable {

    /** Returns what the rows come from. */
    ImportSource source();

    /** Returns the rows, to be read once. */
    ImportRows rows();

    /**
     * Returns whether the rows are daybook's own, or written for it: then subjects that the log does not have are added, and otherwise
     * rows about them are refused.
     */
    boolean isExport();

    /** Returns whether rows can say who they are about; if not, that must be known beforehand. */
    boolean namesSubjects();

    /** Prints how it is read, before the first row of a dry run. */
    default void tellHowItIsRead(Output out) {}

    /** Prints what the user should know about it, after the last row. */
    default void tellWhatItWas(Output out) {}

    /** Returns the words for kinds that are neither kinds nor steps, with how many rows have each, after the last row. */
    default Map<String, Long> unknownKinds() {
        return Map.of();
    }

    @Override
    void close() throws IOException;
}
