package daybook.store.verify;

import daybook.ledger.Digests;
import daybook.ledger.RecordKind;
import daybook.log.Sha256;
import daybook.store.AttachRecord;
import daybook.store.Event;
import daybook.store.ForeignLog;
import daybook.store.RemovalRecord;
import daybook.store.rows.EvidenceTable;
import daybook.store.rows.ForeignLogs;
import daybook.store.rows.LaterRecords;
import daybook.words.English;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of all evidence and holds them against what the chain says was attached. */
final class EvidenceCheck {

    /** Evidence as stored: its bytes as they really are, not as the table says. */
    private record Stored(@Nullable String sha256, long size) {}

    private final Connection connection;
    private final LaterRecords later;
    private final @Nullable List<ForeignLog> logs;
    private final List<Event> redactions;
    private @Nullable String difference;
    private @Nullable Long firstBad;
    private final Map<Long, Integer> files = new HashMap<>();
    private long kept;
    private long redacted;

    /** @param logs the other logs whose files are kept; null when they are to be read from what is shown */
    EvidenceCheck(Connection connection, LaterRecords later, @Nullable List<ForeignLog> logs) {
        this.connection = connection;
        this.logs = logs;
        this.later = later;
        this.redactions = later.of(RecordKind.REDACT);
    }

    /** The first difference, or null. */
    @Nullable
    String difference() throws SQLException {
        Map<String, Stored> stored = stored();
        Map<String, Event> removed = new HashMap<>();
        Set<String> attached = new HashSet<>();
        for (Event event : later.of(RecordKind.ATTACH)) {
            String sha256 = AttachRecord.sha256(event);
            Event redaction = AttachRecord.redaction(event, redactions);
            if (sha256 != null && redaction != null) {
                redacted++;
                files.merge(redaction.id(), 1, Integer::sum);
                removed.put(sha256, redaction);
            } else if (sha256 != null) {
                attached.add(sha256);
                compare(event, sha256, stored.get(sha256));
            }
        }
        redactions();
        for (ForeignLog log : logs == null ? ForeignLogs.all(connection) : logs) {
            for (String sha256 : log.evidence()) {
                attached.add(sha256);
                compare(log, sha256, stored.get(sha256));
            }
        }
        for (String sha256 : stored.keySet()) {
            Event redaction = removed.get(sha256);
            if (!attached.contains(sha256)) {
                differ(
                        redaction == null ? null : redaction.id(),
                        redaction == null
                                ? "there are bytes with SHA-256 " + sha256 + " that no record attached"
                                : "record " + redaction.id() + ": the bytes that it removed are still there");
            }
        }
        orphans();
        return difference;
    }

    /** What is found when there is no difference. */
    String held() {
        String removed = redacted == 0
                ? ""
                : "the bytes of " + English.count(redacted, "exhibit were", "exhibits were") + " removed by redaction";
        if (kept == 0) {
            return redacted == 0 ? "no file is kept in this log" : removed + "; no other file is kept";
        }
        return "the bytes of " + English.count(kept, "file are", "files are") + " the ones that were attached"
                + (redacted == 0 ? "" : "; " + removed);
    }

    private void compare(Event event, String sha256, @Nullable Stored stored) {
        if (stored == null) {
            differ(event.id(), "record " + event.id() + ": its bytes are missing");
        } else if (!sha256.equals(stored.sha256())
                || stored.size() != AttachRecord.evidence(event).size()) {
            differ(event.id(), "record " + event.id() + ": its bytes are not the ones that were attached");
        }
    }

    /** Checks that redactions name exhibits of the entry that they are about, and SHA-256 of these. */
    private void redactions() {
        for (Event redaction : redactions) {
            RemovalRecord removal = RemovalRecord.of(redaction);
            Set<String> sha256 = new HashSet<>(removal.evidence());
            Set<String> exhibits = new HashSet<>(removal.exhibits());
            for (Event attached : later.of(RecordKind.ATTACH)) {
                if (attached.id() < redaction.id()
                        && Objects.equals(attached.ref(), redaction.ref())
                        && exhibits.remove(Long.toString(attached.id()))) {
                    sha256.remove(AttachRecord.sha256(attached));
                }
            }
            if (!sha256.isEmpty() || !exhibits.isEmpty()) {
                differ(
                        redaction.id(),
                        "record " + redaction.id() + ": it names an exhibit that its entry does not have");
            }
        }
    }

    /** Returns of how many exhibits each redaction removed the bytes, by the redactions' numbers. */
    Map<Long, Integer> removedFiles() {
        return files;
    }

    /** Of other logs those files are kept that the record of their import names. */
    private void compare(ForeignLog log, String sha256, @Nullable Stored stored) {
        if (stored == null || !sha256.equals(stored.sha256())) {
            differ(
                    log.importId(),
                    "the bytes with SHA-256 " + sha256 + " that are kept of log " + log.letters()
                            + (stored == null ? " are missing" : " are not the ones that were given"));
        }
    }

    private Map<String, Stored> stored() throws SQLException {
        Map<String, Stored> stored = new HashMap<>();
        try (Statement statement = connection.createStatement();
                PreparedStatement select = EvidenceTable.selectChunk(connection);
                ResultSet row = statement.executeQuery("SELECT id, sha256, size FROM evidence ORDER BY id")) {
            while (row.next()) {
                kept++;
                stored.put(String.valueOf(row.getString(2)), read(select, row.getLong(1), row.getLong(3)));
            }
        }
        return stored;
    }

    private static Stored read(PreparedStatement select, long id, long said) throws SQLException {
        MessageDigest digest = Sha256.digest();
        long size = 0;
        byte[] chunk = EvidenceTable.chunk(select, id, 0);
        for (long n = 1; chunk != null; n++) {
            digest.update(chunk);
            size += chunk.length;
            // Only the last piece of a file is shorter: otherwise the same bytes could be kept in two ways.
            chunk = chunk.length == EvidenceTable.CHUNK ? EvidenceTable.chunk(select, id, n) : null;
        }
        return new Stored(size == said ? Digests.hex(digest.digest()) : null, size);
    }

    /** Pieces that belong to no file, or that stand behind its end. */
    private void orphans() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT c.evidence, c.n FROM evidence_chunk c"
                        + " LEFT JOIN evidence e ON e.id = c.evidence"
                        + " WHERE e.id IS NULL OR c.n < 0 OR c.n >= (e.size + " + (EvidenceTable.CHUNK - 1) + ") / "
                        + EvidenceTable.CHUNK + " LIMIT 1")) {
            if (row.next()) {
                differ(
                        null,
                        "there is a piece of a file, " + row.getLong(1) + "." + row.getLong(2)
                                + ", that belongs to none");
            }
        }
    }

    private void differ(@Nullable Long record, String what) {
        if (difference == null) {
            difference = what;
            firstBad = record;
        }
    }

    /** The number of the first record whose bytes are not there or not the same, or null. */
    @Nullable
    Long firstBad() {
        return firstBad;
    }
}
