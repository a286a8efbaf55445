package daybook.store.rows;

import daybook.ledger.Disclosure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stored facts, walked in step with the records that they belong to, for verification. */
public final class FactRows implements AutoCloseable {

    private final Rows rows;
    private @Nullable Long orphan;

    public FactRows(Connection connection) throws SQLException {
        rows = new Rows(connection, "SELECT seq, facts FROM disclosure ORDER BY seq");
    }

    /** The facts of a record; records have to be asked for in order. */
    public List<Disclosure> of(long seq) throws SQLException {
        for (; rows.more() && rows.row().getLong(1) < seq; rows.advance()) {
            orphan(rows.row().getLong(1));
        }
        if (!rows.more() || rows.row().getLong(1) > seq) {
            return List.of();
        }
        List<Disclosure> own = FactLines.split(Exact.text(rows.row(), 2));
        rows.advance();
        return own;
    }

    /** Looks through what is left when there are no more records. */
    public void finish() throws SQLException {
        for (; rows.more(); rows.advance()) {
            orphan(rows.row().getLong(1));
        }
    }

    private void orphan(long seq) {
        if (orphan == null) {
            orphan = seq;
        }
    }

    /** The number of the first record that has facts and is not there, or null. */
    public @Nullable Long orphan() {
        return orphan;
    }

    /** What made the facts end too early, or null. */
    public @Nullable String damage() {
        return rows.damage();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
