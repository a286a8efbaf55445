package daybook.store.rows;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.ledger.RecordKind;
import daybook.ledger.RedactRecord;
import daybook.ledger.Redactions;
import daybook.log.Entry;
import daybook.log.RecordNumber;
import daybook.store.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The records that change earlier entries, read from the chain before the entries are: few of a log's records are of these kinds, so
 * they fit in memory.
 */
public final class LaterRecords {

    private final Map<Long, List<Event>> about = new HashMap<>();
    private final List<RedactRecord> redact = new ArrayList<>();
    private Redactions redactions = Redactions.NONE;

    private LaterRecords() {}

    /** Reads them from the chain's lines and disclosures, not from the projection, which is to be checked against them. */
    public static LaterRecords read(Connection connection) throws SQLException {
        return read(connection, 0);
    }

    /** The same of the log of that place, 0 for this one; the records have the numbers under which they are known here. */
    public static LaterRecords read(Connection connection, int place) throws SQLException {
        String table = place == 0 ? "record WHERE" : "foreign_record WHERE log = " + place + " AND";
        return read(connection, place, table + " instr(line, '\"kind\":\"entry\"') = 0");
    }

    /**
     * Only those that are shown, which spares a reading of the whole chain. They are all there are as far as every other record of the chain
     * is shown too: whoever reads them in this way has to find that out, or may not trust in them.
     */
    public static LaterRecords shown(Connection connection) throws SQLException {
        return read(connection, 0, "record WHERE seq IN (SELECT id FROM event WHERE id < " + RecordNumber.STRIDE + ")");
    }

    private static LaterRecords read(Connection connection, int place, String records) throws SQLException {
        LaterRecords later = new LaterRecords();
        try (Rows rows = new Rows(connection, "SELECT seq, line FROM " + records + " ORDER BY seq")) {
            for (; rows.more(); rows.advance()) {
                later.add(connection, place, rows.row().getLong(1), Exact.text(rows.row(), 2));
            }
        }
        later.redactions = Redactions.of(later.redact);
        return later;
    }

    /** Whether they are the same records that say the same. */
    boolean isSameAs(LaterRecords other) {
        return about.equals(other.about) && redactions.equals(other.redactions);
    }

    private void add(Connection connection, int place, long seq, String text) throws SQLException {
        try {
            ChainLine line = ChainLine.parse(text);
            if (!Replay.changesEntries(line.kind())) {
                return;
            }
            List<Disclosure> facts =
                    place == 0 ? ChainTable.facts(connection, seq) : ForeignRows.facts(connection, place, seq);
            Event event = Event.of(line, FactsCodec.named(facts)).moved(place);
            if (line.kind() == RecordKind.REDACT) {
                redact.add(RedactRecord.of(line.seq(), line.ref(), event.facts()));
            }
            Long ref = event.ref();
            if (ref != null) {
                about.computeIfAbsent(ref, id -> new ArrayList<>()).add(event);
            }
        } catch (RuntimeException e) {
            // Whatever is wrong with it: the walk along the chain meets the same record and names it.
            return;
        } catch (SQLException e) {
            if (Sqlite.isFromOutside(e)) {
                throw e;
            }
        }
    }

    /** Whether something was recorded about an entry. */
    public boolean isAbout(long id) {
        return !about.isEmpty() && about.containsKey(id);
    }

    /** An entry as it stands after all that was recorded about it. */
    Entry applyTo(Entry first) {
        Replay replay = new Replay(first);
        for (Event event : about.getOrDefault(first.id(), List.of())) {
            replay.after(event);
        }
        return replay.entry();
    }

    /** The records of a kind that are about an entry, in the order recorded. */
    public List<Event> of(RecordKind kind) {
        List<Event> all = new ArrayList<>();
        for (List<Event> each : about.values()) {
            for (Event event : each) {
                if (event.kind() == kind) {
                    all.add(event);
                }
            }
        }
        all.sort(Comparator.comparingLong(Event::id));
        return all;
    }

    /** Returns the redactions among them, with the numbers that records have in their own log. */
    public Redactions redactions() {
        return redactions;
    }
}
