package daybook.store.rows;

import daybook.ledger.DisclosedFact;
import daybook.ledger.Disclosure;
import daybook.ledger.RecordKind;
import daybook.store.Event;
import daybook.store.RecordFacts;
import daybook.store.RemovalRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The removal of facts of one record, from the evidence and from the tables that show it. */
public final class FactRemoval {

    private final Connection connection;

    public FactRemoval(Connection connection) {
        this.connection = connection;
    }

    /**
     * Removes facts of a record that is not an entry, and returns what the record of the redaction has to say of it. Both lists are empty
     * when the record has none of them.
     */
    public RecordFacts of(Event event, Set<String> names) throws SQLException {
        List<String> digests = new ArrayList<>();
        Set<String> removed = new LinkedHashSet<>();
        if (from(event.id(), names, digests, removed)) {
            forget(event, names);
            if (event.kind() == RecordKind.SUBJECT) {
                SubjectRows.showAgain(connection);
            } else if (event.kind() == RecordKind.GENESIS || event.kind() == RecordKind.SETTING) {
                SettingRows.showAgain(connection);
            }
        }
        return RemovalRecord.facts(removed, digests);
    }

    /**
     * Removes facts of a record from the evidence.
     *
     * @param digests takes the digests of those that were there
     * @param removed takes their names
     * @return whether any was there
     */
    boolean from(long record, Set<String> names, List<String> digests, Set<String> removed) throws SQLException {
        List<Disclosure> left = new ArrayList<>();
        List<Disclosure> facts = ChainTable.facts(connection, record);
        for (Disclosure fact : facts) {
            String name = DisclosedFact.parse(fact).name();
            if (names.contains(name)) {
                removed.add(name);
                digests.add(fact.digest());
            } else {
                left.add(fact);
            }
        }
        if (left.size() == facts.size()) {
            return false;
        }
        Redacting.begin(connection, record);
        if (left.isEmpty()) {
            run("DELETE FROM disclosure WHERE seq = ?", record);
        } else {
            keep(record, left);
        }
        Redacting.end(connection, record);
        return true;
    }

    private void keep(long record, List<Disclosure> left) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE disclosure SET facts = ? WHERE seq = ?")) {
            update.setString(1, FactLines.join(left));
            update.setLong(2, record);
            update.executeUpdate();
        }
    }

    /** Removes facts of an event from the table that shows it. */
    void forget(Event event, Set<String> names) throws SQLException {
        Map<String, Object> left = new LinkedHashMap<>(event.facts());
        left.keySet().removeAll(names);
        run("DELETE FROM event WHERE id = ?", event.id());
        EventRows.insert(
                connection,
                new Event(event.id(), event.kind(), event.ref(), event.recordedAt(), event.recordedZone(), left)
                        .notBefore(event.notBefore()));
    }

    private void run(String sql, long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, number);
            statement.executeUpdate();
        }
    }
}
