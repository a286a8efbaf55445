package daybook.store.rows;

import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.log.RecordNumber;
import daybook.store.EntryVisitor;
import daybook.store.ForeignLog;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads entries, each with the log that it was written in. */
public final class EntryReading {

    private final Connection connection;
    private final ZoneId zone;

    /** The other logs, looked up when the first entry of one is met. */
    private @Nullable List<ForeignLog> foreign;

    public EntryReading(Connection connection, ZoneId zone) {
        this.connection = connection;
        this.zone = zone;
    }

    /** Another log may be there after something was written. */
    public void forgetOtherLogs() {
        foreign = null;
    }

    /** How many there are. */
    public long count() throws SQLException {
        return count(connection);
    }

    /** How many entries that log has. */
    public static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM entry")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    public List<ForeignLog> foreignLogs() throws SQLException {
        List<ForeignLog> known = foreign;
        if (known == null) {
            known = ForeignLogs.all(connection);
            foreign = known;
        }
        return known;
    }

    /** The entry of that record, or null. */
    public @Nullable Entry find(long id) throws SQLException {
        return placed(EntryTable.find(connection, id).orElse(null));
    }

    /** The entry of that number, or null. */
    public @Nullable Entry numbered(long number) throws SQLException {
        return placed(EntryTable.numbered(connection, number).orElse(null));
    }

    /** An entry as it was after each event about it. */
    public List<Entry> history(long id) throws SQLException {
        List<Entry> history = new ArrayList<>();
        for (Entry each : History.of(connection, id)) {
            history.add(in(each));
        }
        return history;
    }

    /** An entry as it stood just before a moment, or null when it had not been written down. */
    public @Nullable Entry before(long id, Instant moment) throws SQLException {
        return placed(History.before(connection, id, moment).orElse(null));
    }

    /** The names of those who recorded the entries, in their order. Each is one step along the index, in a log of any length. */
    public List<String> recorders() throws SQLException {
        List<String> recorders = new ArrayList<>();
        try (PreparedStatement next = connection.prepareStatement(
                "SELECT min(recorded_by) FROM entry WHERE recorded_by IS NOT NULL AND recorded_by > ?")) {
            @Nullable String latest = "";
            while (latest != null) {
                next.setString(1, latest);
                try (ResultSet row = next.executeQuery()) {
                    latest = row.next() ? row.getString(1) : null;
                }
                if (latest != null) {
                    recorders.add(latest);
                }
            }
        }
        return recorders;
    }

    /** How many of what a filter asks for are of unknown date, whatever its period. */
    public long unknown(Filter filter) throws SQLException {
        return EntryQuery.unknown(filter, new LocalDays(zone)).count(connection);
    }

    /** How many of the incidents that a filter asks for, and that count, have no date. */
    public long undatedIncidents(Filter filter) throws SQLException {
        return EntryQuery.undatedIncidents(filter, new LocalDays(zone)).count(connection);
    }

    /** Walks along the rows of what a filter asks for. */
    private interface Walk {
        void along(EntryRows rows) throws SQLException, IOException;
    }

    /** Hands over what a filter asks for, in its order, as it stands at one moment: nothing is found twice, nothing missed. */
    public void visit(Filter filter, EntryVisitor visitor) throws SQLException, IOException {
        walk(filter, EntryRow.PACKED, rows -> {
            boolean more = true;
            for (byte[] row = rows.next(); more && row != null; row = more ? rows.next() : null) {
                more = visitor.visit(in(EntryRow.read(row).complete(connection)));
            }
        });
    }

    /**
     * The same, of each entry only those facts, and neither its hash nor its exhibits and amendments.
     *
     * @param visitor that asks nothing of the log meanwhile
     */
    public void visit(Filter filter, Set<Fact> facts, EntryVisitor visitor) throws SQLException, IOException {
        EntryPart part = new EntryPart(facts);
        // Looked up now, because the connection is another thread's while it reads ahead.
        foreignLogs();
        walk(filter, part.packed(), rows -> {
            try (RowsAhead ahead = new RowsAhead(rows, Runtime.getRuntime().availableProcessors())) {
                boolean more = true;
                for (byte[] row = ahead.next(); more && row != null; row = more ? ahead.next() : null) {
                    more = visitor.visit(in(part.read(row)));
                }
            }
        });
    }

    private void walk(Filter filter, String packed, Walk walk) throws SQLException, IOException {
        try (Statement transaction = connection.createStatement()) {
            transaction.execute("SAVEPOINT reading");
            try (EntryRows rows = EntryRows.of(connection, filter, new LocalDays(zone), packed)) {
                walk.along(rows);
            } finally {
                Sqlite.release(transaction, "reading");
            }
        }
    }

    private @Nullable Entry placed(@Nullable Entry entry) throws SQLException {
        return entry == null ? null : in(entry);
    }

    /** The entry with the other log that it was written in, if it is not one of ours. */
    private Entry in(Entry entry) throws SQLException {
        if (RecordNumber.isOwn(entry.id())) {
            return entry;
        }
        int place = RecordNumber.place(entry.id());
        List<ForeignLog> logs = foreignLogs();
        if (place > logs.size()) {
            throw new DamagedRow(
                    "entry " + RecordNumber.show(entry.number()) + " is of a log that was never imported", null);
        }
        return entry.from(logs.get(place - 1).origin(entry.number()));
    }
}
