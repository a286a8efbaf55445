package daybook.faults;

import daybook.log.DaybookException;
import daybook.store.LogStore;
import daybook.store.Verification;
import daybook.store.sqlite.SqliteLogs;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a log is found to be when it is opened after a fault, by the program's own reading and verifying.
 *
 * @param there whether there is a file at all
 * @param records how many records it has; 0 when it can't be read
 * @param fault what does not hold, or null
 */
record LogState(boolean there, long records, String fault) {

    /** Opens a log, which takes back what was half done, and verifies everything in it. */
    static LogState of(Path file) {
        if (!Files.exists(file)) {
            return new LogState(false, 0, null);
        }
        try (LogStore log = new SqliteLogs().toRead(file)) {
            Verification verification = log.verify(done -> {});
            for (Verification.Check check : verification.checks()) {
                if (!check.ok()) {
                    return new LogState(true, verification.records(), check.name() + ": " + check.detail());
                }
            }
            return new LogState(true, verification.records(), null);
        } catch (DaybookException e) {
            return new LogState(true, 0, e.message());
        }
    }

    boolean holds() {
        return fault == null;
    }
}
