package daybook.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Compares the search index with the entries by making it again in a temporary table.
 *
 * <p>SQLite's own check of such an index counts as writing and would not run on a file that is opened to be read.
 */
final class SearchCheck {

    private SearchCheck() {}

    /** What differs, or null. */
    static @Nullable String difference(Connection connection) throws SQLException {
        String columns = Schema.searchColumns(Schema::column);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE VIRTUAL TABLE temp.text_again USING fts5 (" + columns
                    + ", content='', tokenize=\"unicode61 remove_diacritics 2\")");
            try {
                statement.execute("CREATE VIRTUAL TABLE temp.words_again USING fts5vocab(temp, text_again, instance)");
                statement.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, entry_text, instance)");
                statement.execute("INSERT INTO temp.text_again (rowid, " + columns + ") SELECT id, " + columns
                        + " FROM main.entry");
                return differs(statement) ? "the search index does not fit the entries" : null;
            } finally {
                statement.execute("DROP TABLE IF EXISTS temp.words");
                statement.execute("DROP TABLE IF EXISTS temp.words_again");
                statement.execute("DROP TABLE IF EXISTS temp.text_again");
            }
        }
    }

    /** Both lists of words are sorted, so they are walked in step. */
    private static boolean differs(Statement statement) throws SQLException {
        String select = "SELECT term, doc, col, \"offset\" FROM temp.";
        try (Statement other = statement.getConnection().createStatement();
                ResultSet stored = statement.executeQuery(select + "words");
                ResultSet again = other.executeQuery(select + "words_again")) {
            while (stored.next()) {
                if (!again.next()) {
                    return true;
                }
                for (int column = 1; column <= 4; column++) {
                    if (!String.valueOf(stored.getString(column)).equals(String.valueOf(again.getString(column)))) {
                        return true;
                    }
                }
            }
            return again.next();
        }
    }
}
