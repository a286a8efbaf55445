package daybook.store.rows;

import daybook.ledger.ChainLine;
import daybook.ledger.DisclosedFact;
import daybook.ledger.Disclosure;
import daybook.store.TextTraces;
import daybook.store.TextTraces.Trace;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The search for texts in all facts of this log and of the others that are kept with it. */
public final class TraceSearch {

    private final TextTraces texts;

    public TraceSearch(TextTraces texts) {
        this.texts = texts;
    }

    /** Returns the places where they are, those in this log first, in the order of the records. */
    public List<Trace> in(Connection connection) throws SQLException {
        List<Trace> found = new ArrayList<>();
        if (texts.isEmpty()) {
            return found;
        }
        own(connection, found);
        others(connection, found);
        return found;
    }

    private void own(Connection connection, List<Trace> found) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT seq, facts FROM disclosure ORDER BY seq")) {
            while (row.next()) {
                long seq = row.getLong(1);
                for (Disclosure each : FactLines.split(Exact.text(row, 2))) {
                    look(connection, 0, seq, each, found);
                }
            }
        }
    }

    private void others(Connection connection, List<Trace> found) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT log, seq, json FROM foreign_disclosure ORDER BY log, seq, n")) {
            while (row.next()) {
                int place = row.getInt(1);
                long seq = row.getLong(2);
                look(connection, place, seq, new Disclosure(Exact.text(row, 3)), found);
            }
        }
    }

    private void look(Connection connection, int place, long seq, Disclosure disclosure, List<Trace> found)
            throws SQLException {
        DisclosedFact fact = DisclosedFact.parse(disclosure);
        if (texts.isIn(fact.value())) {
            ChainLine line = line(connection, place, seq);
            boolean whole = texts.isWholeIn(fact.value());
            found.add(new Trace(place, seq, line.kind(), line.ref(), fact.name(), whole));
        }
    }

    private static ChainLine line(Connection connection, int place, long seq) throws SQLException {
        String table = place == 0 ? "record WHERE" : "foreign_record WHERE log = " + place + " AND";
        try (PreparedStatement select = connection.prepareStatement("SELECT line FROM " + table + " seq = ?")) {
            select.setLong(1, seq);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new DamagedRow("record " + seq + " is not there", null);
                }
                String text = Exact.text(row, 1);
                return DamagedRow.unless("record " + seq, () -> ChainLine.parse(text));
            }
        }
    }
}
