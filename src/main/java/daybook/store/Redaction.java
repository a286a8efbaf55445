package daybook.store;

import daybook.ledger.DisclosedFact;
import daybook.ledger.Disclosure;
import daybook.ledger.RecordKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Deletes disclosures for good. The chain keeps their digests, so it still proves that there was something. */
final class Redaction {

    /** In the record of a redaction: the digests of the disclosures that it removed. */
    static final String DIGESTS = "digests";

    /** In the record of a redaction: the SHA-256 of the evidence whose bytes it removed. */
    static final String EVIDENCE = "evidence_sha256";

    private final Connection connection;
    private final Set<String> names;
    private final List<String> digests = new ArrayList<>();
    private final Set<String> removed = new LinkedHashSet<>();

    Redaction(Connection connection, Set<String> names) {
        this.connection = connection;
        this.names = names;
    }

    /** Removes the named facts from an entry and from its amendments, and gives the digests of what was removed. */
    List<String> remove(long entry) throws SQLException {
        removeFrom(entry);
        for (Event event : EventRows.about(connection, entry)) {
            if (event.kind() == RecordKind.AMEND && removeFrom(event.id())) {
                forget(event);
            }
        }
        return digests;
    }

    /** The names of the facts that were there and were removed. */
    List<String> removed() {
        return List.copyOf(removed);
    }

    private boolean removeFrom(long record) throws SQLException {
        List<Integer> places = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT n, json FROM disclosure WHERE seq = ? ORDER BY n")) {
            select.setLong(1, record);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Disclosure disclosure = new Disclosure(row.getString(2));
                    String name = DisclosedFact.parse(disclosure).name();
                    if (names.contains(name)) {
                        removed.add(name);
                        places.add(row.getInt(1));
                        digests.add(disclosure.digest());
                    }
                }
            }
        }
        if (places.isEmpty()) {
            return false;
        }
        run("INSERT INTO redacting (seq) VALUES (?)", record);
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM disclosure WHERE seq = ? AND n = ?")) {
            for (int n : places) {
                delete.setLong(1, record);
                delete.setInt(2, n);
                delete.executeUpdate();
            }
        }
        run("DELETE FROM redacting WHERE seq = ?", record);
        return true;
    }

    private void forget(Event event) throws SQLException {
        Map<String, Object> left = new LinkedHashMap<>(event.facts());
        left.keySet().removeAll(names);
        run("DELETE FROM event WHERE id = ?", event.id());
        EventRows.insert(
                connection,
                new Event(event.id(), event.kind(), event.ref(), event.recordedAt(), event.recordedZone(), left));
    }

    private void run(String sql, long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, number);
            statement.executeUpdate();
        }
    }
}
