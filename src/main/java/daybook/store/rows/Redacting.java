package daybook.store.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Tells the triggers that a record's facts, or evidence, are about to be removed for good. */
public final class Redacting {

    private Redacting() {}

    public static void begin(Connection connection, long record) throws SQLException {
        run(connection, "INSERT INTO redacting (seq) VALUES (?)", record);
    }

    public static void end(Connection connection, long record) throws SQLException {
        run(connection, "DELETE FROM redacting WHERE seq = ?", record);
    }

    private static void run(Connection connection, String sql, long record) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, record);
            statement.executeUpdate();
        }
    }
}
