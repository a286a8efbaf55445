package daybook.store;

import daybook.ledger.Disclosure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stored facts, walked in step with the records that they belong to, for verification. */
final class FactRows implements AutoCloseable {

    /** One row for each record: a row for each fact would be asked for a million times in a large log. */
    private static final String SELECT = "SELECT seq, min(n), max(n), count(*), group_concat(json, char(10) ORDER BY n)"
            + " FROM disclosure GROUP BY seq ORDER BY seq";

    private final Rows rows;
    private final List<Disclosure> own = new ArrayList<>();
    private long lowest;
    private long highest;
    private @Nullable Long orphan;

    FactRows(Connection connection) throws SQLException {
        rows = new Rows(connection, SELECT);
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
            lowest = rows.row().getLong(2);
            highest = rows.row().getLong(3);
            split(Exact.text(rows.row(), 5), rows.row().getLong(4));
        }
        return own;
    }

    /** No fact has a line break in it. When the parts are not as many as the rows, one has, and nothing is what it was. */
    private void split(String facts, long count) {
        int from = 0;
        for (int to = facts.indexOf('\n'); to >= 0; to = facts.indexOf('\n', from)) {
            own.add(new Disclosure(facts.substring(from, to)));
            from = to + 1;
        }
        own.add(new Disclosure(facts.substring(from)));
        if (own.size() != count) {
            own.clear();
            own.add(new Disclosure(facts));
        }
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
