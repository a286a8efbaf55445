package daybook.store;

import daybook.ledger.EntryLines;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stored facts as bytes, those of one record at a time: a row for each fact would be asked for a million times in a large log. */
final class FactBytes implements AutoCloseable {

    private final Statement statement;
    private final ResultSet rows;
    private final Set<String> redacted;
    private boolean more;
    private long seq;
    private long count;
    private byte @Nullable [] facts;

    /** @param redacted the digests of facts that must not be there */
    FactBytes(Connection connection, String where, Set<String> redacted) throws SQLException {
        this.redacted = redacted;
        statement = connection.createStatement();
        try {
            // The order of a record's facts is the order of the table; that it is, their numbers tell.
            rows = statement.executeQuery("SELECT seq, count(*), group_concat(n || json, char(10)) FROM disclosure"
                    + where + " GROUP BY seq ORDER BY seq");
            advance();
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private void advance() throws SQLException {
        more = rows.next();
        if (more) {
            seq = rows.getLong(1);
            count = rows.getLong(2);
            facts = rows.getBytes(3);
        }
    }

    /** Goes behind the facts of a record, if there are any; false when there are some of a record before it. */
    boolean pass(long record) throws SQLException {
        if (more && seq == record) {
            advance();
        }
        return !more || seq > record;
    }

    /** Whether these are, in order, all the facts of the record that the line commits to; the row gets each of them. */
    boolean areOf(long record, EntryLines line, PlainRow row) {
        byte[] bytes = facts;
        if (!more || seq != record || bytes == null || count != line.commitments()) {
            return false;
        }
        int at = 0;
        for (int n = 0; n < count; n++) {
            int start = pastNumber(bytes, at, n);
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            boolean good = start > 0
                    && line.commitsTo(bytes, start, end)
                    && (redacted.isEmpty() || !redacted.contains(line.digest()))
                    && row.add(bytes, start, end);
            if (!good) {
                return false;
            }
            at = end + 1;
        }
        return at == bytes.length + 1 && line.isDisclosed();
    }

    /** Behind the number of a fact, or -1 when it is another. */
    private static int pastNumber(byte[] bytes, int at, int n) {
        int digits = n < 10 ? 1 : 2;
        if (at + digits > bytes.length || (digits == 2 && bytes[at] != '0' + n / 10)) {
            return -1;
        }
        return bytes[at + digits - 1] == '0' + n % 10 ? at + digits : -1;
    }

    /** Whether there are none behind the record that was passed last. */
    boolean isEnd() {
        return !more;
    }

    @Override
    public void close() throws SQLException {
        // Closes the rows as well.
        statement.close();
    }
}
