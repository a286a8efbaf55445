package daybook.store.sqlite;

import daybook.ledger.Head;
import daybook.ledger.Sealer;
import daybook.log.Saved;
import daybook.store.LogWriter;
import daybook.store.rows.CarriedError;
import daybook.store.rows.ChainTable;
import daybook.store.rows.Sqlite;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;

/** One transaction that appends records: all of them or none. */
final class WriteTransaction {

    private final Connection connection;
    private final Path path;
    private final Sealer sealer;

    WriteTransaction(Connection connection, Path path, Sealer sealer) {
        this.connection = connection;
        this.path = path;
        this.sealer = sealer;
    }

    <T> T run(Function<LogWriter, T> work) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            boolean worked = false;
            T result;
            Head head;
            try (SqliteWriter writer = new SqliteWriter(connection, sealer, ChainTable.head(connection))) {
                result = work.apply(writer);
                head = writer.finished();
                worked = true;
            } finally {
                if (!worked) {
                    Sqlite.rollBack(statement);
                }
            }
            commit(statement, head);
            return result;
        } catch (CarriedError e) {
            throw Sqlite.problem(e.carried(), path, Saved.NOTHING);
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, Saved.NOTHING);
        }
    }

    private void commit(Statement statement, Head written) throws SQLException {
        try {
            statement.execute("COMMIT");
        } catch (SQLException e) {
            if (Sqlite.isBusy(e)) {
                // Nothing was done yet: somebody reads. The log can be used further.
                Sqlite.rollBack(statement);
                throw e;
            }
            throw AfterFailedCommit.outcome(e, path, connection, written);
        }
    }
}
