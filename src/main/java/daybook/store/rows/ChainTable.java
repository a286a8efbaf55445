package daybook.store.rows;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.ledger.Head;
import daybook.ledger.Sealed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Records and their facts as rows of the chain. */
public final class ChainTable implements AutoCloseable {

    /** Selects the facts of a record, for {@link #facts(PreparedStatement, long)}. */
    public static final String FACTS = "SELECT facts FROM disclosure WHERE seq = ?";

    private final PreparedStatement insertRecord;
    private final PreparedStatement insertFacts;

    public ChainTable(Connection connection) throws SQLException {
        insertRecord = connection.prepareStatement("INSERT INTO record (seq, line) VALUES (?, ?)");
        insertFacts = connection.prepareStatement("INSERT INTO disclosure (seq, facts) VALUES (?, ?)");
    }

    /**
     * Returns where the chain ends.
     *
     * @throws DamagedRow when the last record cannot be understood, or there is none
     */
    public static Head head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LatestTime.SELECT + " ORDER BY r.seq DESC LIMIT 1")) {
            if (!row.next()) {
                throw new DamagedRow("it has no records at all", null);
            }
            String text = Exact.text(row, 1);
            ChainLine line = DamagedRow.unless("its last record", () -> ChainLine.parse(text));
            return LatestTime.head(line, text, row);
        }
    }

    /** Returns the facts of a record, in their order. */
    public static List<Disclosure> facts(Connection connection, long seq) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FACTS)) {
            return facts(select, seq);
        }
    }

    /** Returns the same, by a statement of {@link #FACTS} that is used for many records. */
    public static List<Disclosure> facts(PreparedStatement select, long seq) throws SQLException {
        select.setLong(1, seq);
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? FactLines.split(Exact.text(row, 1)) : List.of();
        }
    }

    public void add(Sealed sealed) throws SQLException {
        long seq = sealed.line().seq();
        insertRecord.setLong(1, seq);
        insertRecord.setString(2, sealed.text());
        insertRecord.executeUpdate();
        List<Disclosure> facts = sealed.disclosures();
        if (!facts.isEmpty()) {
            insertFacts.setLong(1, seq);
            insertFacts.setString(2, FactLines.join(facts));
            insertFacts.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        try (insertRecord;
                insertFacts) {
            return;
        }
    }
}
