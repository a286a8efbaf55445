package daybook.store.rows;

import daybook.ledger.Disclosure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kept records of another log, walked in order, each with those of its facts that are kept. */
public final class ForeignRows implements AutoCloseable {

    private final Rows lines;
    private final Rows facts;
    private final List<Disclosure> own = new ArrayList<>();
    private final List<Long> places = new ArrayList<>();
    private boolean begun;
    private @Nullable Long orphan;

    public ForeignRows(Connection connection, int place) throws SQLException {
        lines = new Rows(connection, "SELECT seq, line FROM foreign_record WHERE log = " + place + " ORDER BY seq");
        try {
            facts = new Rows(
                    connection,
                    "SELECT seq, n, json FROM foreign_disclosure WHERE log = " + place + " ORDER BY seq, n");
        } catch (SQLException e) {
            lines.close();
            throw e;
        }
    }

    /** Goes to the next record; false behind the last. */
    public boolean next() throws SQLException {
        if (begun && lines.more()) {
            lines.advance();
        }
        begun = true;
        own.clear();
        places.clear();
        long seq = lines.more() ? seq() : Long.MAX_VALUE;
        for (; facts.more() && facts.row().getLong(1) <= seq; facts.advance()) {
            if (facts.row().getLong(1) < seq) {
                orphan = orphan == null ? (Long) facts.row().getLong(1) : orphan;
                continue;
            }
            places.add(facts.row().getLong(2));
            own.add(new Disclosure(Exact.text(facts.row(), 3)));
        }
        return lines.more();
    }

    public long seq() throws SQLException {
        return lines.row().getLong(1);
    }

    public String line() throws SQLException {
        return Exact.text(lines.row(), 2);
    }

    /** The record's facts; the list is used again for the next record. */
    public List<Disclosure> facts() {
        return own;
    }

    /** The place of each of those facts among the digests in the record's {@code _sd}, as stored. */
    public List<Long> places() {
        return places;
    }

    /** The number of the first record that has facts and is not there, or null. To be asked at the end. */
    public @Nullable Long orphan() {
        return orphan;
    }

    /** What made the rows end too early, or null. */
    public @Nullable String damage() {
        return lines.damage() == null ? facts.damage() : lines.damage();
    }

    /** The kept facts of one record, in the order of their digests. */
    static List<Disclosure> facts(Connection connection, int place, long seq) throws SQLException {
        List<Disclosure> facts = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT json FROM foreign_disclosure WHERE log = ? AND seq = ? ORDER BY n")) {
            select.setInt(1, place);
            select.setLong(2, seq);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    facts.add(new Disclosure(Exact.text(row, 1)));
                }
            }
        }
        return facts;
    }

    @Override
    public void close() throws SQLException {
        try (lines;
                facts) {
            return;
        }
    }
}
