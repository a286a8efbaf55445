package daybook.store;

import daybook.ledger.ChainCheck;
import daybook.ledger.ClockSteps;
import daybook.ledger.HeadWatch;
import daybook.log.Stamp;
import daybook.store.Verification.Check;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads everything stored and holds it against the chain.
 *
 * <p>Damage is a finding and never the end of the work: only a lock or a disk that stops all reading is thrown, because it says
 * nothing about the log.
 */
final class Verifier {

    private final Connection connection;
    private final ProgressListener progress;
    private final HeadWatch watch;

    /**
     * A verification.
     *
     * @param watch is told of the records that were asked for
     */
    Verifier(Connection connection, ProgressListener progress, HeadWatch watch) {
        this.connection = connection;
        this.progress = progress;
        this.watch = watch;
    }

    /**
     * Checks everything.
     *
     * @param another makes further connections to the same file
     * @param threads how many threads may read
     * @param range how many records each of them reads at a time
     */
    Verification verify(SharedReading.Opening another, int threads, long range) throws SQLException {
        try (Statement transaction = connection.createStatement()) {
            // One reading transaction, so that a program that writes meanwhile can't make a false difference; or a part
            // of the one in which somebody reads more than this.
            transaction.execute("SAVEPOINT verifying");
            try (SharedReading shared = SharedReading.begin(connection, another, threads)) {
                return inTransaction(shared, range);
            } finally {
                Sqlite.release(transaction, "verifying");
            }
        }
    }

    private Verification inTransaction(SharedReading shared, long range) throws SQLException {
        // What takes longest and can't be shared out comes first, and needs nothing that has yet to be read.
        Finding search = share(shared, SearchCheck::difference);
        Finding file = share(shared, Verifier::damage);
        // In a chain that holds each record but those of entries is an event that is shown; when one is not, it does
        // not hold.
        LaterRecords later = LaterRecords.shown(connection);
        IntactChain intact = new IntactChain(connection, later, progress, watch, range);
        EvidenceFinding evidence = new EvidenceFinding(later);
        shared.add(evidence);
        intact.shareOut(shared);
        shared.finish();
        ChainResult chain = intact.result(connection);
        if (chain == null) {
            LaterRecords all = LaterRecords.read(connection);
            chain = new ChainWalk(connection, all, progress, watch).read();
            if (!all.isSameAs(later)) {
                evidence = new EvidenceFinding(all);
                evidence.read(connection);
            }
        }
        List<Redacted> redacted = Redacted.of(chain.redacted(), evidence.removedFiles);
        List<Check> checks = new ArrayList<>();
        checks.add(check(
                "chain", chain.chainFault(), "each of " + chain.records() + " records follows the one before it"));
        checks.add(check("facts", chain.factsFault(), Redacted.sentence(chain.facts(), redacted)));
        checks.add(check("evidence", evidence.fault, evidence.held));
        checks.add(check("projection", chain.difference(), "every entry shown is what the chain says"));
        checks.addAll(new ForeignCheck(connection).checks());
        checks.add(check("search", search.fault, "the search index fits the entries"));
        checks.add(check(
                "tables", found(connection, SchemaCheck::difference), "tables and triggers are as daybook made them"));
        checks.add(check("file", file.fault, "SQLite finds no damage"));
        checks.add(clock(chain.clockSteps()));
        return new Verification(
                chain.records(),
                chain.first(),
                chain.head(),
                lower(chain.firstBad(), evidence.firstBad),
                chain.clockSteps(),
                List.copyOf(checks),
                chain.facts(),
                redacted);
    }

    private static @Nullable Long lower(@Nullable Long one, @Nullable Long other) {
        return one == null || (other != null && other < one) ? other : one;
    }

    /** What another thread found; to be read when all are done. */
    private static final class Finding {
        private @Nullable String fault;
    }

    private static Finding share(SharedReading shared, Search search) {
        Finding finding = new Finding();
        shared.add(connection -> finding.fault = found(connection, search));
        return finding;
    }

    /** The same of evidence, of which more is told. */
    private static final class EvidenceFinding implements SharedReading.Job {

        private final LaterRecords later;
        private @Nullable String fault;
        private String held = "";
        private Map<Long, Integer> removedFiles = Map.of();
        private @Nullable Long firstBad;

        EvidenceFinding(LaterRecords later) {
            this.later = later;
        }

        @Override
        public void read(Connection connection) throws SQLException {
            EvidenceCheck check = new EvidenceCheck(connection, later);
            fault = found(connection, open -> check.difference());
            held = check.held();
            removedFiles = check.removedFiles();
            firstBad = check.firstBad();
        }
    }

    private static Check check(String name, @Nullable String found, String good) {
        return new Check(name, found == null, found == null ? good : found);
    }

    private interface Search {
        @Nullable
        String in(Connection connection) throws SQLException;
    }

    private static @Nullable String found(Connection connection, Search search) throws SQLException {
        try {
            return search.in(connection);
        } catch (SQLException e) {
            if (Sqlite.isFromOutside(e)) {
                throw e;
            }
            return "it cannot be read: " + Sqlite.reason(e);
        }
    }

    private static @Nullable String damage(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA integrity_check(1)")) {
            String answer = row.next() ? row.getString(1) : "no answer";
            return "ok".equals(answer) ? null : "SQLite says: " + answer;
        }
    }

    /** A clock that went back is said and is not a failure: the order of the records comes from the chain, not from the clock. */
    private static Check clock(ClockSteps found) {
        List<ChainCheck.ClockStep> steps = found.steps();
        if (steps.isEmpty()) {
            return new Check("clock", true, "recording times never go backwards");
        }
        ChainCheck.ClockStep step = steps.get(0);
        int more = steps.size() - 1;
        return new Check(
                "clock",
                true,
                true,
                "went back before record " + step.seq() + ", from " + Stamp.format(step.before()) + " to "
                        + Stamp.format(step.recorded())
                        + (more == 0 ? "" : more == 1 ? ", and once more" : ", and " + more + " more times")
                        + "; records made while it was behind: " + found.behind());
    }
}
