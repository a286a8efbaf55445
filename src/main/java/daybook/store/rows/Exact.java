package daybook.store.rows;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Compares values with the bytes that are stored.
 *
 * <p>The driver reads bytes that are no UTF-8 as U+FFFD, so that a text in which a real U+FFFD was broken would seem to be untouched.
 */
public final class Exact {

    private static final char REPLACEMENT = '\uFFFD';

    private Exact() {}

    /** Whether a column holds exactly that text, number or array of bytes; null for a column that holds nothing. */
    static boolean holds(ResultSet row, int column, @Nullable Object expected) throws SQLException {
        if (expected instanceof byte[] bytes) {
            return Arrays.equals(row.getBytes(column), bytes);
        }
        String stored = row.getString(column);
        if (stored == null || expected == null) {
            return stored == null && expected == null;
        }
        return stored.equals(expected.toString()) && isWhole(row, column, stored);
    }

    /** The text of a column; empty, which no line and no fact is, for one that holds nothing or bytes that are no text. */
    public static String text(ResultSet row, int column) throws SQLException {
        String stored = row.getString(column);
        return stored != null && isWhole(row, column, stored) ? stored : "";
    }

    private static boolean isWhole(ResultSet row, int column, String text) throws SQLException {
        return text.indexOf(REPLACEMENT) < 0
                || Arrays.equals(row.getBytes(column), text.getBytes(StandardCharsets.UTF_8));
    }
}
