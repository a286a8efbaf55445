package daybook.store.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Rows that a check walks along, always standing on one or behind the last. Damage ends them and is remembered, so that the check goes on. */
public final class Rows implements AutoCloseable {

    private final Statement statement;
    private @Nullable ResultSet rows;
    private boolean more;
    private @Nullable String damage;

    public Rows(Connection connection, String sql) throws SQLException {
        statement = connection.createStatement();
        try {
            rows = statement.executeQuery(sql);
            more = rows.next();
        } catch (SQLException e) {
            ended(e);
        }
    }

    /** Whether there is a row to look at. */
    public boolean more() {
        return more;
    }

    /** Returns the result set, which is at the current row. */
    public ResultSet row() {
        if (rows == null || !more) {
            throw new IllegalStateException("behind the last row");
        }
        return rows;
    }

    public void advance() throws SQLException {
        try {
            more = row().next();
        } catch (SQLException e) {
            ended(e);
        }
    }

    private void ended(SQLException e) throws SQLException {
        more = false;
        if (Sqlite.isFromOutside(e)) {
            throw e;
        }
        damage = Sqlite.reason(e);
    }

    /** What made the rows end too early, or null. */
    public @Nullable String damage() {
        return damage;
    }

    @Override
    public void close() throws SQLException {
        // Closes the rows as well.
        statement.close();
    }
}
