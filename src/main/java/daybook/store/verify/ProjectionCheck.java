package daybook.store.verify;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.ledger.RecordKind;
import daybook.log.RecordNumber;
import daybook.store.Event;
import daybook.store.rows.EntryRow;
import daybook.store.rows.EventRows;
import daybook.store.rows.FactsCodec;
import daybook.store.rows.LaterRecords;
import daybook.store.rows.Rows;
import daybook.store.rows.Sqlite;
import daybook.words.English;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the projection again from the chain, record by record, and compares it with the stored one.
 *
 * <p>Entries and events are walked in step with their rows, so that the comparison needs no memory for a log of any size. Columns are
 * compared as they are stored and not as they are read, because two texts can be read alike.
 */
final class ProjectionCheck implements AutoCloseable {

    private final Connection connection;
    private final LaterRecords later;
    private final Rows entries;
    private final Rows events;
    private final OtherRows others = new OtherRows();
    private final List<String> told = new ArrayList<>();
    private long numbered;
    private @Nullable String difference;
    private @Nullable Long firstBad;

    ProjectionCheck(Connection connection, LaterRecords later) throws SQLException {
        this.connection = connection;
        this.later = later;
        entries = new Rows(
                connection,
                "SELECT " + EntryRow.COLUMNS + " FROM entry WHERE id < " + RecordNumber.STRIDE + " ORDER BY id");
        events = new Rows(connection, EventRows.cursor(0));
    }

    /**
     * The next record of the chain: the number under which it is stored, its line and hash, the highest recording time before it where the
     * clock was behind that, its facts.
     */
    void next(long seq, ChainLine line, String hash, @Nullable Instant notBefore, List<Disclosure> disclosures)
            throws SQLException {
        if (line.kind() == RecordKind.ENTRY) {
            EntryRow expected = null;
            numbered++;
            try {
                expected = EntryRow.of(line, numbered, hash, notBefore, disclosures, later);
            } catch (RuntimeException e) {
                cannotBeUnderstood(seq, e);
            }
            if (walkTo(entries, seq)) {
                if (expected != null && !expected.isStored(entries.row())) {
                    told.add("Entry " + expected.entry().number() + " is not what was recorded: "
                            + String.join(", ", expected.differing(entries.row())) + ".");
                    differ(seq, otherwise(seq));
                }
                entries.advance();
            }
            return;
        }
        Event expected = null;
        try {
            expected = Event.of(line, FactsCodec.named(disclosures)).notBefore(notBefore);
            others.remember(line, expected);
        } catch (RuntimeException e) {
            cannotBeUnderstood(seq, e);
        }
        if (walkTo(events, seq)) {
            if (expected != null && !EventRows.isStored(events.row(), expected)) {
                told.add("Record " + seq + " is not shown as it was recorded.");
                differ(seq, otherwise(seq));
            }
            events.advance();
        }
    }

    /** Facts that are not what they should be are a finding, of whatever kind the exception is, and never the end of the check. */
    private void cannotBeUnderstood(long seq, RuntimeException e) {
        told.add("Record " + seq + " cannot be understood.");
        differ(seq, "record " + seq + " cannot be understood: " + e.getMessage());
    }

    /** Walks to the row of that number; false when there is none. */
    private boolean walkTo(Rows rows, long id) throws SQLException {
        for (; rows.more() && rows.row().getLong(1) < id; rows.advance()) {
            notInChain(rows);
        }
        boolean there = rows.more() && rows.row().getLong(1) == id;
        if (!there) {
            String damage = rows.damage();
            told.add("Record " + id + (damage == null ? " was recorded and is not shown." : " cannot be read."));
            differ(id, "record " + id + (damage == null ? " is in the chain but is not shown" : unreadable(damage)));
        }
        return there;
    }

    private void notInChain(Rows rows) throws SQLException {
        long id = rows.row().getLong(1);
        told.add("Record " + id + " is shown and was never recorded.");
        differ(id, "record " + id + " is shown but is not in the chain");
    }

    private static String otherwise(long seq) {
        return "record " + seq + " is shown otherwise than the chain says";
    }

    private static String unreadable(String damage) {
        return " cannot be read: " + damage;
    }

    /** Compares what is left when the chain has ended. */
    void finish() throws SQLException {
        finish(entries);
        finish(events);
        try {
            for (OtherRows.Difference each : others.differences(connection)) {
                told.add(English.sentence(each.what()));
                differ(each.seq(), each.what());
            }
        } catch (SQLException e) {
            if (Sqlite.isFromOutside(e)) {
                throw e;
            }
            told.add("The settings or the subjects cannot be read.");
            differ("it" + unreadable(Sqlite.reason(e)));
        }
    }

    private void finish(Rows rows) throws SQLException {
        if (rows.more()) {
            notInChain(rows);
        }
        String damage = rows.damage();
        if (damage != null) {
            told.add("Some of what is shown cannot be read: " + damage + ".");
            differ("it" + unreadable(damage));
        }
    }

    private void differ(long seq, String what) {
        differ(what);
        if (firstBad == null || seq < firstBad) {
            firstBad = seq;
        }
    }

    private void differ(String what) {
        if (difference == null) {
            difference = what;
        }
    }

    /** Each difference, in a sentence for people. */
    List<String> told() {
        return told;
    }

    /** The first difference, or null. */
    @Nullable
    String difference() {
        return difference;
    }

    /** The number of the first record at which there is a difference, or null. */
    @Nullable
    Long firstBad() {
        return firstBad;
    }

    @Override
    public void close() throws SQLException {
        try (entries;
                events) {
            return;
        }
    }
}
