package daybook.store.sqlite;

import daybook.log.DaybookException;
import daybook.store.Engine;
import daybook.store.rows.Sqlite;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The question to SQLite what it is and whether it has what a log needs. */
final class EngineCheck {

    private static final String[] NEEDED = {"ENABLE_FTS5"};

    private EngineCheck() {}

    /** @throws DaybookException.Failed when it can't be loaded */
    static Engine run() {
        try (Connection connection = Sqlite.inMemory();
                Statement statement = connection.createStatement()) {
            String version;
            try (ResultSet row = statement.executeQuery("SELECT sqlite_version()")) {
                version = row.next() ? row.getString(1) : "unknown";
            }
            List<String> missing = new ArrayList<>();
            for (String option : NEEDED) {
                try (ResultSet row = statement.executeQuery("SELECT sqlite_compileoption_used('" + option + "')")) {
                    if (!row.next() || row.getInt(1) == 0) {
                        missing.add(option);
                    }
                }
            }
            return new Engine(version, missing);
        } catch (SQLException e) {
            throw new DaybookException.Failed(
                    "SQLite could not be loaded: " + e.getMessage(), "install daybook again", e);
        }
    }
}
