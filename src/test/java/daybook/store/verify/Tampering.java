package daybook.store.verify;

import daybook.store.sqlite.TestLog;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What somebody does to a log's file with the triggers off, or what a disk does to a few of its values. */
final class Tampering {

    private Tampering() {}

    /** Takes the triggers off, and puts a view in the place of a table where {@code table ! column ! id} says which value of it cannot be read. */
    static void change(TestLog log, String steps) throws SQLException {
        try (Connection connection = log.raw();
                Statement statement = connection.createStatement()) {
            for (String trigger : names(statement, "SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
                statement.execute("DROP TRIGGER " + trigger);
            }
            for (String step : steps.split(" ; ", -1)) {
                String[] unreadable = step.split(" ! ", -1);
                if (unreadable.length == 1) {
                    statement.execute(step);
                } else {
                    veil(statement, unreadable[0], unreadable[1], unreadable[2]);
                }
            }
        }
    }

    private static void veil(Statement statement, String table, String column, String id) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (String each : names(statement, "SELECT name FROM pragma_table_info('" + table + "')")) {
            columns.add(
                    each.equals(column)
                            ? "iif(" + id + ", json('{'), \"" + each + "\") AS \"" + each + '"'
                            : '"' + each + '"');
        }
        statement.execute("PRAGMA legacy_alter_table=ON");
        statement.execute("ALTER TABLE " + table + " RENAME TO veiled");
        statement.execute(
                "CREATE VIEW " + table + " AS SELECT " + String.join(", ", columns) + " FROM veiled ORDER BY 1");
    }

    private static List<String> names(Statement statement, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
