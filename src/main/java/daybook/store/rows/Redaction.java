package daybook.store.rows;

import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.Fact;
import daybook.log.RecordNumber;
import daybook.store.AttachRecord;
import daybook.store.Event;
import daybook.store.RecordFacts;
import daybook.store.Removal;
import daybook.store.RemovalRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Deletes disclosures and the bytes of evidence for good. The chain keeps the digests of both, so it still proves that there was
 * something.
 */
public final class Redaction {

    private final Connection connection;
    private final FactRemoval facts;
    private final long entry;
    private final Removal removal;
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<Long, Event> attached = new LinkedHashMap<>();

    /**
     * Begins, within a transaction. Nothing is removed yet.
     *
     * @throws DaybookException.Usage when an exhibit that is not to be removed has the same bytes
     */
    public Redaction(Connection connection, long entry, Removal removal) throws SQLException {
        this.connection = connection;
        this.facts = new FactRemoval(connection);
        this.entry = entry;
        this.removal = removal;
        for (Fact fact : removal.facts()) {
            names.add(fact.word());
        }
        if (!names.isEmpty()) {
            // It was made from the text, and whoever guesses the text could find it confirmed there.
            names.add(Fact.SOURCE_ROW.word());
        }
        List<Event> all = EventRows.of(connection, RecordKind.ATTACH);
        for (Event event : all) {
            attached.put(event.id(), event);
        }
        refuseShared(ExhibitRows.read(connection, all, EventRows.of(connection, RecordKind.REDACT), Set.of()));
    }

    private void refuseShared(List<Exhibit> exhibits) {
        for (Evidence each : removal.bytes()) {
            for (Exhibit other : exhibits) {
                Evidence shared = other.evidence();
                if (shared.redacted() == null && shared.sha256().equals(each.sha256()) && !names(shared)) {
                    throw new DaybookException.Usage(
                            each.label() + " and " + shared.label() + " of entry "
                                    + RecordNumber.show(other.entryNumber())
                                    + " have the same bytes, which the log keeps once.",
                            RecordNumber.isOwn(other.entry())
                                    ? "remove both in one command, with --exhibit " + each.typed() + " --exhibit "
                                            + shared.typed()
                                    : "it is another log's: its owner removes it there, and you import a new bundle of that log"
                                            + " first");
                }
            }
        }
    }

    private boolean names(Evidence evidence) {
        for (Evidence each : removal.bytes()) {
            if (each.id() == evidence.id()) {
                return true;
            }
        }
        return false;
    }

    /** The entries that lose something, the one asked for first. */
    public List<Long> entries() {
        Set<Long> entries = new LinkedHashSet<>();
        entries.add(entry);
        for (Evidence each : removal.bytes()) {
            entries.add(AttachRecord.entry(event(each)));
        }
        for (Evidence each : removal.described()) {
            entries.add(AttachRecord.entry(event(each)));
        }
        return List.copyOf(entries);
    }

    private Event event(Evidence evidence) {
        Event event = attached.get(evidence.id());
        if (event == null) {
            throw new IllegalStateException("record " + evidence.id() + " attached nothing");
        }
        return event;
    }

    /** Removes what one of the entries is to lose, and gives what a record has to say of it. */
    public RecordFacts remove(long from) throws SQLException {
        List<String> digests = new ArrayList<>();
        Set<String> removed = new LinkedHashSet<>();
        Set<Long> exhibits = new TreeSet<>();
        Set<String> sha256 = new LinkedHashSet<>();
        if (from == entry) {
            removeFacts(digests, removed);
        }
        for (Evidence each : removal.described()) {
            Event event = event(each);
            if (AttachRecord.entry(event) == from && facts.from(event.id(), removal.descriptions(), digests, removed)) {
                facts.forget(event, removal.descriptions());
                exhibits.add(event.id());
            }
        }
        for (Evidence each : removal.bytes()) {
            if (AttachRecord.entry(event(each)) == from) {
                removeBytes(each);
                exhibits.add(each.id());
                sha256.add(each.sha256());
            }
        }
        return RemovalRecord.ofEntry(removed, digests, exhibits, sha256);
    }

    private void removeFacts(List<String> digests, Set<String> removed) throws SQLException {
        facts.from(entry, names, digests, removed);
        for (Event event : EventRows.about(connection, entry)) {
            if (event.kind() == RecordKind.AMEND && facts.from(event.id(), names, digests, removed)) {
                facts.forget(event, names);
            }
        }
    }

    /** Removes the bytes of an exhibit; those that a second exhibit had as well are gone already. */
    private void removeBytes(Evidence evidence) throws SQLException {
        Long id = EvidenceTable.id(connection, evidence.sha256());
        if (id == null) {
            return;
        }
        run("INSERT INTO redacting (seq) VALUES (?)", evidence.id());
        run("DELETE FROM evidence WHERE id = ?", id);
        run("DELETE FROM redacting WHERE seq = ?", evidence.id());
        // Pieces can be deleted when the file that they belong to is gone: the trigger says so.
        run("DELETE FROM evidence_chunk WHERE evidence = ?", id);
    }

    private void run(String sql, long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, number);
            statement.executeUpdate();
        }
    }
}
