package daybook.store.verify;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.log.RecordNumber;
import daybook.store.Event;
import daybook.store.ForeignLog;
import daybook.store.rows.EntryRow;
import daybook.store.rows.EventRows;
import daybook.store.rows.ForeignEntries;
import daybook.store.rows.LaterRecords;
import daybook.store.rows.Rows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the part of the projection that shows another log again, record by record, and compares it with the stored one. */
final class ForeignShown implements AutoCloseable {

    /** Whether the row under the cursor is as it has to be. */
    private interface Expected {
        boolean isStored(ResultSet row) throws SQLException;
    }

    private final int place;
    private final ForeignEntries as;
    private final Rows entries;
    private final Rows events;
    private long numbered;
    private @Nullable String difference;

    ForeignShown(Connection connection, ForeignLog log, LaterRecords later) throws SQLException {
        place = log.place();
        as = new ForeignEntries(place, log.subjects(), later);
        entries = new Rows(
                connection,
                "SELECT " + EntryRow.COLUMNS + " FROM entry WHERE id >= " + RecordNumber.of(place, 0) + " AND id < "
                        + RecordNumber.of(place + 1, 0) + " ORDER BY id");
        try {
            events = new Rows(connection, EventRows.cursor(place));
        } catch (SQLException e) {
            entries.close();
            throw e;
        }
    }

    /** The next record of the other log's chain. */
    void next(ChainLine line, String hash, @Nullable Instant notBefore, List<Disclosure> facts) throws SQLException {
        long id = RecordNumber.of(place, line.seq());
        EntryRow row = null;
        Event event = null;
        try {
            if (ForeignEntries.isEntry(line)) {
                row = as.row(line, ++numbered, hash, notBefore, facts);
            } else {
                event = as.event(line, notBefore, facts);
            }
        } catch (RuntimeException e) {
            differ(id, "cannot be understood: " + e.getMessage());
            return;
        }
        if (row != null) {
            compare(entries, id, row::isStored);
        } else if (event != null) {
            Event expected = event;
            compare(events, id, stored -> EventRows.isStored(stored, expected));
        }
    }

    private void compare(Rows rows, long id, Expected expected) throws SQLException {
        for (; rows.more() && rows.row().getLong(1) < id; rows.advance()) {
            differ(rows.row().getLong(1), "is shown but is not in the chain");
        }
        if (!rows.more() || rows.row().getLong(1) != id) {
            String damage = rows.damage();
            differ(id, damage == null ? "is in the chain but is not shown" : "cannot be read: " + damage);
            return;
        }
        if (!expected.isStored(rows.row())) {
            differ(id, "is shown otherwise than the chain says");
        }
        rows.advance();
    }

    /** Compares what is left when the chain has ended. */
    void finish() throws SQLException {
        for (Rows rows : List.of(entries, events)) {
            if (rows.more()) {
                differ(rows.row().getLong(1), "is shown but is not in the chain");
            }
            String damage = rows.damage();
            if (damage != null && difference == null) {
                difference = "what is shown of it cannot be read: " + damage;
            }
        }
    }

    private void differ(long id, String what) {
        if (difference == null) {
            difference = "record " + RecordNumber.show(id) + " " + what;
        }
    }

    /** The first difference, or null. */
    @Nullable
    String difference() {
        return difference;
    }

    @Override
    public void close() throws SQLException {
        try (entries;
                events) {
            return;
        }
    }
}
