package daybook.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the tables, indexes and triggers of a file with those that daybook makes. */
final class SchemaCheck {

    private SchemaCheck() {}

    /** The first difference in a few words, or null when there is none. */
    static @Nullable String difference(Connection connection) throws SQLException {
        Map<String, String> ours = Schema.statements();
        Map<String, String> expected = new LinkedHashMap<>(ours);
        expected.putAll(Schema.MADE_BY_SQLITE);
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT type, name, coalesce(sql, ''), tbl_name FROM sqlite_schema")) {
            while (row.next()) {
                String name = String.valueOf(row.getString(2));
                String table = row.getString(4);
                if (row.getString(3).isEmpty()
                        && "index".equals(row.getString(1))
                        && ours.containsKey(table)
                        && isOfKey(name, table)) {
                    continue;
                }
                String sql = expected.remove(name);
                if (sql == null) {
                    return "the " + row.getString(1) + " " + name + " was added";
                }
                if (!sql.equals(row.getString(3))
                        || !type(sql).equals(row.getString(1))
                        || !table(name, sql).equals(table)) {
                    return "the " + type(sql) + " " + name + " was changed";
                }
            }
        }
        return expected.isEmpty() ? null : expected.keySet().iterator().next() + " was removed";
    }

    /** Indexes of primary keys have no words of their own: SQLite makes them from those of their table, and refuses any other. */
    private static boolean isOfKey(String name, String table) {
        String begin = "sqlite_autoindex_" + table + "_";
        return name.startsWith(begin)
                && name.length() == begin.length() + 1
                && name.charAt(begin.length()) >= '1'
                && name.charAt(begin.length()) <= '9';
    }

    private static String type(String sql) {
        if (sql.startsWith("CREATE TRIGGER")) {
            return "trigger";
        }
        return sql.startsWith("CREATE TABLE") || sql.startsWith("CREATE VIRTUAL") ? "table" : "index";
    }

    /** The table that a table, an index or a trigger belongs to. */
    private static String table(String name, String sql) {
        int on = type(sql).equals("table") ? -1 : sql.indexOf(" ON ") + " ON ".length();
        if (on < 0) {
            return name;
        }
        int end = on;
        while ((sql.charAt(end) >= 'a' && sql.charAt(end) <= 'z') || sql.charAt(end) == '_') {
            end++;
        }
        return sql.substring(on, end);
    }
}
