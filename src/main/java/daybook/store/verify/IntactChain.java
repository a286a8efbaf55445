package daybook.store.verify;

import daybook.ledger.ClockSteps;
import daybook.ledger.Head;
import daybook.ledger.HeadWatch;
import daybook.ledger.RedactedFacts;
import daybook.ledger.Redactions;
import daybook.store.ProgressListener;
import daybook.store.rows.LaterRecords;
import daybook.store.rows.Sqlite;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chain, its facts and the projection of a log in which all of it holds, read in ranges that several threads can share. When anything
 * does not hold, all that is known is that: {@link ChainWalk} finds out what.
 */
public final class IntactChain {

    /** Enough records to make the beginning of a range cheap, few enough that no thread is left with nothing to do for long. */
    public static final long RANGE = 20_000;

    private final HeadWatch watch;
    private final ProgressListener progress;
    private final Redactions redactions;
    private final List<IntactRange> ranges = new ArrayList<>();
    private final long records;
    private volatile boolean broken;
    private long done;

    IntactChain(Connection connection, LaterRecords later, ProgressListener progress, HeadWatch watch, long range)
            throws SQLException {
        this.watch = watch;
        this.progress = progress;
        this.redactions = later.redactions();
        records = records(connection);
        for (long from = 1; from <= records; from += range) {
            long to = Math.min(from + range, records + 1);
            ranges.add(new IntactRange(later, watch, from, to, to > records));
        }
    }

    /** The number of the last record; 0 where the first is not the first. */
    private static long records(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT (SELECT max(seq) FROM record) WHERE (SELECT min(seq) FROM record) = 1")) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            if (Sqlite.isFromOutside(e)) {
                throw e;
            }
            return 0;
        }
    }

    /** Hands over the ranges. */
    void shareOut(SharedReading shared, EndlessReading endless) {
        for (IntactRange range : ranges) {
            shared.add(connection -> {
                endless.begins(connection);
                read(range, connection);
            });
        }
    }

    private void read(IntactRange range, Connection connection) throws SQLException {
        try {
            if (broken || !range.holds(connection, this::goesOn)) {
                broken = true;
            }
        } catch (SQLException e) {
            if (Sqlite.isFromOutside(e)) {
                throw e;
            }
            broken = true;
        } catch (RuntimeException e) {
            // A record that cannot be understood, in whatever way: it is met again, and named.
            broken = true;
        }
    }

    private boolean goesOn(long inRange) {
        if (inRange % ProgressListener.EVERY == 0) {
            report();
        }
        return !broken;
    }

    private synchronized void report() {
        done += ProgressListener.EVERY;
        progress.done(done);
    }

    /** Whether everything holds, read by this thread alone. */
    boolean holds(Connection connection) throws SQLException {
        for (IntactRange range : ranges) {
            read(range, connection);
        }
        return result(connection) != null;
    }

    private static boolean differ(OtherRows others, Connection connection) throws SQLException {
        try {
            return !others.differences(connection).isEmpty();
        } catch (SQLException e) {
            if (Sqlite.isFromOutside(e)) {
                throw e;
            }
            return true;
        }
    }

    /** All of it when everything holds, else null. To be asked when every range was read. */
    @Nullable
    ChainResult result(Connection connection) throws SQLException {
        if (broken || ranges.isEmpty()) {
            return null;
        }
        OtherRows others = new OtherRows();
        ClockSteps clockSteps = ClockSteps.NONE;
        RedactedFacts facts = new RedactedFacts();
        Head before = null;
        long entries = 0;
        for (IntactRange range : ranges) {
            if (before != null && !before.equals(range.begin())) {
                // It took a highest recording time from what is shown that the chain does not say.
                return null;
            }
            before = range.head();
            if (!range.goesOnBehind(entries)) {
                return null;
            }
            entries += range.entries();
            others.remember(range.others());
            clockSteps = clockSteps.and(range.clockSteps());
            facts.add(range.facts());
        }
        if (facts.unused(redactions) != null || differ(others, connection)) {
            return null;
        }
        for (IntactRange range : ranges) {
            for (Head head : range.wanted()) {
                watch.next(head);
            }
        }
        Head end = ranges.get(ranges.size() - 1).head();
        return new ChainResult(
                records,
                ranges.get(0).first(),
                end,
                null,
                null,
                null,
                null,
                clockSteps,
                facts.present(),
                facts.removed(redactions));
    }
}
