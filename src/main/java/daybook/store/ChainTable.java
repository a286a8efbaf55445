package daybook.store;

import daybook.ledger.Disclosure;
import daybook.ledger.Sealed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes records and their facts. All facts of a record go in by one statement: SQLite keeps what a statement changes apart until it
 * is done, which takes longer than the change.
 */
final class ChainTable implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insertRecord;
    private final Map<Integer, PreparedStatement> insertFacts = new HashMap<>();

    ChainTable(Connection connection) throws SQLException {
        this.connection = connection;
        insertRecord = connection.prepareStatement("INSERT INTO record (seq, line) VALUES (?, ?)");
    }

    void add(Sealed sealed) throws SQLException {
        long seq = sealed.line().seq();
        insertRecord.setLong(1, seq);
        insertRecord.setString(2, sealed.text());
        insertRecord.executeUpdate();
        List<Disclosure> facts = sealed.disclosures();
        if (facts.isEmpty()) {
            return;
        }
        PreparedStatement insert = insertFacts.get(facts.size());
        if (insert == null) {
            insert = connection.prepareStatement(insertFacts(facts.size()));
            insertFacts.put(facts.size(), insert);
        }
        insert.setLong(1, seq);
        for (int n = 0; n < facts.size(); n++) {
            insert.setString(n + 2, facts.get(n).json());
        }
        insert.executeUpdate();
    }

    private static String insertFacts(int count) {
        StringBuilder sql = new StringBuilder("INSERT INTO disclosure (seq, n, json) VALUES ");
        for (int n = 0; n < count; n++) {
            sql.append(n == 0 ? "(?1, " : ", (?1, ")
                    .append(n)
                    .append(", ?")
                    .append(n + 2)
                    .append(')');
        }
        return sql.toString();
    }

    @Override
    public void close() throws SQLException {
        insertRecord.close();
        for (PreparedStatement each : insertFacts.values()) {
            each.close();
        }
    }
}
