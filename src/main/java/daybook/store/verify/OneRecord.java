package daybook.store.verify;

import daybook.ledger.ChainCheck;
import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.ledger.Head;
import daybook.ledger.RecordKind;
import daybook.store.Event;
import daybook.store.rows.ChainTable;
import daybook.store.rows.EntryRow;
import daybook.store.rows.EventRows;
import daybook.store.rows.FactsCodec;
import daybook.store.rows.LaterRecords;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a record of any kind, whatever happened to it since, with its facts and what is shown of it. */
final class OneRecord implements AutoCloseable {

    private final LaterRecords later;
    private final PreparedStatement selectFacts;
    private final PreparedStatement selectEntry;
    private final PreparedStatement selectEvent;

    OneRecord(Connection connection, LaterRecords later) throws SQLException {
        this.later = later;
        selectFacts = connection.prepareStatement(ChainTable.FACTS);
        selectEntry = connection.prepareStatement("SELECT " + EntryRow.COLUMNS + " FROM entry WHERE id = ?");
        selectEvent = connection.prepareStatement(EventRows.BY_ID);
    }

    /**
     * The line, when the record holds; else null.
     *
     * @param chain that ends with the record before; it goes on behind this one
     * @param number the number of the entry, if it is one
     * @param others told of what has rows of its own beside those of entries and events
     */
    @Nullable
    ChainLine check(ChainCheck chain, long seq, long number, String text, OtherRows others) throws SQLException {
        List<Disclosure> facts = ChainTable.facts(selectFacts, seq);
        ChainLine line = chain.next(seq, text, facts);
        Head head = chain.head();
        if (line == null || head == null || chain.chainFault() != null || chain.commitmentFault() != null) {
            return null;
        }
        return isShown(line, number, head.hash(), chain.notBefore(), facts, others) ? line : null;
    }

    private boolean isShown(
            ChainLine line,
            long number,
            String hash,
            @Nullable Instant notBefore,
            List<Disclosure> facts,
            OtherRows others)
            throws SQLException {
        try {
            if (line.kind() == RecordKind.ENTRY) {
                EntryRow expected = EntryRow.of(line, number, hash, notBefore, facts, later);
                return isStored(selectEntry, line.seq(), expected::isStored);
            }
            Event expected = Event.of(line, FactsCodec.named(facts)).notBefore(notBefore);
            others.remember(line, expected);
            return isStored(selectEvent, line.seq(), row -> EventRows.isStored(row, expected));
        } catch (RuntimeException e) {
            // It cannot be understood, in whatever way.
            return false;
        }
    }

    private interface Comparison {
        boolean holds(ResultSet row) throws SQLException;
    }

    private static boolean isStored(PreparedStatement select, long id, Comparison comparison) throws SQLException {
        select.setLong(1, id);
        try (ResultSet row = select.executeQuery()) {
            return row.next() && comparison.holds(row);
        }
    }

    @Override
    public void close() throws SQLException {
        try (selectFacts;
                selectEntry;
                selectEvent) {
            return;
        }
    }
}
