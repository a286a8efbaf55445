package daybook.store.merge;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.ledger.Head;
import daybook.ledger.RedactRecord;
import daybook.ledger.Redactions;
import daybook.log.DaybookException;
import daybook.log.RecordNumber;
import daybook.store.ForeignLog;
import daybook.store.GivenLog;
import daybook.store.LogWriter;
import daybook.store.Merge;
import daybook.store.Merged;
import daybook.store.rows.ChainTable;
import daybook.store.rows.EntryTable;
import daybook.store.rows.FactsCodec;
import daybook.store.rows.ForeignDigest;
import daybook.store.rows.ForeignLogs;
import daybook.store.rows.ForeignRows;
import daybook.store.rows.LaterRecords;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was given of another log, within a transaction: adds what is new, removes what its owner removed for good, makes its part
 * of the projection anew, records the import, and holds everything that is stored of that log against that record before it is saved.
 */
public final class ForeignWriter {

    /** Checks what is kept of another log against the record of its import. */
    @FunctionalInterface
    public interface Proof {

        /** Returns what does not match, or null. */
        @Nullable
        String fault(ForeignLog log) throws SQLException;
    }

    private final Connection connection;
    private final EntryTable entries;
    private final Proof proof;

    /** @param proof is asked before anything is saved */
    public ForeignWriter(Connection connection, EntryTable entries, Proof proof) {
        this.connection = connection;
        this.entries = entries;
        this.proof = proof;
    }

    public Merged merge(GivenLog given, Merge merge, LogWriter writer) throws SQLException {
        if (given.log().equals(ChainTable.head(connection).log())) {
            throw new DaybookException.Usage("That is a copy of this very log.", null);
        }
        List<ForeignLog> known = ForeignLogs.all(connection);
        ForeignLog before = find(known, given.log());
        int place = before == null ? known.size() + 1 : before.place();
        if (place > RecordNumber.LAST_PLACE) {
            throw new DaybookException.Failed("This log holds as many other logs as it can.", null, null);
        }
        ForeignRecords records = new ForeignRecords(connection, place, redactions(given, place));
        records.add(given);
        long removed = records.removeRedacted();
        long shown = new ForeignProjection(connection, entries, place).make(merge.subjects());
        ForeignEvidence evidence = new ForeignEvidence(connection, place);
        List<String> files = before == null ? List.of() : before.evidence();
        evidence.keep(given, files);
        long removedFiles = evidence.remove(files, known);
        boolean changed = before == null
                || records.added() + records.addedFacts() + removed + evidence.added() + removedFiles > 0
                || !before.subjects().equals(merge.subjects())
                || !before.label().equals(merge.label());
        ForeignLog after = before;
        if (changed || after == null) {
            record(given.log(), merge, place, evidence.kept(), writer);
            after = Objects.requireNonNull(find(ForeignLogs.all(connection), given.log()));
            refuseWhatDoesNotHold(after);
        }
        return new Merged(
                after, changed, records.added(), records.addedFacts(), evidence.added(), shown, removed, removedFiles);
    }

    private static @Nullable ForeignLog find(List<ForeignLog> logs, String log) {
        for (ForeignLog each : logs) {
            if (each.log().equals(log)) {
                return each;
            }
        }
        return null;
    }

    /** Returns the redactions of the other log, as far as their facts were given now or before. */
    private Redactions redactions(GivenLog given, int place) throws SQLException {
        List<RedactRecord> redact = new ArrayList<>();
        given.records((seq, text, facts) -> {
            if (text.contains("\"kind\":\"redact\"")) {
                redact.add(RedactRecord.of(seq, ChainLine.parse(text).ref(), FactsCodec.named(facts)));
            }
        });
        return LaterRecords.read(connection, place).redactions().and(redact);
    }

    private void record(String log, Merge merge, int place, List<String> evidence, LogWriter writer)
            throws SQLException {
        ForeignDigest digest = new ForeignDigest();
        Head head = null;
        try (ForeignRows rows = new ForeignRows(connection, place)) {
            while (rows.next()) {
                ChainLine line = ChainLine.parse(rows.line());
                head = new Head(log, rows.seq(), ChainLine.hash(rows.line()), line.recorded());
                for (Disclosure each : rows.facts()) {
                    digest.add(rows.seq(), each);
                }
            }
        }
        writer.append(null, ForeignLog.facts(log, merge, head, digest.count(), digest.sha256(), evidence));
    }

    private void refuseWhatDoesNotHold(ForeignLog log) throws SQLException {
        String fault = proof.fault(log);
        if (fault != null) {
            throw new DaybookException.DoesNotVerify(
                    "What was given of that log does not hold: " + fault + ".",
                    "ask whoever sent it to run daybook verify and to send it again");
        }
    }
}
