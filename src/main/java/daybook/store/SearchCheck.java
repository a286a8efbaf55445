package daybook.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares the search index with the entries by making it again in a temporary table.
 *
 * <p>SQLite's own check of such an index counts as writing and would not run on a file that is opened to be read; it also does not
 * see when the index of the index lost its rows.
 */
final class SearchCheck {

    private static final String[] AGAIN = {
        "CREATE VIRTUAL TABLE temp.text_again USING fts5 (" + Schema.searchColumns(Schema::column)
                + ", content='', tokenize=\"unicode61 remove_diacritics 2\")",
        "CREATE VIRTUAL TABLE temp.words_again USING fts5vocab(temp, text_again, instance)",
        "CREATE VIRTUAL TABLE temp.terms_again USING fts5vocab(temp, text_again, row)",
        "CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, entry_text, instance)",
        "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, entry_text, row)",
        "INSERT INTO temp.text_again (rowid, " + Schema.searchColumns(Schema::column) + ") SELECT id, "
                + Schema.searchColumns(Schema::column) + " FROM main.entry",
    };

    private static final String[] GONE = {
        "DROP TABLE IF EXISTS temp.terms",
        "DROP TABLE IF EXISTS temp.words",
        "DROP TABLE IF EXISTS temp.terms_again",
        "DROP TABLE IF EXISTS temp.words_again",
        "DROP TABLE IF EXISTS temp.text_again"
    };

    /** Each finds a row when something beside the words themselves differs. */
    private static final String[] DIFFERENCES = {
        // A word that is in the index is also found by way of it. Asked of the list of words, which counts thirty times
        // faster than
        // a search would.
        "SELECT 1 FROM temp.terms_again a WHERE a.doc IS NOT (SELECT b.doc FROM temp.terms b WHERE b.term = a.term)",
        "SELECT 1 FROM temp.text_again_docsize a LEFT JOIN main.entry_text_docsize b USING (id) WHERE a.sz IS NOT b.sz",
        "SELECT 1 WHERE (SELECT count(*) FROM main.entry_text_docsize) <> (SELECT count(*) FROM main.entry)",
        // The averages, which are row 1 of the data.
        "SELECT 1 WHERE (SELECT block FROM main.entry_text_data WHERE id = 1)"
                + " IS NOT (SELECT block FROM temp.text_again_data WHERE id = 1)",
        // The version grows by one when something is first removed from the index.
        "SELECT 1 WHERE (SELECT count(*) FROM main.entry_text_config"
                + " WHERE (k = 'version' AND v IN (4, 5)) OR (k = 'secure-delete' AND v = 1)) <> 2",
        "SELECT 1 FROM main.entry_text_config WHERE k NOT IN ('version', 'secure-delete')",
    };

    private SearchCheck() {}

    /** What differs, or null. */
    static @Nullable String difference(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try {
                for (String sql : AGAIN) {
                    statement.execute(sql);
                }
                return differs(statement) ? "the search index does not fit the entries" : null;
            } finally {
                for (String sql : GONE) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static boolean differs(Statement statement) throws SQLException {
        if (wordsDiffer(statement)) {
            return true;
        }
        for (String sql : DIFFERENCES) {
            try (ResultSet row = statement.executeQuery(sql + " LIMIT 1")) {
                if (row.next()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Both lists of words are sorted, so they are walked in step: a row for each word, with every place where it stands. A row for each
     * place would be asked for a million times in a large log.
     */
    private static boolean wordsDiffer(Statement statement) throws SQLException {
        String select = "SELECT term, group_concat(doc || ' ' || col || ' ' || \"offset\") FROM temp.";
        try (Statement other = statement.getConnection().createStatement();
                ResultSet stored = statement.executeQuery(select + "words GROUP BY term");
                ResultSet again = other.executeQuery(select + "words_again GROUP BY term")) {
            while (stored.next()) {
                if (!again.next()
                        || !Objects.equals(stored.getString(1), again.getString(1))
                        || !Objects.equals(stored.getString(2), again.getString(2))) {
                    return true;
                }
            }
            return again.next();
        }
    }
}
