package daybook.store.sqlite;

import daybook.ledger.ChainLine;
import daybook.ledger.Head;
import daybook.log.DaybookException;
import daybook.log.Saved;
import daybook.store.rows.Exact;
import daybook.store.rows.Sqlite;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Finds out what became of a write whose commit reported an error. An error is not "not saved": the disk can fail after the commit
 * took effect.
 */
final class AfterFailedCommit {

    private AfterFailedCommit() {}

    static DaybookException outcome(SQLException error, Path path, Connection connection, Head written) {
        try {
            connection.close();
        } catch (SQLException e) {
            error.addSuppressed(e);
        }
        // Opened to write, because only then can a half-done commit be taken back, and only then is the answer final.
        try (Connection again = Sqlite.toWrite(path.toRealPath(), Sqlite.BUSY_TIMEOUT);
                PreparedStatement find = again.prepareStatement("SELECT line FROM record WHERE seq = ?")) {
            find.setLong(1, written.records());
            try (ResultSet row = find.executeQuery()) {
                boolean saved = row.next() && ChainLine.hash(Exact.text(row, 1)).equals(written.hash());
                return Sqlite.problem(
                        error,
                        path,
                        saved
                                ? Saved.whole("It was saved all the same, as record " + written.records()
                                        + "; do not type it again.")
                                : Saved.NOTHING);
            }
        } catch (SQLException | IOException e) {
            error.addSuppressed(e);
            return Sqlite.problem(
                    error,
                    path,
                    Saved.unknown("It is not known whether record " + written.records()
                            + " was saved: look with daybook timeline before you type it again."));
        }
    }
}
