package daybook.store;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.ledger.RecordKind;
import daybook.log.Entry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an entry from the chain again, as first written and after each record about it. */
final class History {

    private History() {}

    /** The entry as first written and after each event about it; empty when there is no such entry. */
    static List<Entry> of(Connection connection, long id) throws SQLException {
        Entry first = firstWritten(connection, id);
        if (first == null) {
            return List.of();
        }
        List<Entry> history = new ArrayList<>();
        history.add(first);
        List<Event> events = EventRows.about(connection, id);
        return DamagedRow.unless("the history of entry " + id, () -> {
            Replay replay = new Replay(first);
            for (Event event : events) {
                if (Replay.changesEntries(event.kind())) {
                    history.add(replay.after(event).entry());
                }
            }
            return history;
        });
    }

    /** The entry as it stood just before a moment; empty when it was written down later. */
    static Optional<Entry> before(Connection connection, long id, Instant moment) throws SQLException {
        Entry first = firstWritten(connection, id);
        if (first == null || !first.recordedAt().isBefore(moment)) {
            return Optional.empty();
        }
        Replay replay = new Replay(first);
        for (Event event : EventRows.about(connection, id)) {
            if (Replay.changesEntries(event.kind()) && event.recordedAt().isBefore(moment)) {
                replay.after(event);
            }
        }
        return Optional.of(replay.entry());
    }

    private static @Nullable Entry firstWritten(Connection connection, long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT line FROM record WHERE seq = ?")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                String text = Exact.text(row, 1);
                List<Disclosure> disclosures = disclosures(connection, id);
                return DamagedRow.unless("record " + id, () -> firstWritten(text, disclosures))
                        .orElse(null);
            }
        }
    }

    private static Optional<Entry> firstWritten(String text, List<Disclosure> disclosures) {
        ChainLine line = ChainLine.parse(text);
        return line.kind() == RecordKind.ENTRY
                ? Optional.of(EntryRow.entry(line, ChainLine.hash(text), FactsCodec.fromLedger(disclosures)))
                : Optional.empty();
    }

    /** The disclosures of a record, in the order of its facts. */
    static List<Disclosure> disclosures(Connection connection, long seq) throws SQLException {
        List<Disclosure> disclosures = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT json FROM disclosure WHERE seq = ? ORDER BY n")) {
            select.setLong(1, seq);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    disclosures.add(new Disclosure(Exact.text(row, 1)));
                }
            }
        }
        return disclosures;
    }
}
