package daybook.store.sqlite;

import daybook.store.ProgressListener;
import daybook.store.rows.FileUri;
import daybook.store.rows.Layout;
import daybook.store.rows.Schema;
import daybook.store.rows.Sqlite;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A new log file with the evidence of another one, byte for byte, and with a projection made from it.
 *
 * <p>Of the other file only the tables of evidence are read: nothing that its other tables, triggers, views or indexes contain matters.
 */
final class EvidenceCopy {

    private EvidenceCopy() {}

    /** What prevents reading the evidence of a file at all, in a few words; null when nothing does. */
    static @Nullable String unreadable(Connection old) throws SQLException {
        Map<String, String> ours = Schema.statements();
        for (String table : Schema.EVIDENCE) {
            int found = 0;
            try (PreparedStatement select =
                    old.prepareStatement("SELECT type, sql, tbl_name FROM sqlite_schema WHERE lower(name) = ?")) {
                select.setString(1, table);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found++;
                        if (!"table".equals(row.getString(1))
                                || !String.valueOf(ours.get(table)).equals(row.getString(2))
                                || !table.equals(row.getString(3))) {
                            return "the table " + table + " was changed";
                        }
                    }
                }
            }
            if (found != 1) {
                return "the table " + table + (found == 0 ? " was removed" : " is there twice");
            }
        }
        return null;
    }

    /**
     * Fills a new, empty file.
     *
     * @param old the file with the evidence, which the caller keeps others from changing
     * @return why the projection of a record could not be made, or null
     */
    static @Nullable RuntimeException make(Path file, Path old, ProgressListener progress) throws SQLException {
        try (Connection connection = Sqlite.toWrite(file, Sqlite.BUSY_TIMEOUT);
                Statement statement = connection.createStatement()) {
            // Orphans are copied too: verification of the copy names them.
            statement.execute("PRAGMA foreign_keys=OFF");
            Sqlite.ignoreSchemaFaults(statement);
            statement.execute("ATTACH '" + FileUri.of(old) + "?mode=ro' AS old");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("PRAGMA main.application_id=" + Schema.APPLICATION_ID);
            statement.execute("PRAGMA main.user_version=" + Layout.VERSION);
            Map<String, String> ours = Schema.statements();
            for (String table : Schema.EVIDENCE) {
                statement.execute(String.valueOf(ours.get(table)));
                statement.execute("INSERT INTO main." + table + " SELECT * FROM old." + table + " NOT INDEXED ORDER BY "
                        + key(table));
            }
            for (Map.Entry<String, String> each : ours.entrySet()) {
                if (!Schema.EVIDENCE.contains(each.getKey())) {
                    statement.execute(each.getValue());
                }
            }
            statement.execute(Schema.SECURE_DELETE);
            ProjectionBuilder projection = new ProjectionBuilder(connection, progress);
            projection.build();
            statement.execute("COMMIT");
            statement.execute("DETACH old");
            return projection.problem();
        }
    }

    private static String key(String table) {
        return switch (table) {
            case "foreign_record" -> "log, seq";
            case "foreign_disclosure" -> "log, seq, n";
            default -> "rowid";
        };
    }
}
