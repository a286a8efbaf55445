package daybook.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the tables, indexes and triggers of a file with those that daybook makes. */
final class SchemaCheck {

    private SchemaCheck() {}

    /** The first difference in a few words, or null when there is none. The inner tables of full-text search are SQLite's own. */
    static @Nullable String difference(Connection connection) throws SQLException {
        Map<String, String> expected = Schema.statements();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'entry\\_text\\__%' ESCAPE '\\'")) {
            while (row.next()) {
                String name = row.getString(2);
                String sql = expected.remove(name);
                if (sql == null) {
                    return "the " + row.getString(1) + " " + name + " was added";
                }
                if (!sql.equals(row.getString(3))) {
                    return "the " + row.getString(1) + " " + name + " was changed";
                }
            }
        }
        return expected.isEmpty() ? null : expected.keySet().iterator().next() + " was removed";
    }
}
