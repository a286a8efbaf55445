package daybook.store.rows;

import daybook.ledger.DisclosedFact;
import daybook.ledger.Disclosure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Changes single facts within the row that has all of a record's. */
final class FactEdits {

    private final Connection connection;

    FactEdits(Connection connection) {
        this.connection = connection;
    }

    /** Does an edit: {@code @take 4 description}, {@code @move 4 description 3}, {@code @swap 4}, and so on. */
    void run(String[] words) throws SQLException {
        long seq = Long.parseLong(words[1]);
        List<Disclosure> facts = new ArrayList<>(ChainTable.facts(connection, seq));
        switch (words[0]) {
            case "@take" -> facts.remove(named(seq, words[2]));
            case "@give" -> facts.add(new Disclosure(words[2]));
            case "@put" -> facts.set(facts.indexOf(named(seq, words[2])), new Disclosure(words[3]));
            case "@copy" -> facts.set(facts.indexOf(named(seq, words[2])), named(Long.parseLong(words[3]), words[2]));
            case "@move" -> {
                long to = Long.parseLong(words[3]);
                List<Disclosure> more = new ArrayList<>(ChainTable.facts(connection, to));
                more.add(named(seq, words[2]));
                facts.remove(named(seq, words[2]));
                write(to, more);
            }
            case "@swap" -> Collections.swap(facts, 0, 1);
            default -> throw new IllegalArgumentException(words[0]);
        }
        write(seq, facts);
    }

    /** A record's fact of that name. */
    Disclosure named(long seq, String name) throws SQLException {
        for (Disclosure each : ChainTable.facts(connection, seq)) {
            if (DisclosedFact.parse(each).name().equals(name)) {
                return each;
            }
        }
        throw new IllegalArgumentException("record " + seq + " has no " + name);
    }

    private void write(long seq, List<Disclosure> facts) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM disclosure WHERE seq = ?");
                PreparedStatement insert = connection.prepareStatement("INSERT INTO disclosure VALUES (?, ?)")) {
            delete.setLong(1, seq);
            delete.executeUpdate();
            if (!facts.isEmpty()) {
                insert.setLong(1, seq);
                insert.setString(2, FactLines.join(facts));
                insert.executeUpdate();
            }
        }
    }
}
