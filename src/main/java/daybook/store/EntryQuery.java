package daybook.store;

import daybook.log.Filter;
import daybook.log.Kind;
import daybook.log.RecordNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a filter asks for, as SQL. Every value is bound; none is ever part of the text.
 *
 * <p>A filter has several parts, one after the other, because each can then be read along an index in its order: what lasts long and
 * began before the period asked for, what began about then or later, and what has no date.
 */
final class EntryQuery {

    /** What lasts longer has an index of its own, so that a period needs to look back by no more than this. */
    private static final long LONG = 86_400;

    private final Filter filter;
    private final String order;
    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final boolean fromIndex;
    private final boolean scans;
    private boolean undated;

    private EntryQuery(Filter filter, boolean byTime) {
        this.filter = filter;
        String way = filter.reverse() ? " DESC" : "";
        order = (byTime ? "e.starts" + way + ", " : "") + "e.id" + way;
        SearchWords words = filter.match() == null ? null : SearchWords.parse(filter.match());
        scans = words != null && !words.scanned().isEmpty();
        fromIndex = words != null && !words.index().isEmpty();
        if (words != null) {
            match(words);
        }
        equal("e.subject", filter.subject());
        equal("e.place", filter.place());
        equal("e.channel", filter.channel());
        equal("e.target", filter.target());
        equal("e.type", filter.type() == null ? null : filter.type().word());
        equal("e.status", filter.status() == null ? null : filter.status().word());
        equal("e.recorded_by", filter.recordedBy());
        if (filter.tag() != null) {
            and("EXISTS (SELECT 1 FROM json_each(e.tags) WHERE value = ?)", filter.tag());
        }
        if (filter.origin() != null) {
            int place = filter.origin();
            and("e.id BETWEEN ? AND ?", RecordNumber.of(place, 0), RecordNumber.of(place, RecordNumber.STRIDE - 1));
        }
        if (!filter.kinds().isEmpty()) {
            and("e.kind IN (?" + ", ?".repeat(filter.kinds().size() - 1) + ")");
            for (Kind kind : filter.kinds()) {
                values.add(kind.word());
            }
        }
    }

    /** The parts, in the order in which they are wanted. */
    static List<EntryQuery> of(Filter filter) {
        if (filter.order() == Filter.Order.RECORDED) {
            return List.of(recorded(filter));
        }
        List<EntryQuery> parts = new ArrayList<>();
        parts.add(recent(filter));
        // With words to find, the search index leads, and one walk along it is enough.
        if (filter.since() != null && filter.match() == null) {
            parts.add(filter.reverse() ? 1 : 0, before(filter, filter.since()));
        }
        if (filter.since() == null && filter.until() == null) {
            parts.add(undated(filter));
        }
        return parts;
    }

    /** The entries of which nobody knows when they occurred. */
    static EntryQuery undated(Filter filter) {
        EntryQuery query = new EntryQuery(filter, false);
        query.undated = true;
        query.and("e.starts IS NULL");
        return query;
    }

    /** What began in the period or shortly before it; with words to find, everything that has a date. */
    private static EntryQuery recent(Filter filter) {
        EntryQuery query = new EntryQuery(filter, true);
        Instant since = filter.since();
        if (since == null) {
            query.and("e.starts IS NOT NULL");
        } else {
            if (filter.match() == null) {
                query.and("e.starts >= ?", since.getEpochSecond() - LONG);
            }
            query.and("(e.starts >= ? OR e.ends > ?)", roundedUp(since), since.getEpochSecond());
        }
        query.until();
        return query;
    }

    /** What began long before the period and lasted into it. */
    private static EntryQuery before(Filter filter, Instant since) {
        EntryQuery query = new EntryQuery(filter, true);
        query.and(
                "e.ends - e.starts > " + LONG + " AND e.starts < ? AND e.ends > ?",
                since.getEpochSecond() - LONG,
                since.getEpochSecond());
        query.until();
        return query;
    }

    private static EntryQuery recorded(Filter filter) {
        EntryQuery query = new EntryQuery(filter, false);
        Instant since = filter.since();
        if (since != null) {
            query.and("(e.starts >= ? OR e.ends > ?)", roundedUp(since), since.getEpochSecond());
        }
        query.until();
        return query;
    }

    private void match(SearchWords words) {
        if (fromIndex) {
            and("entry_text MATCH ?", words.index());
        }
        for (SearchWords.Scanned each : words.scanned()) {
            and(
                    "(e.id IN (SELECT rowid FROM entry_text WHERE entry_text MATCH ?) OR " + TextScan.CONDITION + ")",
                    each.index(),
                    each.needle());
        }
    }

    private void until() {
        if (filter.until() != null) {
            and("e.starts < ?", roundedUp(filter.until()));
        }
    }

    /** Entries begin and end with whole seconds. */
    private static long roundedUp(Instant moment) {
        return moment.getEpochSecond() + (moment.getNano() == 0 ? 0 : 1);
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            and(column + " = ?", value);
        }
    }

    private void and(String condition, Object... bound) {
        where.append(where.isEmpty() ? " WHERE " : " AND ").append(condition);
        values.addAll(List.of(bound));
    }

    private String from() {
        return fromIndex ? " FROM entry_text CROSS JOIN entry e ON e.id = entry_text.rowid" : " FROM entry e";
    }

    long count(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection, "SELECT count(*)" + from() + where)) {
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** Whether its entries have no date. */
    boolean isUndated() {
        return undated;
    }

    /**
     * Finds the entries; each is a row of the packed columns that are asked for.
     *
     * @param limit at most so many, or null for all
     * @param skipped how many to pass over first
     */
    PreparedStatement select(Connection connection, String packed, @Nullable Long limit, long skipped)
            throws SQLException {
        return ordered(connection, "SELECT " + packed, limit, skipped);
    }

    /** How SQLite would find the entries. */
    PreparedStatement plan(Connection connection) throws SQLException {
        return ordered(connection, "EXPLAIN QUERY PLAN SELECT " + EntryRow.PACKED, null, 0);
    }

    private PreparedStatement ordered(Connection connection, String select, @Nullable Long limit, long skipped)
            throws SQLException {
        String part = limit == null && skipped == 0
                ? ""
                : " LIMIT " + (limit == null ? -1 : (long) limit) + " OFFSET " + skipped;
        return prepare(connection, select + from() + where + " ORDER BY " + order + part);
    }

    private PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        if (scans) {
            TextScan.addTo(connection);
        }
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }
}
