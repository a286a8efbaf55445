package daybook.store.rows;

import daybook.ledger.RecordKind;
import daybook.log.RecordNumber;
import daybook.store.CheckpointAge;
import daybook.store.CheckpointRecord;
import daybook.store.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Checkpoints that were made, and the entries that came after them, counted by the rows of the projection. */
public final class CheckpointRows {

    private CheckpointRows() {}

    /** Returns how long ago the last one was made. */
    public static CheckpointAge age(Connection connection) throws SQLException {
        List<Event> made = EventRows.of(connection, RecordKind.CHECKPOINT);
        Event last = null;
        long covered = 0;
        for (Event each : made) {
            if (CheckpointRecord.covered(each) >= covered) {
                last = each;
                covered = CheckpointRecord.covered(each);
            }
        }
        return new CheckpointAge(last, entriesAfter(connection, covered));
    }

    /**
     * How many entries this log has behind a record. Counted as records that are nothing else, of which there are few: the entries of a
     * large log are many pages.
     */
    public static long entriesAfter(Connection connection, long record) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement("SELECT (SELECT max(seq) FROM record) - ?1"
                + " - (SELECT count(*) FROM event WHERE id > ?1 AND id < " + RecordNumber.STRIDE + ")")) {
            count.setLong(1, record);
            try (ResultSet row = count.executeQuery()) {
                return row.next() ? Math.max(0, row.getLong(1)) : 0;
            }
        }
    }
}
