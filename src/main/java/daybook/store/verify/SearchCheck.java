package daybook.store.verify;

import daybook.log.Sha256;
import daybook.store.rows.Schema;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares the search index with the entries by making it again in a temporary table.
 *
 * <p>SQLite's own check of such an index counts as writing and would not run on a file that is opened to be read; it also does not
 * see when the index of the index lost its rows.
 *
 * <p>How an index is cut into parts depends on what was written when. Merged into one part, two indexes of the same words at the same
 * places are the same bytes, and SQLite merges ten times faster than it lists the words. The lists are for when the bytes differ.
 */
final class SearchCheck {

    private static final String COLUMNS = Schema.searchColumns();

    private static final String TOKENS = ", content='', tokenize=\"unicode61 remove_diacritics 2\")";

    private static final String[] STORED = {
        "CREATE VIRTUAL TABLE temp.text_stored USING fts5 (" + COLUMNS + TOKENS,
        "DELETE FROM temp.text_stored_data",
        "DELETE FROM temp.text_stored_config",
        "INSERT INTO temp.text_stored_data SELECT * FROM main.entry_text_data",
        "INSERT INTO temp.text_stored_idx SELECT * FROM main.entry_text_idx",
        "INSERT INTO temp.text_stored_config SELECT * FROM main.entry_text_config",
    };

    private static final String[] AGAIN = {
        "CREATE VIRTUAL TABLE temp.text_again USING fts5 (" + COLUMNS + TOKENS,
        // All parts are merged at the end: to merge some of them again and again before takes a third of the time.
        "INSERT INTO temp.text_again (text_again, rank) VALUES ('automerge', 0)",
        "INSERT INTO temp.text_again (text_again, rank) VALUES ('crisismerge', 1000)",
        "CREATE VIRTUAL TABLE temp.terms_again USING fts5vocab(temp, text_again, row)",
        "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, entry_text, row)",
        "INSERT INTO temp.text_again (rowid, " + COLUMNS + ") SELECT id, " + COLUMNS + " FROM main.entry",
    };

    private static final String[] LISTS = {
        "CREATE VIRTUAL TABLE temp.words_again USING fts5vocab(temp, text_again, instance)",
        "CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, entry_text, instance)",
    };

    private static final String[] GONE = {
        "DROP TABLE IF EXISTS temp.words",
        "DROP TABLE IF EXISTS temp.words_again",
        "DROP TABLE IF EXISTS temp.terms",
        "DROP TABLE IF EXISTS temp.terms_again",
        "DROP TABLE IF EXISTS temp.text_again",
        "DROP TABLE IF EXISTS temp.text_stored",
    };

    /** The part of the number of a page of an index that says in which part of the index it is (FTS5's {@code fts5_index.c}). */
    private static final long PAGE = (1L << 37) - 1;

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
                return differs(statement) ? "the search index does not fit the entries" : null;
            } finally {
                run(statement, GONE);
            }
        }
    }

    private static boolean differs(Statement statement) throws SQLException {
        run(statement, STORED);
        byte[] stored = merged(statement, "text_stored");
        // Before the other is made, so that both need the memory of one.
        statement.execute("DROP TABLE temp.text_stored");
        run(statement, AGAIN);
        for (String sql : DIFFERENCES) {
            if (finds(statement, sql)) {
                return true;
            }
        }
        return !Arrays.equals(stored, merged(statement, "text_again")) && wordsDiffer(statement);
    }

    private static boolean finds(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql + " LIMIT 1")) {
            return row.next();
        }
    }

    /** The digest of an index after all of it was merged into one part. */
    private static byte[] merged(Statement statement, String index) throws SQLException {
        String command = "INSERT INTO temp." + index + " (" + index + ") VALUES ";
        statement.execute(command + "('flush')");
        // One word more, the same in both: an index that has one part only would be left as it is.
        statement.execute("INSERT INTO temp." + index + " (rowid, description) VALUES (" + Long.MAX_VALUE + ", 'a')");
        statement.execute(command + "('optimize')");
        MessageDigest sha256 = Sha256.digest();
        ByteBuffer head = ByteBuffer.allocate(Long.BYTES + Integer.BYTES);
        // What SQLite keeps beside these pages, to find the one of a word, it made of them when it merged.
        try (ResultSet row = statement.executeQuery(
                "SELECT id & " + PAGE + ", block FROM temp." + index + "_data WHERE id > 10 ORDER BY id")) {
            while (row.next()) {
                byte[] bytes = row.getBytes(2);
                head.clear();
                head.putLong(row.getLong(1)).putInt(bytes == null ? -1 : bytes.length);
                sha256.update(head.array());
                sha256.update(bytes == null ? new byte[0] : bytes);
            }
        }
        return sha256.digest();
    }

    /**
     * Both lists of words are sorted, so they are walked in step: a row for each word, with every place where it stands. A row for each
     * place would be asked for a million times in a large log.
     */
    private static boolean wordsDiffer(Statement statement) throws SQLException {
        run(statement, LISTS);
        String select = "SELECT term, group_concat(doc || ' ' || col || ' ' || \"offset\") FROM temp.";
        try (Statement other = statement.getConnection().createStatement();
                ResultSet stored = statement.executeQuery(select + "words GROUP BY term");
                ResultSet again =
                        other.executeQuery(select + "words_again WHERE doc <> " + Long.MAX_VALUE + " GROUP BY term")) {
            boolean same = true;
            while (same && again.next()) {
                same = stored.next()
                        && Objects.equals(stored.getString(1), again.getString(1))
                        && Objects.equals(stored.getString(2), again.getString(2));
            }
            return !same || stored.next();
        }
    }

    private static void run(Statement statement, String[] all) throws SQLException {
        for (String sql : all) {
            statement.execute(sql);
        }
    }
}
