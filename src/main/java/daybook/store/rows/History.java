package daybook.store.rows;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.RecordNumber;
import daybook.log.Stamp;
import daybook.store.AmendRecord;
import daybook.store.Event;
import daybook.store.ForeignLog;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an entry from the chain again, as first written and after each record about it. */
public final class History {

    private History() {}

    /** The entry as first written and after each event about it; empty when there is no such entry. */
    static List<Entry> of(Connection connection, long id) throws SQLException {
        Entry first = firstWritten(connection, id);
        if (first == null) {
            return List.of();
        }
        Map<String, String> subjects = subjects(connection, id);
        List<Entry> history = new ArrayList<>();
        history.add(settled(first, subjects));
        List<Event> events = EventRows.about(connection, id);
        return DamagedRow.unless("the history of entry " + RecordNumber.show(first.number()), () -> {
            Replay replay = new Replay(first);
            for (Event event : events) {
                if (Replay.changesEntries(event.kind())) {
                    history.add(settled(replay.after(event).entry(), subjects));
                }
            }
            return history;
        });
    }

    /** The entry as it stood just before a moment; empty when it was written down later. */
    static Optional<Entry> before(Connection connection, long id, Instant moment) throws SQLException {
        Entry first = firstWritten(connection, id);
        if (first == null || !first.writtenDown().isBefore(moment)) {
            return Optional.empty();
        }
        Replay replay = new Replay(first);
        for (Event event : EventRows.about(connection, id)) {
            if (Replay.changesEntries(event.kind()) && event.writtenDown().isBefore(moment)) {
                replay.after(event);
            }
        }
        return Optional.of(settled(replay.entry(), subjects(connection, id)));
    }

    /** The facts of an entry that this program does not know, as they stand after every amendment. */
    public static Map<String, Object> unknown(Connection connection, long id) throws SQLException {
        int place = RecordNumber.place(id);
        List<Disclosure> disclosures = place == 0
                ? ChainTable.facts(connection, id)
                : ForeignRows.facts(connection, place, RecordNumber.within(id));
        List<Event> events = EventRows.about(connection, id);
        return DamagedRow.unless("record " + RecordNumber.show(id), () -> {
            Map<String, Object> unknown = new LinkedHashMap<>(FactsCodec.named(disclosures));
            for (Event event : events) {
                if (event.kind() == RecordKind.AMEND) {
                    unknown.putAll(event.facts());
                    unknown.keySet().removeAll(AmendRecord.of(event).cleared());
                }
            }
            unknown.keySet().removeIf(name -> Fact.of(name).isPresent() || AmendRecord.isOwn(name));
            return unknown;
        });
    }

    private static Entry settled(Entry entry, Map<String, String> subjects) {
        return RecordNumber.isOwn(entry.id()) ? entry : ForeignEntries.settled(entry, subjects);
    }

    /** The codes that the subjects of an entry's log have here; none for an entry of this log. */
    private static Map<String, String> subjects(Connection connection, long id) throws SQLException {
        if (!RecordNumber.isOwn(id)) {
            for (ForeignLog each : ForeignLogs.all(connection)) {
                if (each.place() == RecordNumber.place(id)) {
                    return each.subjects();
                }
            }
        }
        return Map.of();
    }

    private static @Nullable Entry firstWritten(Connection connection, long id) throws SQLException {
        int place = RecordNumber.place(id);
        long seq = RecordNumber.within(id);
        String sql = place == 0
                ? "SELECT line, (SELECT not_before FROM entry WHERE id = " + id + ") FROM record WHERE seq = ?"
                : "SELECT line, (SELECT not_before FROM entry WHERE id = " + id
                        + ") FROM foreign_record WHERE seq = ? AND log = " + place;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, seq);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                String text = Exact.text(row, 1);
                List<Disclosure> disclosures =
                        place == 0 ? ChainTable.facts(connection, id) : ForeignRows.facts(connection, place, seq);
                String notBefore = row.getString(2);
                long number = RecordNumber.within(EntryNumbers.of(connection, id));
                Entry first = DamagedRow.unless(
                                "record " + RecordNumber.show(id),
                                () -> firstWritten(text, number, notBefore, disclosures))
                        .orElse(null);
                return first == null || place == 0 ? first : ForeignEntries.moved(place, first);
            }
        }
    }

    private static Optional<Entry> firstWritten(
            String text, long number, @Nullable String notBefore, List<Disclosure> disclosures) {
        ChainLine line = ChainLine.parse(text);
        Instant behind = notBefore == null ? null : Stamp.parse(notBefore);
        return line.kind() == RecordKind.ENTRY
                ? Optional.of(EntryRow.entry(line, number, ChainLine.hash(text), FactsCodec.fromLedger(disclosures))
                        .notBefore(behind))
                : Optional.empty();
    }
}
