package daybook.store.rows;

import daybook.ledger.ChainLine;
import daybook.ledger.RecordKind;
import daybook.store.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads events from the chain itself, for a log of which the projection cannot be believed. */
public final class ChainEvents {

    private ChainEvents() {}

    /** Returns the events of a kind, in the order recorded, as far as they can be read and understood. */
    public static List<Event> of(Connection connection, RecordKind kind) throws SQLException {
        List<Event> events = new ArrayList<>();
        String records =
                "SELECT seq, line FROM record WHERE instr(line, '\"kind\":\"" + kind.word() + "\"') > 0 ORDER BY seq";
        try (Rows rows = new Rows(connection, records)) {
            for (; rows.more(); rows.advance()) {
                add(connection, rows.row().getLong(1), Exact.text(rows.row(), 2), events);
            }
        }
        return events;
    }

    private static void add(Connection connection, long seq, String text, List<Event> events) throws SQLException {
        try {
            ChainLine line = ChainLine.parse(text);
            events.add(Event.of(line, FactsCodec.named(ChainTable.facts(connection, seq))));
        } catch (RuntimeException e) {
            // The walk along the chain meets the same record, and names it.
            return;
        } catch (SQLException e) {
            if (Sqlite.isFromOutside(e)) {
                throw e;
            }
        }
    }
}
