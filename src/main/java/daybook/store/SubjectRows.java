package daybook.store;

import daybook.log.Subject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Subjects as rows of the projection. */
final class SubjectRows {

    private SubjectRows() {}

    static void insert(Connection connection, Subject subject) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO subject (code, id, name, identifiers) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, subject.code());
            insert.setLong(2, subject.id());
            insert.setString(3, subject.name());
            insert.setString(4, FactsCodec.listToColumn(subject.identifiers()));
            insert.executeUpdate();
        }
    }

    /** The subject that a record added. */
    static Subject subject(Event event) {
        return new Subject(
                String.valueOf(event.text("code")), event.text("name"), event.list("identifiers"), event.id());
    }

    static List<Subject> all(Connection connection) throws SQLException {
        List<Subject> subjects = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT code, id, name, identifiers FROM subject ORDER BY id")) {
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
                    row.getString(3),
                    List.copyOf(FactsCodec.listFromColumn(row.getString(4))),
                    id);
        } catch (RuntimeException e) {
            throw DamagedRow.of("subject " + id, e);
        }
    }

    /** The number of the first subject whose row is missing, was added or differs by a byte; null when there is none. */
    static @Nullable Long difference(Connection connection, List<Subject> expected) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT code, id, name, identifiers FROM subject ORDER BY id")) {
            for (Subject subject : expected) {
                if (!row.next()) {
                    return subject.id();
                }
                if (row.getLong(2) != subject.id()
                        || !Exact.holds(row, 1, subject.code())
                        || !Exact.holds(row, 3, subject.name())
                        || !Exact.holds(row, 4, FactsCodec.listToColumn(subject.identifiers()))) {
                    return Math.min(row.getLong(2), subject.id());
                }
            }
            return row.next() ? (Long) row.getLong(2) : null;
        }
    }
}
