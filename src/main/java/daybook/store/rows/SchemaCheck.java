package daybook.store.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares the tables, indexes and triggers of a file with those that daybook makes. Reads the list of them and none of the tables. */
public final class SchemaCheck {

    /** What {@code ANALYZE} and {@code PRAGMA optimize} of any program leave behind: numbers that help to choose an index. */
    private static final Map<String, String> HARMLESS = Map.of(
            "sqlite_stat1", "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
            "sqlite_stat4", "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)");

    private static final String ALL =
            "SELECT group_concat(concat(type, ' ', tbl_name, ' ', name, ' ', sql), char(10) ORDER BY name)"
                    + " FROM sqlite_schema WHERE sql <> ''";

    /** The first difference that is more than harmless, or null. */
    private @Nullable String difference;

    /** What is wrong with tables of ours, by their names. */
    private final Map<String, String> wrong = new LinkedHashMap<>();

    /** Those of them in whose place something else stands, or nothing. */
    private final List<String> absent = new ArrayList<>();

    private final List<String> harmless = new ArrayList<>();

    private SchemaCheck() {}

    /** Returns true if everything is exactly as daybook makes it. One question to SQLite, because it is asked at each start. */
    public static boolean isOurs(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ALL)) {
            return row.next() && Schema.text().equals(row.getString(1));
        }
    }

    /** The first difference in a few words, or null when there is none that matters. */
    public static @Nullable String difference(Connection connection) throws SQLException {
        return isOurs(connection) ? null : read(connection).difference;
    }

    /** Compares one by one. */
    public static SchemaCheck read(Connection connection) throws SQLException {
        SchemaCheck check = new SchemaCheck();
        Map<String, String> ours = Schema.statements();
        Map<String, String> expected = new LinkedHashMap<>(ours);
        expected.putAll(Schema.MADE_BY_SQLITE);
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT type, name, coalesce(sql, ''), tbl_name FROM sqlite_schema")) {
            while (row.next()) {
                check.next(row, ours, expected);
            }
        }
        for (Map.Entry<String, String> each : expected.entrySet()) {
            String what = each.getKey() + " was removed";
            check.differ(what);
            if (Schema.type(each.getValue()).equals("table")) {
                check.wrong.put(each.getKey(), what);
                check.absent.add(each.getKey());
            }
        }
        return check;
    }

    private void next(ResultSet row, Map<String, String> ours, Map<String, String> expected) throws SQLException {
        String type = String.valueOf(row.getString(1));
        String name = String.valueOf(row.getString(2));
        String made = row.getString(3);
        String table = String.valueOf(row.getString(4));
        if (made.isEmpty() && "index".equals(type) && isOfKey(name, table, ours)) {
            return;
        }
        String sql = expected.remove(name);
        if (sql == null && type.equals("table") && made.equals(HARMLESS.get(name))) {
            harmless.add(name);
        } else if (sql == null) {
            differ("the " + type + " " + name + " was added");
        } else if (!sql.equals(made)
                || !Schema.type(sql).equals(type)
                || !Schema.table(name, sql).equals(table)) {
            String what = "the " + Schema.type(sql) + " " + name
                    + (Schema.type(sql).equals(type) ? " was changed" : " was replaced by a " + type);
            differ(what);
            if (Schema.type(sql).equals("table")) {
                wrong.put(name, what);
                if (!isPlain(type, made)) {
                    absent.add(name);
                }
            }
        }
    }

    private void differ(String what) {
        if (difference == null) {
            difference = what;
        }
    }

    /** Returns true for a table that only stores, so that reading it comes to an end. */
    private static boolean isPlain(String type, String sql) {
        String upper = sql.toUpperCase(Locale.ROOT);
        return type.equals("table")
                && upper.startsWith("CREATE TABLE")
                && !upper.contains("GENERATED")
                && !upper.contains(" AS");
    }

    /** Indexes of primary keys have no words of their own: SQLite makes them from those of their table, and refuses any other. */
    private static boolean isOfKey(String name, String table, Map<String, String> ours) {
        String begin = "sqlite_autoindex_" + table + "_";
        return (ours.containsKey(table) || HARMLESS.containsKey(table))
                && name.startsWith(begin)
                && name.length() == begin.length() + 1
                && name.charAt(begin.length()) >= '1'
                && name.charAt(begin.length()) <= '9';
    }

    /** Returns the first difference that is more than harmless, or null. */
    public @Nullable String difference() {
        return difference;
    }

    /** Returns what is wrong with the first of those tables, or null. */
    public @Nullable String wrong(List<String> tables) {
        for (String table : tables) {
            if (wrong.containsKey(table)) {
                return wrong.get(table);
            }
        }
        return null;
    }

    /** Returns what is wrong with the first table of ours, or null. */
    public @Nullable String wrong() {
        return wrong.isEmpty() ? null : wrong.values().iterator().next();
    }

    /** Returns what other programs added that does no harm. */
    public List<String> harmless() {
        return harmless;
    }

    /** Puts an empty table before each of ours that is not there, or in whose place something lies that may have no end. */
    public void shade(Connection connection) throws SQLException {
        Map<String, String> ours = new TreeMap<>(Schema.statements());
        try (Statement statement = connection.createStatement()) {
            for (String table : absent) {
                String sql = ours.get(table);
                if (sql != null && sql.startsWith("CREATE TABLE ")) {
                    statement.execute("CREATE TEMP TABLE IF NOT EXISTS " + sql.substring("CREATE TABLE ".length()));
                }
            }
        }
    }
}
