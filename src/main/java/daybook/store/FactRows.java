package daybook.store;

import daybook.ledger.Disclosure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stored facts, walked in step with the records that they belong to, for verification. */
final class FactRows implements AutoCloseable {

    private final Rows rows;
    private final List<Disclosure> own = new ArrayList<>();
    private long lowest;
    private long highest;
    private @Nullable Long orphan;

    FactRows(Connection connection) throws SQLException {
        rows = new Rows(connection, "SELECT seq, n, json FROM disclosure ORDER BY seq, n");
    }

    /** The facts of a record; records have to be asked for in order. The list is used again for the next. */
    List<Disclosure> of(long seq) throws SQLException {
        own.clear();
        lowest = 0;
        highest = -1;
        for (; rows.more() && rows.row().getLong(1) <= seq; rows.advance()) {
            if (rows.row().getLong(1) < seq) {
                orphan(rows.row().getLong(1));
                continue;
            }
            long n = rows.row().getLong(2);
            lowest = Math.min(lowest, n);
            highest = Math.max(highest, n);
            own.add(new Disclosure(Exact.text(rows.row(), 3)));
        }
        return own;
    }

    /** Whether the facts of the record last asked for are numbered from 0, as many as it commits to; some may be gone. */
    boolean numbered(int commitments) {
        return lowest >= 0 && highest < commitments;
    }

    /** Looks through what is left when there are no more records. */
    void finish() throws SQLException {
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
    @Nullable
    Long orphan() {
        return orphan;
    }

    /** What made the facts end too early, or null. */
    @Nullable
    String damage() {
        return rows.damage();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
