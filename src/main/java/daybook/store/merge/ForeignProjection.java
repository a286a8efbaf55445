package daybook.store.merge;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.ledger.Head;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.RecordNumber;
import daybook.log.Vocabulary;
import daybook.store.Event;
import daybook.store.rows.EntryRow;
import daybook.store.rows.EntryTable;
import daybook.store.rows.EventRows;
import daybook.store.rows.ForeignEntries;
import daybook.store.rows.ForeignRows;
import daybook.store.rows.LaterRecords;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the part of the projection that shows another log anew. */
public final class ForeignProjection {

    private final Connection connection;
    private final EntryTable entries;
    private final int place;
    private long numbered;

    public ForeignProjection(Connection connection, EntryTable entries, int place) {
        this.connection = connection;
        this.entries = entries;
        this.place = place;
    }

    /**
     * Makes it from the records that are kept; how many entries it shows.
     *
     * @throws DaybookException.DoesNotVerify when a record is not one that a daybook of this version writes
     */
    public long make(Map<String, String> subjects) throws SQLException {
        forget();
        numbered = 0;
        ForeignEntries as = new ForeignEntries(place, subjects, LaterRecords.read(connection, place));
        long shown = 0;
        Head head = null;
        try (ForeignRows rows = new ForeignRows(connection, place)) {
            while (rows.next()) {
                ChainLine line = line(rows);
                Head before = head == null ? Head.none(line.log()) : head;
                head = before.then(line, ChainLine.hash(rows.line()));
                if (add(as, line, head.hash(), before.notBefore(line.recorded()), rows.facts())) {
                    shown++;
                }
            }
        }
        return shown;
    }

    /** Adds a record, and says whether it is an entry that is shown. */
    private boolean add(
            ForeignEntries as, ChainLine line, String hash, @Nullable Instant notBefore, List<Disclosure> facts)
            throws SQLException {
        try {
            if (ForeignEntries.isEntry(line)) {
                EntryRow row = as.row(line, ++numbered, hash, notBefore, facts);
                if (row != null) {
                    check(row.entry().facts());
                    entries.add(row);
                }
                return row != null;
            }
            Event event = as.event(line, notBefore, facts);
            if (event != null) {
                EventRows.insert(connection, event);
            }
            return false;
        } catch (RuntimeException e) {
            throw notUnderstood(line.seq(), e);
        }
    }

    private static ChainLine line(ForeignRows rows) throws SQLException {
        long seq = rows.seq();
        String text = rows.line();
        try {
            return ChainLine.parse(text);
        } catch (RuntimeException e) {
            throw notUnderstood(seq, e);
        }
    }

    private static DaybookException notUnderstood(long seq, RuntimeException e) {
        return new DaybookException.DoesNotVerify(
                "Record " + seq + " of that log cannot be understood: " + e.getMessage() + ".",
                "if a newer daybook wrote it, install that one here as well");
    }

    /** Another log's facts are held to the same rules as what is typed here, so that exports and rules meet nothing unheard of. */
    private static void check(Facts facts) {
        for (Fact fact : facts.known()) {
            String text = fact.form() == Fact.Form.TEXT ? facts.text(fact) : null;
            if (text != null && !FactCheck.read(fact, text).equals(text) && Vocabulary.of(fact) != null) {
                throw new IllegalArgumentException(fact.word() + " has no such word");
            }
            for (String item : fact.form() == Fact.Form.LIST ? facts.list(fact) : List.<String>of()) {
                FactCheck.item(fact, item);
            }
        }
    }

    private void forget() throws SQLException {
        List<Entry> shown = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT " + EntryRow.PACKED + " FROM entry e WHERE e.id >= ? AND e.id < ?")) {
            bind(select);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    shown.add(EntryRow.read(row).entry());
                }
            }
        }
        for (Entry each : shown) {
            entries.remove(each);
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM event WHERE id >= ? AND id < ?")) {
            bind(delete);
            delete.executeUpdate();
        }
    }

    private void bind(PreparedStatement statement) throws SQLException {
        statement.setLong(1, RecordNumber.of(place, 0));
        statement.setLong(2, RecordNumber.of(place + 1, 0));
    }
}
