package daybook.store.rows;

import daybook.log.Filter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The packed rows of the entries that a filter asks for, in its order. The parts of the query come along indexes, each in its own order, and
 * are merged here by the days of the log's zone, so that a long log is never sorted and may be set to another zone.
 */
final class EntryRows implements RowsAhead.Source, AutoCloseable {

    private final Connection connection;
    private final Filter filter;
    private final LocalDays days;
    private final String packed;
    private final List<EntryQuery> queries;
    private final List<Part> parts = new ArrayList<>();
    private final @Nullable List<Share> shares;
    private final long[] counts;
    private @Nullable Long left;
    private @Nullable Part taken;
    private boolean dated;
    private boolean undated;

    /** The rows of a part that are wanted, behind those that are not. */
    private record Share(long skipped, long wanted) {}

    private EntryRows(
            Connection connection, Filter filter, LocalDays days, String packed, @Nullable List<Share> shares) {
        this.connection = connection;
        this.filter = filter;
        this.packed = packed;
        this.queries = queries(filter, days);
        this.counts = new long[queries.size()];
        this.days = days;
        this.shares = shares;
        this.left = filter.limit();
    }

    /**
     * The rows of a filter. A limit takes the newest; what has no date counts as older than what has one.
     *
     * @param packed the columns of a row
     * @param days of the log's zone
     */
    static EntryRows of(Connection connection, Filter filter, LocalDays days, String packed) throws SQLException {
        boolean fromTheEnd = filter.limit() != null && !filter.reverse();
        return new EntryRows(connection, filter, days, packed, fromTheEnd ? newest(connection, filter, days) : null);
    }

    /** How many of the newest are in each part, found from the other end and without reading an entry. */
    private static List<Share> newest(Connection connection, Filter filter, LocalDays days) throws SQLException {
        try (EntryRows backwards = new EntryRows(connection, filter.reversed(), days, "NULL", null)) {
            while (backwards.next() != null) {
                // Only counted.
            }
            List<Share> shares = new ArrayList<>();
            for (int i = 0; i < backwards.counts.length; i++) {
                long wanted = backwards.counts[i];
                shares.add(new Share(wanted == 0 ? 0 : backwards.queries.get(i).count(connection) - wanted, wanted));
            }
            return shares;
        }
    }

    /** What has no date stands behind what has one; it is the last of them. */
    private static List<EntryQuery> queries(Filter filter, LocalDays days) {
        List<EntryQuery> queries = new ArrayList<>(EntryQuery.of(filter, days));
        if (isWithUndated(filter)) {
            queries.add(EntryQuery.undated(filter, days));
        }
        return queries;
    }

    private static boolean isWithUndated(Filter filter) {
        return filter.order() == Filter.Order.OCCURRED;
    }

    /** The next row; null behind the last. */
    @Override
    public byte @Nullable [] next() throws SQLException {
        if (left != null && left == 0) {
            return null;
        }
        if (!dated) {
            dated = true;
            for (int i = 0; i < queries.size() - (isWithUndated(filter) ? 1 : 0); i++) {
                open(i);
            }
        }
        // Only now, so that an error behind a row does not hide the row.
        if (taken != null) {
            forward(taken);
        }
        if (parts.isEmpty() && !undated) {
            undated = true;
            if (isWithUndated(filter)) {
                open(queries.size() - 1);
            }
        }
        if (parts.isEmpty()) {
            taken = null;
            return null;
        }
        Part first = parts.get(0);
        for (Part each : parts) {
            first = each.isBefore(first) ? each : first;
        }
        taken = first;
        counts[first.place]++;
        left = left == null ? null : (Long) (left - 1);
        return first.row;
    }

    private void open(int place) throws SQLException {
        if (shares != null && shares.get(place).wanted() == 0) {
            return;
        }
        Part part = new Part(place);
        parts.add(part);
        forward(part);
    }

    private void forward(Part part) throws SQLException {
        if (!part.advance()) {
            parts.remove(part);
            part.close();
        }
    }

    @Override
    public void close() throws SQLException {
        for (Part each : parts) {
            each.close();
        }
    }

    /** A part of the query, and the row of it that comes next. */
    private final class Part {

        private final int place;
        private final EntryQuery.By by;
        private final PreparedStatement select;
        private final ResultSet rows;
        private byte[] row = {};
        private long second;
        private @Nullable String day;

        Part(int place) throws SQLException {
            EntryQuery query = queries.get(place);
            this.place = place;
            by = query.by();
            select = shares == null
                    ? query.select(connection, packed, left, 0)
                    : query.select(
                            connection,
                            packed,
                            shares.get(place).wanted(),
                            shares.get(place).skipped());
            rows = select.executeQuery();
        }

        boolean advance() throws SQLException {
            if (!rows.next()) {
                return false;
            }
            byte[] bytes = rows.getBytes(1);
            row = bytes == null ? new byte[0] : bytes;
            if (by == EntryQuery.By.TIME) {
                second = rows.getLong(2);
                day = null;
            } else {
                day = rows.getString(2);
            }
            return true;
        }

        boolean isBefore(Part other) {
            if (other == this) {
                return false;
            }
            if (by == EntryQuery.By.TIME && other.by == EntryQuery.By.TIME) {
                return filter.reverse() ? second > other.second : second < other.second;
            }
            int order = day().compareTo(other.day());
            if (order == 0) {
                // What has a time of day stands before what has none.
                order = by.compareTo(other.by);
            }
            return filter.reverse() ? order > 0 : order < 0;
        }

        private String day() {
            String known = day;
            if (known == null) {
                known = days.text(second);
                day = known;
            }
            return known;
        }

        void close() throws SQLException {
            try (select) {
                rows.close();
            }
        }
    }
}
