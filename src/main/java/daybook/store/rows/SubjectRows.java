package daybook.store.rows;

import daybook.ledger.RecordKind;
import daybook.log.Subject;
import daybook.log.SubjectCard;
import daybook.store.Event;
import daybook.store.SubjectRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Subjects as rows of the projection. */
public final class SubjectRows {

    private static final String COLUMNS = "code, id, name, identifiers, role, registered_at, last_seen";
    private static final String ALL = "SELECT " + COLUMNS + " FROM subject ORDER BY id";

    private SubjectRows() {}

    public static void insert(Connection connection, Subject subject) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO subject (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            SubjectCard card = subject.card();
            insert.setString(1, subject.code());
            insert.setLong(2, subject.id());
            insert.setString(3, card.name());
            insert.setString(4, FactsCodec.listToColumn(card.identifiers()));
            insert.setString(5, card.role());
            insert.setString(6, card.registeredAt());
            insert.setString(7, card.lastSeen());
            insert.executeUpdate();
        }
    }

    /**
     * The subjects as their records say. A later record with the code of an earlier one corrects the identity card: what it says of a fact
     * takes the place of what was said before.
     *
     * @param events of the kind {@code subject}, in the order recorded
     */
    public static List<Subject> of(List<Event> events) {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        for (Event event : events) {
            SubjectRecord record = SubjectRecord.of(event);
            String code = String.valueOf(record.code());
            Subject before = subjects.get(code);
            subjects.put(
                    code,
                    before == null
                            ? new Subject(code, record.after(SubjectCard.EMPTY), event.id())
                            : new Subject(code, record.after(before.card()), before.id()));
        }
        return List.copyOf(subjects.values());
    }

    /** Makes the rows anew, after a record of a subject was added or lost facts. */
    public static void showAgain(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM subject");
        }
        for (Subject each : of(EventRows.of(connection, RecordKind.SUBJECT))) {
            insert(connection, each);
        }
    }

    public static List<Subject> all(Connection connection) throws SQLException {
        List<Subject> subjects = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ALL)) {
            while (row.next()) {
                subjects.add(read(row));
            }
        }
        return subjects;
    }

    private static Subject read(ResultSet row) throws SQLException {
        long id = row.getLong(2);
        // Not with DamagedRow.unless: Java 17 takes its time with each lambda that a start meets.
        try {
            return new Subject(
                    Objects.requireNonNull(row.getString(1)),
                    new SubjectCard(
                            row.getString(3),
                            FactsCodec.listFromColumn(row.getString(4)),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7)),
                    id);
        } catch (RuntimeException e) {
            throw DamagedRow.of("subject " + id, e);
        }
    }

    /** The number of the first subject whose row is missing, was added or differs by a byte; null when there is none. */
    public static @Nullable Long difference(Connection connection, List<Subject> expected) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ALL)) {
            for (Subject subject : expected) {
                if (!row.next()) {
                    return subject.id();
                }
                if (row.getLong(2) != subject.id()
                        || !Exact.holds(row, 1, subject.code())
                        || !holds(row, subject.card())) {
                    return Math.min(row.getLong(2), subject.id());
                }
            }
            return row.next() ? (Long) row.getLong(2) : null;
        }
    }

    private static boolean holds(ResultSet row, SubjectCard card) throws SQLException {
        return Exact.holds(row, 3, card.name())
                && Exact.holds(row, 4, FactsCodec.listToColumn(card.identifiers()))
                && Exact.holds(row, 5, card.role())
                && Exact.holds(row, 6, card.registeredAt())
                && Exact.holds(row, 7, card.lastSeen());
    }
}
