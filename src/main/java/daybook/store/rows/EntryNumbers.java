package daybook.store.rows;

import daybook.log.RecordNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The numbers of entries: 1, 2, 3 and so on among the entries of their log, in the order recorded, whatever other records are between them.
 * They follow from the lines of the chain alone, so that they are known of an entry of which nothing was given.
 */
final class EntryNumbers {

    private static final String SHOWN = "SELECT number FROM entry WHERE id = ?";

    private static final String COUNTED = "SELECT count(*) FROM foreign_record WHERE log = ? AND seq <= ?"
            + " AND instr(line, '\"kind\":\"entry\"') > 0";

    private EntryNumbers() {}

    /** The number of the entry of a record, as it is known here. */
    static long of(Connection connection, long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SHOWN)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return row.getLong(1);
                }
            }
        }
        return RecordNumber.isOwn(id) ? 0 : counted(connection, RecordNumber.place(id), RecordNumber.within(id));
    }

    /** The same of an entry of another log that is not shown, because so little of it was given. */
    private static long counted(Connection connection, int place, long seq) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COUNTED)) {
            select.setInt(1, place);
            select.setLong(2, seq);
            try (ResultSet row = select.executeQuery()) {
                return RecordNumber.of(place, row.next() ? row.getLong(1) : 0);
            }
        }
    }
}
