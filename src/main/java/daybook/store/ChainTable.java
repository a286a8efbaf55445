package daybook.store;

import daybook.ledger.Disclosure;
import daybook.ledger.Sealed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes records and their facts. */
final class ChainTable implements AutoCloseable {

    private final PreparedStatement insertRecord;
    private final PreparedStatement insertFacts;

    ChainTable(Connection connection) throws SQLException {
        insertRecord = connection.prepareStatement("INSERT INTO record (seq, line) VALUES (?, ?)");
        insertFacts = connection.prepareStatement("INSERT INTO disclosure (seq, facts) VALUES (?, ?)");
    }

    void add(Sealed sealed) throws SQLException {
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
