package daybook.store;

import daybook.log.Filter;
import daybook.log.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** A filter as SQL. Every value is bound; none is ever part of the text. */
final class EntryQuery {

    private final Filter filter;
    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private EntryQuery(Filter filter) {
        this.filter = filter;
        if (filter.match() != null) {
            and("entry_text MATCH ?", searchWords(filter.match()));
        }
        equal("e.subject", filter.subject());
        equal("e.place", filter.place());
        equal("e.channel", filter.channel());
        equal("e.target", filter.target());
        equal("e.type", filter.type() == null ? null : filter.type().word());
        equal("e.status", filter.status() == null ? null : filter.status().word());
        if (filter.tag() != null) {
            and("EXISTS (SELECT 1 FROM json_each(e.tags) WHERE value = ?)", filter.tag());
        }
        if (!filter.kinds().isEmpty()) {
            and("e.kind IN (?" + ", ?".repeat(filter.kinds().size() - 1) + ")");
            for (Kind kind : filter.kinds()) {
                values.add(kind.word());
            }
        }
    }

    /** The entries whose date is known at least to the year, in the order of what occurred. */
    static EntryQuery dated(Filter filter) {
        EntryQuery query = new EntryQuery(filter);
        query.and("e.starts IS NOT NULL");
        query.period();
        return query;
    }

    /** The entries of which nobody knows when they occurred. */
    static EntryQuery undated(Filter filter) {
        EntryQuery query = new EntryQuery(filter);
        query.and("e.starts IS NULL");
        return query;
    }

    /** All entries, for the order in which they were recorded. */
    static EntryQuery recorded(Filter filter) {
        EntryQuery query = new EntryQuery(filter);
        query.period();
        return query;
    }

    /**
     * What overlaps the period asked for. Most entries last less than a day, so that an index on their start finds them; the few that
     * last longer (a month, a year, a long range) have an index of their own.
     */
    private void period() {
        if (filter.until() != null) {
            and("e.starts < ?", filter.until().getEpochSecond());
        }
        if (filter.since() != null) {
            long since = filter.since().getEpochSecond();
            and(
                    "(e.starts >= ? OR (e.starts >= ? AND e.ends > ?) OR (e.ends - e.starts > 86400 AND e.ends > ?))",
                    since,
                    since - 86_400,
                    since,
                    since);
        }
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

    /** Every word has to be there; a word matches its beginning, so that "gift" finds "gifts". */
    static String searchWords(String words) {
        StringBuilder query = new StringBuilder();
        StringTokenizer each = new StringTokenizer(words);
        while (each.hasMoreTokens()) {
            String word = each.nextToken();
            query.append(query.isEmpty() ? "\"" : " AND \"")
                    .append(word.replace("\"", "\"\"").replace("\0", " "))
                    .append("\"*");
        }
        return query.toString();
    }

    private String from() {
        return filter.match() == null
                ? " FROM entry e"
                : " FROM entry_text CROSS JOIN entry e ON e.id = entry_text.rowid";
    }

    long count(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT count(*)" + from() + where)) {
            bind(statement);
            try (ResultSet row = statement.executeQuery()) {
                return row.getLong(1);
            }
        }
    }

    PreparedStatement select(Connection connection, String order, @Nullable Long limit) throws SQLException {
        String sql = "SELECT " + EntryRow.COLUMNS_OF_E + from() + where + " ORDER BY " + order
                + (limit == null ? "" : " LIMIT " + (long) limit);
        PreparedStatement statement = connection.prepareStatement(sql);
        bind(statement);
        return statement;
    }

    private void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
