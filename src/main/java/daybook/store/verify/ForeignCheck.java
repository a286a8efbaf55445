package daybook.store.verify;

import daybook.ledger.ChainCheck;
import daybook.ledger.ChainFault;
import daybook.ledger.ChainLine;
import daybook.ledger.Head;
import daybook.log.RecordNumber;
import daybook.store.ForeignLog;
import daybook.store.Verification.Check;
import daybook.store.rows.ForeignDigest;
import daybook.store.rows.ForeignLogs;
import daybook.store.rows.ForeignRows;
import daybook.store.rows.LaterRecords;
import daybook.store.rows.Sqlite;
import daybook.words.English;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is kept of other logs against the records of their import: chain, facts and what is shown of them.
 *
 * <p>The records of import are read from the projection, which is checked against this log's own chain elsewhere.
 */
public final class ForeignCheck {

    private final Connection connection;
    private final @Nullable List<ForeignLog> given;
    private @Nullable String evidenceFault;

    public ForeignCheck(Connection connection) {
        this(connection, null);
    }

    /** @param logs the other logs that are kept; null when they are to be read from what is shown */
    ForeignCheck(Connection connection, @Nullable List<ForeignLog> logs) {
        this.connection = connection;
        this.given = logs;
    }

    /** Returns what does not hold of the records and facts of other logs, or null; to be asked after {@link #checks}. */
    @Nullable
    String evidenceFault() {
        return evidenceFault;
    }

    private void evidence(String fault) {
        if (evidenceFault == null) {
            evidenceFault = fault;
        }
    }

    /** A check for each other log; none where there is none, and nothing is kept of any. */
    List<Check> checks() throws SQLException {
        List<Check> checks = new ArrayList<>();
        List<ForeignLog> logs;
        try {
            logs = given == null ? ForeignLogs.all(connection) : given;
        } catch (SQLException e) {
            if (Sqlite.isFromOutside(e)) {
                throw e;
            }
            // The same damage is met, and told, where this log's own projection is checked.
            evidence("other logs: they cannot be read: " + Sqlite.reason(e));
            return List.of(new Check("other logs", false, "which there are cannot be read: " + Sqlite.reason(e)));
        }
        for (ForeignLog log : logs) {
            String fault = found(log);
            checks.add(new Check("log " + log.letters(), fault == null, fault == null ? held(log) : fault));
        }
        String stray;
        try {
            stray = stray(logs.size());
        } catch (SQLException e) {
            if (Sqlite.isFromOutside(e)) {
                throw e;
            }
            stray = "whether there are any cannot be read: " + Sqlite.reason(e);
        }
        if (stray != null) {
            checks.add(new Check("other logs", false, stray));
        }
        return checks;
    }

    private static String held(ForeignLog log) {
        return "its " + English.count(log.records(), "record") + " and "
                + English.count(log.disclosures(), "fact") + " are the ones of record "
                + log.importId() + ", and what is shown of it is what they say";
    }

    private @Nullable String found(ForeignLog log) throws SQLException {
        try {
            return fault(log);
        } catch (SQLException e) {
            if (Sqlite.isFromOutside(e)) {
                throw e;
            }
            String fault = "it cannot be read: " + Sqlite.reason(e);
            evidence("log " + log.letters() + ": " + fault);
            return fault;
        }
    }

    /** What does not hold of another log, or null. */
    public @Nullable String fault(ForeignLog log) throws SQLException {
        LaterRecords later = LaterRecords.read(connection, log.place());
        ChainCheck chain = ChainCheck.ofPart(later.redactions());
        ForeignDigest digest = new ForeignDigest();
        String shown;
        String first;
        try (ForeignRows kept = new ForeignRows(connection, log.place());
                ForeignShown show = new ForeignShown(connection, log, later)) {
            String unplaced = null;
            while (kept.next()) {
                ChainLine line = chain.next(kept.seq(), kept.line(), kept.facts());
                for (int i = 0; i < kept.facts().size(); i++) {
                    digest.add(kept.seq(), kept.facts().get(i));
                    if (line != null && !isInPlace(line, kept, i)) {
                        unplaced = unplaced == null ? name(log, kept.seq()) + ": a fact is not in its place" : unplaced;
                    }
                }
                if (line != null) {
                    show.next(line, ChainLine.hash(kept.line()), chain.notBefore(), kept.facts());
                }
            }
            chain.finish();
            show.finish();
            shown = show.difference();
            first = first(log, kept, chain, unplaced);
        }
        if (first != null) {
            evidence("log " + log.letters() + ": " + first);
            return first;
        }
        if (digest.count() != log.disclosures() || !digest.sha256().equals(log.disclosuresSha256())) {
            String other = "its facts are not the ones of record " + log.importId();
            evidence("log " + log.letters() + ": " + other);
            return other;
        }
        return shown;
    }

    private static boolean isInPlace(ChainLine line, ForeignRows kept, int i) {
        long n = kept.places().get(i);
        List<String> digests = line.commitments();
        return n >= 0
                && n < digests.size()
                && digests.get((int) n).equals(kept.facts().get(i).digest());
    }

    /** What does not hold of the chain and of the facts in it, or null. Where it cannot be read, all else only follows from that. */
    private static @Nullable String first(
            ForeignLog log, ForeignRows kept, ChainCheck chain, @Nullable String unplaced) {
        if (kept.damage() != null) {
            return "it cannot be read: " + kept.damage();
        }
        String broken = broken(log, chain);
        if (broken != null) {
            return broken;
        }
        return kept.orphan() == null
                ? unplaced
                : "there are facts of " + name(log, kept.orphan()) + ", which is not there";
    }

    private static @Nullable String broken(ForeignLog log, ChainCheck chain) {
        ChainFault fault = chain.chainFault() == null ? chain.commitmentFault() : chain.chainFault();
        if (fault != null) {
            return name(log, fault.seq()) + ": " + fault.reason();
        }
        Head head = chain.head();
        boolean same = head != null
                && head.log().equals(log.log())
                && head.records() == log.records()
                && head.hash().equals(log.head());
        return same
                ? null
                : "it ends with record " + (head == null ? 0 : head.records()) + ", and not with the one that record "
                        + log.importId() + " names";
    }

    private static String name(ForeignLog log, long seq) {
        return "record " + RecordNumber.show(RecordNumber.of(log.place(), seq));
    }

    /** Rows that belong to no log that was imported. */
    private @Nullable String stray(int logs) throws SQLException {
        String outside = " WHERE log NOT BETWEEN 1 AND " + logs;
        String behind = " WHERE id >= " + RecordNumber.of(logs + 1, 0);
        for (String from : List.of(
                "foreign_record" + outside, "foreign_disclosure" + outside, "entry" + behind, "event" + behind)) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT 1 FROM " + from + " LIMIT 1")) {
                if (row.next()) {
                    return "there are rows of a log that was never imported";
                }
            }
        }
        return null;
    }
}
