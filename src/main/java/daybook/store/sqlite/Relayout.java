package daybook.store.sqlite;

import daybook.log.DaybookException;
import daybook.log.Saved;
import daybook.store.Verification;
import daybook.store.rows.Layout;
import daybook.store.rows.Schema;
import daybook.store.rows.Sqlite;
import daybook.store.verify.Verifier;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lays a log of an older daybook out as this one needs it: everything but the evidence is made anew from it, verified, and saved in one
 * transaction, so that whoever is interrupted leaves the log as it was.
 */
public final class Relayout {

    /** Whatever belongs to a table goes first, and then what SQLite keeps for the search index, with the index. */
    private static final String REST =
            "SELECT type, name FROM sqlite_schema WHERE sql <> '' AND name NOT LIKE 'sqlite%' AND (type <> 'table' OR name NOT IN ("
                    + evidence() + ")) ORDER BY type = 'table', sql NOT LIKE 'CREATE VIRTUAL%'";

    private final Path path;
    private final Connection connection;

    private Relayout(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
    }

    /**
     * Lays a log out anew, unless another program did so just now.
     *
     * @throws DaybookException.DoesNotVerify when what was recorded does not verify; then nothing was changed
     */
    public static void make(Path path, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                if (Layout.age(connection) == Layout.Age.OLDER) {
                    new Relayout(path, connection).make(statement);
                }
                statement.execute("COMMIT");
            } catch (SQLException | RuntimeException e) {
                Sqlite.rollBack(statement);
                throw e;
            }
        }
    }

    private void make(Statement statement) throws SQLException {
        String unreadable = EvidenceCopy.unreadable(connection);
        if (unreadable != null) {
            throw broken(unreadable);
        }
        for (String[] each = next(statement); each.length > 0; each = next(statement)) {
            statement.execute("DROP " + each[0] + " \"" + each[1].replace("\"", "\"\"") + '"');
        }
        for (Map.Entry<String, String> each : Schema.statements().entrySet()) {
            if (!Schema.EVIDENCE.contains(each.getKey())) {
                statement.execute(each.getValue());
            }
        }
        statement.execute(Schema.SECURE_DELETE);
        new ProjectionBuilder(connection, done -> {}).build();
        statement.execute("PRAGMA user_version=" + Layout.VERSION);
        for (Verification.Check check : Verifier.alone(connection, done -> {}).checks()) {
            if (!check.ok()) {
                throw broken(check.name() + ": " + check.detail());
            }
        }
    }

    /** The type and the name of the next thing that is not of the evidence; empty when there is none. */
    private static String[] next(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(REST)) {
            return row.next() ? new String[] {row.getString(1), row.getString(2)} : new String[0];
        }
    }

    private static String evidence() {
        List<String> names = new ArrayList<>();
        for (String each : Schema.EVIDENCE) {
            names.add('\'' + each + '\'');
        }
        return String.join(", ", names);
    }

    private DaybookException broken(String what) {
        return new DaybookException.DoesNotVerify(
                        path
                                + " was laid out by an older daybook, and cannot be laid out anew, because what was recorded in it does not verify: "
                                + what + ".",
                        "keep the file as it is, and run daybook verify")
                .with(Saved.nothing("Nothing was changed."));
    }
}
