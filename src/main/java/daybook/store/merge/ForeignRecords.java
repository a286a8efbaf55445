package daybook.store.merge;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.ledger.MalformedLineException;
import daybook.ledger.Redactions;
import daybook.log.DaybookException;
import daybook.log.RecordNumber;
import daybook.store.GivenLog;
import daybook.store.rows.CarriedError;
import daybook.store.rows.Exact;
import daybook.store.rows.ForeignRows;
import daybook.store.rows.Redacting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds the records and facts of another log to those of it that are kept, within a transaction. */
final class ForeignRecords {

    private final Connection connection;
    private final int place;
    private final Redactions redactions;
    private long added;
    private long addedFacts;

    /** @param redactions what the log's owner removed for good */
    ForeignRecords(Connection connection, int place, Redactions redactions) {
        this.connection = connection;
        this.place = place;
        this.redactions = redactions;
    }

    long added() {
        return added;
    }

    long addedFacts() {
        return addedFacts;
    }

    /**
     * Adds what is not there yet.
     *
     * @throws DaybookException.DoesNotVerify when a record is another than the one that is kept under its number
     */
    void add(GivenLog given) throws SQLException {
        try (PreparedStatement find =
                        connection.prepareStatement("SELECT line FROM foreign_record WHERE log = ? AND seq = ?");
                PreparedStatement facts =
                        connection.prepareStatement("SELECT n FROM foreign_disclosure WHERE log = ? AND seq = ?");
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO foreign_record (log, seq, line) VALUES (?, ?, ?)");
                PreparedStatement insertFact = connection.prepareStatement(
                        "INSERT INTO foreign_disclosure (log, seq, n, json) VALUES (?, ?, ?, ?)")) {
            given.records((seq, line, own) -> {
                try {
                    record(seq, line, find, insert);
                    facts(seq, line, own, facts, insertFact);
                } catch (SQLException e) {
                    throw new CarriedError(e);
                }
            });
        }
    }

    private void record(long seq, String line, PreparedStatement find, PreparedStatement insert) throws SQLException {
        find.setInt(1, place);
        find.setLong(2, seq);
        try (ResultSet row = find.executeQuery()) {
            if (row.next()) {
                refuseAnother(seq, line, Exact.text(row, 1));
                return;
            }
        }
        if (seq >= RecordNumber.STRIDE) {
            throw new DaybookException.Failed("That log has more records than can be merged.", null, null);
        }
        insert.setInt(1, place);
        insert.setLong(2, seq);
        insert.setString(3, line);
        insert.executeUpdate();
        added++;
    }

    private static void refuseAnother(long seq, String line, String kept) {
        if (!kept.equals(line)) {
            throw new DaybookException.DoesNotVerify(
                    "It does not continue what is kept of that log: record " + seq + " has the hash "
                            + ChainLine.hash(line) + ", and the one that is kept has " + ChainLine.hash(kept)
                            + ".",
                    "one of the two was written anew; ask the log's owner which checkpoint holds");
        }
    }

    private void facts(long seq, String text, List<Disclosure> own, PreparedStatement find, PreparedStatement insert)
            throws SQLException {
        if (own.isEmpty()) {
            return;
        }
        Set<Integer> kept = new HashSet<>();
        find.setInt(1, place);
        find.setLong(2, seq);
        try (ResultSet row = find.executeQuery()) {
            while (row.next()) {
                kept.add(row.getInt(1));
            }
        }
        ChainLine line = ChainLine.parse(text);
        List<String> digests = line.commitments();
        for (Disclosure each : own) {
            String digest = each.digest();
            int n = Collections.binarySearch(digests, digest);
            if (n < 0) {
                throw new MalformedLineException("a fact of record " + seq + " is not one that it commits to");
            }
            if (redactions.of(line, digest) == null && kept.add(n)) {
                insert.setInt(1, place);
                insert.setLong(2, seq);
                insert.setInt(3, n);
                insert.setString(4, each.json());
                insert.executeUpdate();
                addedFacts++;
            }
        }
    }

    /** Removes the facts that the log's owner removed for good; how many were still kept. */
    long removeRedacted() throws SQLException {
        if (redactions.isEmpty()) {
            return 0;
        }
        Map<Long, Set<Integer>> gone = new HashMap<>();
        try (ForeignRows rows = new ForeignRows(connection, place)) {
            while (rows.next()) {
                ChainLine line = ChainLine.parse(rows.line());
                List<String> digests = line.commitments();
                for (long n : rows.places()) {
                    if (n >= 0 && n < digests.size() && redactions.of(line, digests.get((int) n)) != null) {
                        gone.computeIfAbsent(rows.seq(), seq -> new HashSet<>()).add((int) n);
                    }
                }
            }
        }
        long removed = 0;
        for (Map.Entry<Long, Set<Integer>> each : gone.entrySet()) {
            removed += remove(each.getKey(), each.getValue());
        }
        return removed;
    }

    private long remove(long seq, Set<Integer> places) throws SQLException {
        long id = RecordNumber.of(place, seq);
        Redacting.begin(connection, id);
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM foreign_disclosure WHERE log = ? AND seq = ? AND n = ?")) {
            for (int n : places) {
                delete.setInt(1, place);
                delete.setLong(2, seq);
                delete.setInt(3, n);
                delete.executeUpdate();
            }
        }
        Redacting.end(connection, id);
        return places.size();
    }
}
