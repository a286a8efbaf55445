package daybook.store;

import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.log.RecordNumber;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads entries, each with the log that it was written in. */
final class EntryReading {

    private final Connection connection;

    /** The other logs, looked up when the first entry of one is met. */
    private @Nullable List<ForeignLog> foreign;

    EntryReading(Connection connection) {
        this.connection = connection;
    }

    /** Another log may be there after something was written. */
    void forgetOtherLogs() {
        foreign = null;
    }

    /** How many there are. */
    long count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM entry")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    List<ForeignLog> foreignLogs() throws SQLException {
        List<ForeignLog> known = foreign;
        if (known == null) {
            known = ForeignLog.all(connection);
            foreign = known;
        }
        return known;
    }

    /** The entry of that record, or null. */
    @Nullable
    Entry find(long id) throws SQLException {
        return placed(EntryTable.find(connection, id).orElse(null));
    }

    /** The entry of that number, or null. */
    @Nullable
    Entry numbered(long number) throws SQLException {
        return placed(EntryTable.numbered(connection, number).orElse(null));
    }

    /** An entry as it was after each event about it. */
    List<Entry> history(long id) throws SQLException {
        List<Entry> history = new ArrayList<>();
        for (Entry each : History.of(connection, id)) {
            history.add(in(each));
        }
        return history;
    }

    /** An entry as it stood just before a moment, or null when it had not been written down. */
    @Nullable
    Entry before(long id, Instant moment) throws SQLException {
        return placed(History.before(connection, id, moment).orElse(null));
    }

    /** The names of those who recorded the entries, in their order. Each is one step along the index, in a log of any length. */
    List<String> recorders() throws SQLException {
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

    /** Hands over what one query finds: whether more are wanted. */
    private interface Walk {
        boolean visit(EntryQuery query, @Nullable Long limit, long skipped) throws SQLException, IOException;
    }

    /** Hands over what a filter asks for, in its order, as it stands at one moment: nothing is found twice, nothing missed. */
    void visit(Filter filter, EntryVisitor visitor) throws SQLException, IOException {
        visit(filter, (query, limit, skipped) -> {
            try (PreparedStatement select = query.select(connection, EntryRow.PACKED, limit, skipped);
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (!visitor.visit(in(EntryRow.read(row).complete(connection)))) {
                        return false;
                    }
                }
            }
            return true;
        });
    }

    /**
     * The same, of each entry only those facts, and neither its hash nor its exhibits and amendments.
     *
     * @param visitor that asks nothing of the log meanwhile
     */
    void visit(Filter filter, Set<Fact> facts, EntryVisitor visitor) throws SQLException, IOException {
        EntryPart part = new EntryPart(facts);
        // Looked up now, because the connection is another thread's while it reads ahead.
        foreignLogs();
        visit(filter, (query, limit, skipped) -> {
            try (PreparedStatement select = query.select(connection, part.packed(), limit, skipped);
                    RowsAhead rows = new RowsAhead(
                            select.executeQuery(), Runtime.getRuntime().availableProcessors())) {
                for (byte[] row = rows.next(); row != null; row = rows.next()) {
                    if (!visitor.visit(in(part.read(row)))) {
                        return false;
                    }
                }
            }
            return true;
        });
    }

    private void visit(Filter filter, Walk walk) throws SQLException, IOException {
        try (Statement transaction = connection.createStatement()) {
            transaction.execute("SAVEPOINT reading");
            try {
                List<EntryQuery> parts = EntryQuery.of(filter);
                Long limit = filter.limit();
                if (limit == null) {
                    all(parts, walk);
                } else {
                    newest(parts, limit, filter.reverse(), walk);
                }
            } finally {
                Sqlite.release(transaction, "reading");
            }
        }
    }

    private static void all(List<EntryQuery> parts, Walk walk) throws SQLException, IOException {
        for (EntryQuery each : parts) {
            if (!walk.visit(each, null, 0)) {
                return;
            }
        }
    }

    /** Walks the newest entries of a filter in its order. One without a date counts as older than any with a date. */
    private void newest(List<EntryQuery> parts, long limit, boolean reverse, Walk walk)
            throws SQLException, IOException {
        long[] counts = new long[parts.size()];
        long dated = 0;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = parts.get(i).count(connection);
            dated += parts.get(i).isUndated() ? 0 : counts[i];
        }
        long left = Math.min(limit, dated);
        long skipped = reverse ? 0 : dated - left;
        for (int i = 0; i < counts.length; i++) {
            if (parts.get(i).isUndated()) {
                left = Math.min(limit - Math.min(limit, dated), counts[i]);
                skipped = reverse ? 0 : counts[i] - left;
            }
            long passed = Math.min(skipped, counts[i]);
            long taken = Math.min(left, counts[i] - passed);
            if (taken > 0 && !walk.visit(parts.get(i), taken, passed)) {
                return;
            }
            skipped -= passed;
            left -= taken;
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
