package daybook.store.verify;

import daybook.ledger.FastChain;
import daybook.ledger.Redactions;
import daybook.store.rows.FactLines;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The stored facts as bytes, those of one record at a time. */
final class FactBytes implements AutoCloseable {

    private final Statement statement;
    private final ResultSet rows;
    private final Redactions redactions;
    private boolean more;
    private long seq;
    private byte @Nullable [] facts;

    /** @param redactions those of the log: what they name must not be there */
    FactBytes(Connection connection, String where, Redactions redactions) throws SQLException {
        this.redactions = redactions;
        statement = connection.createStatement();
        try {
            rows = statement.executeQuery("SELECT seq, facts FROM disclosure" + where + " ORDER BY seq");
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
            facts = rows.getBytes(2);
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
    boolean areOf(long record, FastChain line, FastRow row) {
        byte[] bytes = facts;
        if (!more || seq != record || bytes == null) {
            return false;
        }
        int start = 0;
        while (true) {
            int end = lineEnd(bytes, start);
            boolean good = line.commitsTo(bytes, start, end)
                    && (redactions.isEmpty() || !redactions.names(line.digest()))
                    && row.add(bytes, start, end);
            if (!good) {
                return false;
            }
            if (end == bytes.length) {
                return line.isDisclosed();
            }
            start = end + 1;
        }
    }

    private static int lineEnd(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != FactLines.SEPARATOR) {
            end++;
        }
        return end;
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
