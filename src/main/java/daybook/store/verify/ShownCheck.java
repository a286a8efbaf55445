package daybook.store.verify;

import daybook.ledger.ChainCheck;
import daybook.ledger.ChainLine;
import daybook.ledger.Head;
import daybook.ledger.HeadWatch;
import daybook.ledger.MalformedLineException;
import daybook.log.Filter;
import daybook.log.RecordNumber;
import daybook.store.EntryVisitor;
import daybook.store.Shown;
import daybook.store.Verification;
import daybook.store.rows.Exact;
import daybook.store.rows.LaterRecords;
import daybook.store.rows.LatestTime;
import daybook.store.rows.Sqlite;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a command read of a log with the chain, when the log is closed.
 *
 * <p>Of a log that was listed, every record is compared with its facts and with its row, so that an entry that is hidden is noticed as well
 * as one that was added or changed. Where a few entries of a long log were read, these are compared, and every record that is not an entry;
 * of the other entries only whether there are as many rows as records. It is no verification: neither the bytes of files nor the search
 * index are looked at.
 */
public final class ShownCheck implements Shown {

    /** Up to so many records the whole log is compared whatever was listed. */
    private static final long SMALL = 2_000;

    /** When so many entries were read, it takes no longer to compare the whole log. */
    private static final int MANY = 1_000;

    private final Path file;
    private final Connection connection;
    private long[] ids = new long[16];
    private int count;
    private boolean all;
    private @Nullable ShownAhead ahead;
    private boolean evidence;
    private List<String> differences = List.of();

    public ShownCheck(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    @Override
    public List<String> differences() {
        return differences;
    }

    @Override
    public boolean isEvidence() {
        return evidence;
    }

    /** Notes that an entry is read. */
    public void saw(long id) {
        if (all || count >= MANY) {
            all = true;
            return;
        }
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
        }
        ids[count++] = id;
    }

    /** A visitor that notes what it is shown. */
    public EntryVisitor listing(Filter filter, EntryVisitor visitor) throws SQLException {
        if (all) {
            return visitor;
        }
        if (filter.isEverything() || records() <= SMALL) {
            all = true;
            // While it is read, so that nobody waits for it.
            ahead = Runtime.getRuntime().availableProcessors() > 1 ? ShownAhead.begin(file) : null;
            return visitor;
        }
        return entry -> {
            saw(entry.id());
            return visitor.visit(entry);
        };
    }

    private long records() throws SQLException {
        return ask("SELECT coalesce(max(seq), 0) FROM record");
    }

    private long ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** Compares what was read. */
    public void finish() {
        try (Statement transaction = connection.createStatement()) {
            transaction.execute("SAVEPOINT comparing");
            try {
                if (!holds()) {
                    tell();
                }
            } finally {
                Sqlite.release(transaction, "comparing");
            }
        } catch (SQLException e) {
            differences =
                    List.of("What is shown could not be compared with what was recorded: " + Sqlite.reason(e) + ".");
        }
    }

    /** Whether what was read is as recorded, found out in a fast way that says yes or no. */
    boolean holds() throws SQLException {
        Boolean known = ahead == null ? null : ahead.result();
        if (known != null) {
            return known;
        }
        try {
            long records = records();
            return all ? WholeLog.holds(connection) : areThese(records);
        } catch (SQLException e) {
            if (Sqlite.isFromOutside(e)) {
                throw e;
            }
            return false;
        } catch (RuntimeException e) {
            // Something that cannot be understood, in whatever way; what it is, is found out when it is told.
            return false;
        }
    }

    /** Whether the entries that were read, and all that is not an entry, is as recorded; and nothing is hidden or added. */
    private boolean areThese(long records) throws SQLException {
        LaterRecords later = LaterRecords.shown(connection);
        String own = " WHERE id < " + RecordNumber.STRIDE;
        OtherRows others = new OtherRows();
        List<Long> events = numbers("SELECT id FROM event" + own + " ORDER BY id");
        boolean foreign = false;
        try (PreparedStatement select = connection.prepareStatement(LatestTime.SELECT + " WHERE r.seq = ?");
                OneRecord one = new OneRecord(connection, later)) {
            for (int i = 0; i < count; i++) {
                if (!RecordNumber.isOwn(ids[i])) {
                    foreign = true;
                } else if (!isRecorded(select, one, later, ids[i], number(ids[i], events), others)) {
                    return false;
                }
            }
            for (long id : events) {
                if (!isRecorded(select, one, later, id, 0, others)) {
                    return false;
                }
            }
        }
        String numbers = "(SELECT id FROM entry" + own + " UNION ALL SELECT id FROM event" + own + ")";
        return others.differences(connection).isEmpty()
                && ask("SELECT count(*) FROM entry" + own) + ask("SELECT count(*) FROM event" + own) == records
                && ask("SELECT min(id) FROM " + numbers) == 1
                && ask("SELECT max(id) FROM " + numbers) == records
                && (!foreign || WholeLog.othersHold(connection));
    }

    /** The number of an entry: what is not an entry before it has no part in it. */
    private static long number(long id, List<Long> events) {
        int at = Collections.binarySearch(events, id);
        return id - (at < 0 ? -at - 1 : at);
    }

    private List<Long> numbers(String sql) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
        }
        return numbers;
    }

    /** Whether a record follows the one before it, has the facts that it commits to and is shown as they say. */
    private static boolean isRecorded(
            PreparedStatement select, OneRecord one, LaterRecords later, long id, long number, OtherRows others)
            throws SQLException {
        try {
            Head before = id == 1 ? null : head(select, id - 1);
            ChainCheck check = ChainCheck.after(before, later.redactions());
            select.setLong(1, id);
            String text;
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return false;
                }
                text = Exact.text(row, 1);
            }
            return one.check(check, id, number, text, others) != null;
        } catch (MalformedLineException e) {
            return false;
        }
    }

    private static @Nullable Head head(PreparedStatement select, long id) throws SQLException {
        select.setLong(1, id);
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return null;
            }
            String text = Exact.text(row, 1);
            return LatestTime.head(ChainLine.parse(text), text, row);
        }
    }

    private void tell() throws SQLException {
        List<String> told = new ArrayList<>();
        ChainWalk walk = new ChainWalk(connection, LaterRecords.read(connection), done -> {}, new HeadWatch());
        ChainResult chain = walk.read();
        for (String fault : Arrays.asList(chain.chainFault(), chain.factsFault())) {
            if (fault != null) {
                evidence = true;
                told.add("What was recorded does not verify: " + fault + ".");
            }
        }
        told.addAll(walk.told());
        for (Verification.Check each : new ForeignCheck(connection).checks()) {
            if (!each.ok()) {
                told.add("Of the other logs, " + each.name() + " is not as recorded: " + each.detail() + ".");
            }
        }
        differences = List.copyOf(told);
    }
}
