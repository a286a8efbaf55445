package daybook.store.verify;

import daybook.store.rows.EntryRow;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows of entries in their order, each packed into bytes by SQLite. */
final class EntryBytes implements AutoCloseable {

    private final Statement statement;
    private final ResultSet rows;
    private byte @Nullable [] row;

    EntryBytes(Connection connection, String where) throws SQLException {
        statement = connection.createStatement();
        try {
            rows = statement.executeQuery("SELECT " + EntryRow.PACKED + " FROM entry e" + where + " ORDER BY id");
            advance();
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    void advance() throws SQLException {
        row = rows.next() ? rows.getBytes(1) : null;
    }

    /** The row as {@link EntryRow#PACKED}; null behind the last. */
    byte @Nullable [] row() {
        return row;
    }

    /** The number that the row says its entry has; 0 behind the last row, or where there is none. */
    long number() {
        byte[] now = row;
        int at = 0;
        while (now != null && at < now.length && now[at] != ',') {
            at++;
        }
        long number = 0;
        for (at++; now != null && at < now.length && now[at] >= '0' && now[at] <= '9'; at++) {
            number = 10 * number + now[at] - '0';
        }
        return number;
    }

    /** Goes behind the row of an entry; false when it is not the next. */
    boolean pass(long id) throws SQLException {
        byte[] start = ("[" + id + ",").getBytes(StandardCharsets.US_ASCII);
        byte[] now = row;
        boolean there =
                now != null && now.length > start.length && Arrays.equals(now, 0, start.length, start, 0, start.length);
        if (there) {
            advance();
        }
        return there;
    }

    boolean isEnd() {
        return row == null;
    }

    @Override
    public void close() throws SQLException {
        // Closes the rows as well.
        statement.close();
    }
}
