package daybook.store.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import daybook.ledger.FactValues;
import daybook.ledger.JsonText;
import daybook.ledger.MalformedLineException;
import daybook.ledger.PlainJson;
import daybook.ledger.RecordKind;
import daybook.log.RecordNumber;
import daybook.log.Stamp;
import daybook.store.Event;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Events as rows of the projection. Their facts are one JSON object, because each kind has its own. */
public final class EventRows {

    private static final String SELECT =
            "SELECT id, kind, ref, recorded_at, recorded_zone, not_before, facts FROM event";

    public static final String BY_ID = SELECT + " WHERE id = ?";

    private EventRows() {}

    public static void insert(Connection connection, Event event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO event (id, kind, ref, recorded_at, recorded_zone, not_before, facts)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, event.id());
            insert.setString(2, event.kind().word());
            insert.setObject(3, event.ref());
            insert.setString(4, Stamp.format(event.recordedAt()));
            insert.setString(5, event.recordedZone().getId());
            insert.setString(6, FactsCodec.momentToColumn(event.notBefore()));
            insert.setString(7, json(event.facts()));
            insert.executeUpdate();
        }
    }

    /** The events of a kind, in the order recorded. */
    public static List<Event> of(Connection connection, RecordKind kind) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " WHERE kind = ? ORDER BY id")) {
            select.setString(1, kind.word());
            return read(select);
        }
    }

    /** The events about a record, in the order recorded. */
    public static List<Event> about(Connection connection, long ref) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " WHERE ref = ? ORDER BY id")) {
            select.setLong(1, ref);
            return read(select);
        }
    }

    /** The event of that number. */
    public static Optional<Event> find(Connection connection, long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BY_ID)) {
            select.setLong(1, id);
            List<Event> found = read(select);
            return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
        }
    }

    private static List<Event> read(PreparedStatement select) throws SQLException {
        List<Event> events = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                events.add(read(row));
            }
        }
        return events;
    }

    private static Event read(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        return DamagedRow.unless("record " + id, () -> {
            long number = row.getLong(3);
            // To be asked before the next column is read.
            Long ref = row.wasNull() ? null : (Long) number;
            return new Event(
                    id,
                    RecordKind.of(row.getString(2)).orElseThrow(),
                    ref,
                    Stamp.parse(row.getString(4)),
                    ZoneId.of(row.getString(5)),
                    notBefore(row),
                    facts(row.getString(7)));
        });
    }

    private static @Nullable Instant notBefore(ResultSet row) throws SQLException {
        String stored = row.getString(6);
        return stored == null ? null : Stamp.parse(stored);
    }

    /** Whether the row under the cursor of {@link #cursor(int)} holds exactly this event. */
    public static boolean isStored(ResultSet row, Event event) throws SQLException {
        return Exact.holds(row, 1, event.id())
                && Exact.holds(row, 2, event.kind().word())
                && Exact.holds(row, 3, event.ref())
                && Exact.holds(row, 4, Stamp.format(event.recordedAt()))
                && Exact.holds(row, 5, event.recordedZone().getId())
                && Exact.holds(row, 6, FactsCodec.momentToColumn(event.notBefore()))
                && Exact.holds(row, 7, json(event.facts()));
    }

    /** All events of the log of that place, 0 for this one, in the order recorded. */
    public static String cursor(int place) {
        return SELECT + " WHERE id >= " + (place == 0 ? Long.MIN_VALUE : RecordNumber.of(place, 0)) + " AND id < "
                + RecordNumber.of(place + 1, 0) + " ORDER BY id";
    }

    static String json(Map<String, Object> facts) {
        StringBuilder out = new StringBuilder("{");
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            out.append(out.length() == 1 ? "" : ",");
            JsonText.string(out, fact.getKey());
            out.append(':');
            FactValues.write(out, fact.getKey(), fact.getValue());
        }
        return out.append('}').toString();
    }

    private static Map<String, Object> facts(String json) {
        Map<String, Object> plain = plain(new PlainJson(json));
        return plain == null ? parsed(json) : plain;
    }

    private static @Nullable Map<String, Object> plain(PlainJson in) {
        if (!in.skip('{')) {
            return null;
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        if (in.skip('}')) {
            return in.isEnd() ? facts : null;
        }
        do {
            String name = in.text();
            Object value = name != null && in.skip(':') ? in.value() : null;
            if (name == null || value == null) {
                return null;
            }
            facts.put(name, value);
        } while (in.skip(','));
        return in.skip('}') && in.isEnd() ? facts : null;
    }

    private static Map<String, Object> parsed(String json) {
        Map<String, Object> facts = new LinkedHashMap<>();
        try (JsonParser in = FactsCodec.parser(json)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                facts.put(name, FactValues.read(in));
            }
            return facts;
        } catch (IOException e) {
            throw new MalformedLineException("the facts of an event are not JSON");
        }
    }
}
