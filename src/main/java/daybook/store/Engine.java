package daybook.store;

import daybook.log.DaybookException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The SQLite that this program runs with.
 *
 * @param version such as 3.54.1
 * @param missing what it was built without and a log needs, in SQLite's words
 */
public record Engine(String version, List<String> missing) {

    private static final String[] NEEDED = {"ENABLE_FTS5"};

    public Engine {
        missing = List.copyOf(missing);
    }

    /**
     * Asks it.
     *
     * @throws DaybookException.Failed when it can't be loaded
     */
    public static Engine read() {
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
