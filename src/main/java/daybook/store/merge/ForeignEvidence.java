package daybook.store.merge;

import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.log.NewEvidence;
import daybook.log.RecordNumber;
import daybook.store.AttachRecord;
import daybook.store.Event;
import daybook.store.ForeignLog;
import daybook.store.GivenLog;
import daybook.store.rows.EventRows;
import daybook.store.rows.EvidenceTable;
import daybook.store.rows.Redacting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The bytes of the files of another log: kept where they were given, gone where its owner removed them for good. */
final class ForeignEvidence {

    private final Connection connection;
    private final int place;
    private final List<Event> attached;
    private final List<Event> redactions;
    private final Set<String> kept = new TreeSet<>();
    private long added;

    /** Creates the check. Call when the other log's part of the projection is complete. */
    ForeignEvidence(Connection connection, int place) throws SQLException {
        this.connection = connection;
        this.place = place;
        this.attached = EventRows.of(connection, RecordKind.ATTACH);
        this.redactions = EventRows.of(connection, RecordKind.REDACT);
    }

    /** How many files are new. */
    long added() {
        return added;
    }

    /** The SHA-256 of all files that are kept of the log, in ascending order. */
    List<String> kept() {
        return List.copyOf(kept);
    }

    /**
     * Keeps the files that were given and that a record attached.
     *
     * @param before the SHA-256 of those that are kept already
     */
    void keep(GivenLog given, List<String> before) throws SQLException {
        for (Event each : attached) {
            String sha256 = AttachRecord.sha256(each);
            if (sha256 == null || RecordNumber.place(each.id()) != place || isRemoved(each) || kept.contains(sha256)) {
                continue;
            }
            if (before.contains(sha256)) {
                kept.add(sha256);
            } else if (given.files().contains(sha256)) {
                keep(given, sha256);
                kept.add(sha256);
                added++;
            }
        }
    }

    private void keep(GivenLog given, String sha256) throws SQLException {
        if (EvidenceTable.id(connection, sha256) != null) {
            return;
        }
        try (NewEvidence file = given.open(sha256)) {
            EvidenceTable.Kept found = EvidenceTable.keep(connection, file);
            if (!found.sha256().equals(sha256)) {
                throw new DaybookException.DoesNotVerify(
                        "The bytes of a file are not those that were attached: their SHA-256 is " + found.sha256()
                                + ", not " + sha256 + ".",
                        "ask whoever sent it to send it again");
            }
        }
    }

    /**
     * Removes the bytes that were kept of this log and are no longer, unless this log or a third one has the same; how many.
     *
     * @param before the SHA-256 of those that were kept
     * @param others the other logs that are kept
     */
    long remove(List<String> before, List<ForeignLog> others) throws SQLException {
        Set<String> wanted = new HashSet<>(kept);
        for (ForeignLog each : others) {
            if (each.place() != place) {
                wanted.addAll(each.evidence());
            }
        }
        for (Event each : attached) {
            String sha256 = AttachRecord.sha256(each);
            if (sha256 != null && RecordNumber.isOwn(each.id()) && !isRemoved(each)) {
                wanted.add(sha256);
            }
        }
        long removed = 0;
        for (String each : before) {
            removed += kept.contains(each) ? 0 : 1;
            if (!wanted.contains(each)) {
                remove(each);
            }
        }
        return removed;
    }

    private void remove(String sha256) throws SQLException {
        Long id = EvidenceTable.id(connection, sha256);
        if (id == null) {
            return;
        }
        long record = RecordNumber.of(place, 0);
        Redacting.begin(connection, record);
        run("DELETE FROM evidence WHERE id = ?", id);
        Redacting.end(connection, record);
        // Pieces can be deleted when the file that they belong to is gone: the trigger says so.
        run("DELETE FROM evidence_chunk WHERE evidence = ?", id);
    }

    private void run(String sql, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }

    /** Whether a later record about the same entry removed the bytes of an exhibit for good. */
    private boolean isRemoved(Event exhibit) {
        return AttachRecord.redaction(exhibit, redactions) != null;
    }
}
