package daybook.store;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.ledger.MalformedLineException;
import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.Subject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the projection again from the chain, record by record, and compares it with the stored one.
 *
 * <p>Entries are walked in step with their rows, so that the comparison needs no memory for a log of any size.
 */
final class ProjectionCheck implements AutoCloseable {

    private final Connection connection;
    private final Statement statement;
    private final ResultSet rows;
    private boolean more;
    private @Nullable String difference;
    private @Nullable Long firstBad;
    private final List<Subject> subjects = new ArrayList<>();
    private final Map<String, String> settings = new TreeMap<>();
    private final LaterRecords later;
    private final Statement eventStatement;
    private final ResultSet events;
    private boolean moreEvents;

    ProjectionCheck(Connection connection, LaterRecords later) throws SQLException {
        this.connection = connection;
        this.later = later;
        statement = connection.createStatement();
        rows = statement.executeQuery("SELECT " + EntryRow.COLUMNS + " FROM entry ORDER BY id");
        more = rows.next();
        eventStatement = connection.createStatement();
        events = eventStatement.executeQuery(EventRows.cursor());
        moreEvents = events.next();
    }

    /** The next record of the chain. */
    void next(ChainLine line, String text, List<Disclosure> disclosures) throws SQLException {
        try {
            if (line.kind() == RecordKind.ENTRY) {
                Entry first = EntryRow.entry(line, ChainLine.hash(text), FactsCodec.fromLedger(disclosures));
                compare(EntryRow.of(later.applyTo(first)));
                return;
            }
            Event event = SqliteWriter.event(line, FactsCodec.named(disclosures));
            compare(event);
            if (line.kind() == RecordKind.SUBJECT) {
                subjects.add(SubjectRows.subject(event));
            } else if (line.kind() == RecordKind.GENESIS) {
                settings.putAll(SettingRows.ofGenesis(line.log(), event.facts()));
            }
        } catch (MalformedLineException | DateTimeException | IllegalArgumentException | IllegalStateException e) {
            differ(line.seq(), "record " + line.seq() + " cannot be understood: " + e.getMessage());
        }
    }

    private void compare(Event expected) throws SQLException {
        long id = expected.id();
        while (moreEvents && events.getLong(1) < id) {
            differ(events.getLong(1), "record " + events.getLong(1) + " is shown but is not in the chain");
            moreEvents = events.next();
        }
        if (!moreEvents || events.getLong(1) != id) {
            differ(id, "record " + id + " is in the chain but is not shown");
            return;
        }
        if (!expected.equals(storedEvent())) {
            differ(id, "record " + id + " is shown otherwise than the chain says");
        }
        moreEvents = events.next();
    }

    private @Nullable Event storedEvent() throws SQLException {
        try {
            return EventRows.read(events);
        } catch (RuntimeException e) {
            // Whatever was written into the row by hand, it is not what daybook wrote.
            return null;
        }
    }

    private void compare(EntryRow expected) throws SQLException {
        long id = expected.entry().id();
        while (more && rows.getLong(1) < id) {
            differ(rows.getLong(1), "entry " + rows.getLong(1) + " is shown but is not in the chain");
            more = rows.next();
        }
        if (!more || rows.getLong(1) != id) {
            differ(id, "entry " + id + " is in the chain but is not shown");
            return;
        }
        if (!expected.equals(stored())) {
            differ(id, "entry " + id + " is shown otherwise than the chain says");
        }
        more = rows.next();
    }

    private @Nullable EntryRow stored() throws SQLException {
        try {
            return EntryRow.read(rows);
        } catch (RuntimeException e) {
            // Whatever was written into the row by hand, it is not what daybook wrote.
            return null;
        }
    }

    /** Compares what is left when the chain has ended. */
    void finish() throws SQLException {
        if (more) {
            differ(rows.getLong(1), "entry " + rows.getLong(1) + " is shown but is not in the chain");
        }
        if (moreEvents) {
            differ(events.getLong(1), "record " + events.getLong(1) + " is shown but is not in the chain");
        }
        if (!subjects.equals(SubjectRows.all(connection))) {
            differ(null, "the subjects shown are not those of the chain");
        }
        if (!settings.equals(SettingRows.all(connection))) {
            differ(null, "the settings shown are not those of the chain");
        }
    }

    private void differ(@Nullable Long seq, String what) {
        if (difference == null) {
            difference = what;
            firstBad = seq;
        }
    }

    /** The first difference, or null. */
    @Nullable
    String difference() {
        return difference;
    }

    /** The number of the record at which the first difference is, or null when it has none. */
    @Nullable
    Long firstBad() {
        return firstBad;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        statement.close();
        events.close();
        eventStatement.close();
    }
}
