package daybook.store.rows;

import daybook.log.EntryType;
import daybook.log.Filter;
import daybook.log.KeptBack;
import daybook.log.Kind;
import daybook.log.Place;
import daybook.log.RecordNumber;
import daybook.log.Step;
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
 * <p>A filter has several parts, because each can then be read along an index in its order: entries with a time of day go by the moment,
 * those with a date alone by the day that was written, whatever zone the log is set to; of both there is what lasts long and began before the
 * period asked for, and what began about then or later. {@link EntryRows} puts them in one order.
 */
final class EntryQuery {

    /** What the rows of a part go by. */
    enum By {
        /** By the moment at which they started, in seconds since 1970. */
        TIME,
        /** By the day, month or year that was written. */
        DAY,
        /** By the number of the entry. */
        NUMBER
    }

    /** The parts of a condition that hold of what had not ended, or had begun, when the period begins or ends. */
    private static final String TIMED_SINCE = "(e.starts >= ? OR e.ends > ?)";

    private static final String TIMED_UNTIL = "e.starts < ?";

    private static final String LAST_DAY = "coalesce(e.occurred_to, e.occurred_from)";

    private static final String DAY_SINCE = LAST_DAY + " >= substr(?, 1, length(" + LAST_DAY + "))";

    private static final String DAY_UNTIL = "e.occurred_from <= ?";

    /** The same of what is only known to be before or after something: it is left out where it cannot have been in the period, by days. */
    private static final String OPEN_SINCE =
            "(e.occurred_to IS NULL OR CASE WHEN length(e.occurred_to) > 10 THEN e.ends > ?"
                    + " ELSE e.occurred_to >= substr(?, 1, length(e.occurred_to)) END)";

    private static final String OPEN_UNTIL = "(e.occurred_from IS NULL OR substr(e.occurred_from, 1, 10) <= ?)";

    private final Filter filter;
    private final LocalDays days;
    private final By by;
    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final boolean fromIndex;
    private final boolean scans;

    private EntryQuery(Filter filter, LocalDays days, By by) {
        this.filter = filter;
        this.days = days;
        this.by = by;
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
        without(filter.keptBack());
    }

    private void without(KeptBack keptBack) {
        if (keptBack.confidential()) {
            and("coalesce(e.confidential, 0) = 0");
        }
        if (keptBack.elsewhere()) {
            and("(e.type = 'step' OR coalesce(e.place, '') = ?)", Place.WORK.word());
        }
        for (EntryType type : keptBack.types()) {
            and("e.type <> ?", type.word());
        }
        for (Step step : keptBack.steps()) {
            and("coalesce(e.step, '') <> ?", step.word());
        }
    }

    /** The parts that are wanted in one order, of which each has its own order. */
    static List<EntryQuery> of(Filter filter, LocalDays days) {
        if (filter.order() == Filter.Order.RECORDED) {
            return List.of(recorded(filter, days));
        }
        List<EntryQuery> parts = new ArrayList<>();
        parts.add(timed(filter, days));
        parts.add(toTheDay(filter, days));
        // With words to find, the search index leads, and one walk along it is enough.
        if (filter.since() != null && filter.match() == null) {
            parts.add(timedBefore(filter, days, filter.since()));
            parts.add(toTheDayBefore(filter, days, filter.since()));
        }
        return parts;
    }

    /** The entries without a date that belong to the period: of those of unknown date none does when there is a period. */
    static EntryQuery undated(Filter filter, LocalDays days) {
        EntryQuery query = new EntryQuery(filter, days, By.NUMBER);
        Instant since = filter.since();
        Instant until = filter.until();
        query.and(since == null && until == null ? Schema.UNDATED : Schema.OPEN);
        if (since != null) {
            query.and(OPEN_SINCE, since.getEpochSecond(), days.text(since));
        }
        if (until != null) {
            query.and(OPEN_UNTIL, days.lastBefore(until));
        }
        return query;
    }

    /** The entries of which nobody knows when they occurred, whatever the period. */
    static EntryQuery unknown(Filter filter, LocalDays days) {
        EntryQuery query = new EntryQuery(filter, days, By.NUMBER);
        query.and(Schema.UNDATED + " AND e.occurred_from IS NULL AND e.occurred_to IS NULL");
        return query;
    }

    /** The incidents that count of those without a date, whatever the period. */
    static EntryQuery undatedIncidents(Filter filter, LocalDays days) {
        EntryQuery query = new EntryQuery(filter, days, By.NUMBER);
        query.and(Schema.UNDATED + " AND e.type = 'incident' AND e.status <> 'withdrawn'");
        return query;
    }

    /** What began in the period or shortly before it; with words to find, everything that has a time of day. */
    private static EntryQuery timed(Filter filter, LocalDays days) {
        EntryQuery query = new EntryQuery(filter, days, By.TIME);
        query.and(Schema.TIMED);
        Instant since = filter.since();
        if (since != null) {
            if (filter.match() == null) {
                query.and("e.starts >= ?", since.getEpochSecond() - Schema.LONGEST_DAY);
            }
            query.and(TIMED_SINCE, roundedUp(since), since.getEpochSecond());
        }
        if (filter.until() != null) {
            query.and(TIMED_UNTIL, roundedUp(filter.until()));
        }
        return query;
    }

    /** What began on a day of the period; with words to find, everything that has a date and no time of day. */
    private static EntryQuery toTheDay(Filter filter, LocalDays days) {
        EntryQuery query = new EntryQuery(filter, days, By.DAY);
        query.and(Schema.TO_THE_DAY);
        Instant since = filter.since();
        if (since != null) {
            String day = days.text(since);
            if (filter.match() == null) {
                query.and("e.occurred_from >= ?", day);
            } else {
                query.and(DAY_SINCE, day);
            }
        }
        query.untilDay();
        return query;
    }

    /** What began long before the period and lasted into it. */
    private static EntryQuery timedBefore(Filter filter, LocalDays days, Instant since) {
        EntryQuery query = new EntryQuery(filter, days, By.TIME);
        query.and(Schema.TIMED);
        query.and(
                Schema.LASTS + " AND e.starts < ? AND e.ends > ?",
                since.getEpochSecond() - Schema.LONGEST_DAY,
                since.getEpochSecond());
        if (filter.until() != null) {
            query.and(TIMED_UNTIL, roundedUp(filter.until()));
        }
        return query;
    }

    private static EntryQuery toTheDayBefore(Filter filter, LocalDays days, Instant since) {
        EntryQuery query = new EntryQuery(filter, days, By.DAY);
        query.and(Schema.TO_THE_DAY);
        String day = days.text(since);
        query.and(Schema.LASTS + " AND e.occurred_from < ? AND " + DAY_SINCE, day, day);
        query.untilDay();
        return query;
    }

    private static EntryQuery recorded(Filter filter, LocalDays days) {
        EntryQuery query = new EntryQuery(filter, days, By.NUMBER);
        Instant since = filter.since();
        if (since != null) {
            query.and(
                    "CASE WHEN " + Schema.OPEN + " THEN " + OPEN_SINCE + " WHEN " + Schema.TIMED + " THEN "
                            + TIMED_SINCE + " ELSE " + DAY_SINCE + " END",
                    since.getEpochSecond(),
                    days.text(since),
                    roundedUp(since),
                    since.getEpochSecond(),
                    days.text(since));
        }
        if (filter.until() != null) {
            query.and(
                    "CASE WHEN " + Schema.OPEN + " THEN " + OPEN_UNTIL + " WHEN " + Schema.TIMED + " THEN "
                            + TIMED_UNTIL + " ELSE " + DAY_UNTIL + " END",
                    days.lastBefore(filter.until()),
                    roundedUp(filter.until()),
                    days.lastBefore(filter.until()));
        }
        return query;
    }

    private void untilDay() {
        if (filter.until() != null) {
            and(DAY_UNTIL, days.lastBefore(filter.until()));
        }
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

    By by() {
        return by;
    }

    /**
     * Finds the entries; each is a row of the packed columns that are asked for, and of what the rows go by.
     *
     * @param limit at most so many, or null for all
     * @param skipped how many to pass over first
     */
    PreparedStatement select(Connection connection, String packed, @Nullable Long limit, long skipped)
            throws SQLException {
        return ordered(connection, "SELECT " + packed + ", " + key(), limit, skipped);
    }

    /** How SQLite would find the entries. */
    PreparedStatement plan(Connection connection) throws SQLException {
        return ordered(connection, "EXPLAIN QUERY PLAN SELECT " + EntryRow.PACKED, null, 0);
    }

    private String key() {
        return switch (by) {
            case TIME -> "e.starts";
            case DAY -> "e.occurred_from";
            case NUMBER -> "e.id";
        };
    }

    private String order() {
        String way = filter.reverse() ? " DESC" : "";
        String after = by == By.DAY ? way + ", e.type <> 'incident'" : "";
        return key() + after + (by == By.NUMBER ? way : way + ", e.id" + way);
    }

    private PreparedStatement ordered(Connection connection, String select, @Nullable Long limit, long skipped)
            throws SQLException {
        String part = limit == null && skipped == 0
                ? ""
                : " LIMIT " + (limit == null ? -1 : (long) limit) + " OFFSET " + skipped;
        return prepare(connection, select + from() + where + " ORDER BY " + order() + part);
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
