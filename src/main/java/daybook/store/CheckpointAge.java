package daybook.store;

import daybook.ledger.RecordKind;
import daybook.log.RecordNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long ago the last checkpoint was made, counted in entries.
 *
 * @param last the record of the one that covers most, or null when none was ever made
 * @param entriesSince how many entries were added that it does not cover; all, when there is none
 */
public record CheckpointAge(@Nullable Event last, long entriesSince) {

    /** So many entries without a checkpoint are worth a reminder. */
    public static final int REMIND_AFTER = 20;

    /** Whether it is time for another one. */
    public boolean isDue() {
        return entriesSince >= REMIND_AFTER;
    }

    static CheckpointAge read(Connection connection) throws SQLException {
        List<Event> made = EventRows.of(connection, RecordKind.CHECKPOINT);
        Event last = null;
        long covered = 0;
        for (Event each : made) {
            if (each.number("records") >= covered) {
                last = each;
                covered = each.number("records");
            }
        }
        return new CheckpointAge(last, entriesAfter(connection, covered));
    }

    /**
     * How many entries this log has behind a record. Counted as records that are nothing else, of which there are few: the entries of a
     * large log are many pages.
     */
    static long entriesAfter(Connection connection, long record) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement("SELECT (SELECT max(seq) FROM record) - ?1"
                + " - (SELECT count(*) FROM event WHERE id > ?1 AND id < " + RecordNumber.STRIDE + ")")) {
            count.setLong(1, record);
            try (ResultSet row = count.executeQuery()) {
                return row.next() ? Math.max(0, row.getLong(1)) : 0;
            }
        }
    }
}
