package daybook.store;

import daybook.ledger.ChainCheck;
import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.ledger.Head;
import daybook.log.Stamp;
import daybook.store.Verification.Check;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads everything stored once, in order, and holds it against the chain.
 *
 * <p>Damage is a finding and never the end of the work: only a lock or a disk that stops all reading is thrown, because it says
 * nothing about the log.
 */
final class Verifier {

    private static final int REPORT_EVERY = 1000;

    private final Connection connection;
    private final ProgressListener progress;
    private final Consumer<Head> heads;
    private ChainCheck chain = new ChainCheck(Set.of());
    private long records;
    private @Nullable Long firstBad;
    private @Nullable String chainFault;
    private @Nullable String factsFault;
    private @Nullable String difference;

    Verifier(Connection connection, ProgressListener progress, Consumer<Head> heads) {
        this.connection = connection;
        this.progress = progress;
        this.heads = heads;
    }

    Verification verify() throws SQLException {
        try (Statement transaction = connection.createStatement()) {
            // One reading transaction, so that a program that writes meanwhile can't make a false difference; or a part
            // of
            // the one in which somebody reads more than this.
            transaction.execute("SAVEPOINT verifying");
            try {
                return inTransaction();
            } finally {
                Sqlite.release(transaction, "verifying");
            }
        }
    }

    private Verification inTransaction() throws SQLException {
        EvidenceCheck evidence = new EvidenceCheck(connection, readAll());
        List<Check> checks = new ArrayList<>();
        checks.add(check("chain", chainFault, "each of " + records + " records follows the one before it"));
        checks.add(check("facts", factsFault, "every fact is the one that its record commits to"));
        checks.add(check("evidence", found(open -> evidence.difference()), evidence.held()));
        bad(evidence.firstBad());
        checks.add(check("projection", difference, "every entry shown is what the chain says"));
        checks.addAll(new ForeignCheck(connection).checks());
        checks.add(check("search", found(SearchCheck::difference), "the search index fits the entries"));
        checks.add(check("tables", found(SchemaCheck::difference), "tables and triggers are as daybook made them"));
        checks.add(check("file", found(Verifier::damage), "SQLite finds no damage"));
        checks.add(new Check("clock", true, clockSteps()));
        return new Verification(records, chain.first(), chain.head(), firstBad, List.copyOf(checks));
    }

    private static Check check(String name, @Nullable String found, String good) {
        return new Check(name, found == null, found == null ? good : found);
    }

    private interface Search {
        @Nullable
        String in(Connection connection) throws SQLException;
    }

    private @Nullable String found(Search search) throws SQLException {
        try {
            return search.in(connection);
        } catch (SQLException e) {
            if (Sqlite.isFromOutside(e)) {
                throw e;
            }
            return unreadable("it", e);
        }
    }

    private static String unreadable(String what, SQLException e) {
        return what + " cannot be read: " + Sqlite.reason(e);
    }

    /** Reads the chain, with its facts and the projection beside it; gives the records that are about entries. */
    private LaterRecords readAll() throws SQLException {
        LaterRecords later = LaterRecords.read(connection);
        chain = new ChainCheck(later.redacted());
        try (ProjectionCheck projection = new ProjectionCheck(connection, later);
                Rows lines = new Rows(connection, "SELECT seq, line FROM record ORDER BY seq");
                FactRows facts = new FactRows(connection)) {
            for (; lines.more(); lines.advance()) {
                long seq = lines.row().getLong(1);
                List<Disclosure> own = facts.of(seq);
                ChainLine line = chain.next(seq, Exact.text(lines.row(), 2), own);
                Head head = chain.head();
                if (line != null && head != null) {
                    if (!facts.numbered(line.commitments().size())) {
                        facts(seq, "record " + seq + ": its facts are not numbered as daybook does");
                    }
                    heads.accept(head);
                    projection.next(seq, line, head.hash(), own);
                }
                if (++records % REPORT_EVERY == 0) {
                    progress.done(records);
                }
            }
            facts.finish();
            projection.finish();
            ends(lines, facts);
            difference = projection.difference();
            bad(projection.firstBad());
        }
        return later;
    }

    /** What is known of the chain and the facts when all of it was read that can be. */
    private void ends(Rows lines, FactRows facts) {
        ChainCheck.Fault fault = chain.chainFault();
        if (fault != null) {
            chainFault = "record " + fault.seq() + ": " + fault.reason();
            bad(fault.seq());
        } else if (lines.damage() != null) {
            chainFault = "record " + (records + 1) + " cannot be read: " + lines.damage();
            bad(records + 1);
        } else if (records == 0) {
            chainFault = "there is no record at all";
            bad(1L);
        }
        ChainCheck.Fault factFault = chain.commitmentFault();
        Long orphan = facts.orphan();
        if (factFault != null) {
            facts(factFault.seq(), "record " + factFault.seq() + ": " + factFault.reason());
        }
        if (facts.damage() != null) {
            factsFault = (factsFault == null ? "" : factsFault + "; ") + "they cannot be read: " + facts.damage();
        }
        if (orphan != null) {
            facts(orphan, "there are facts of record " + orphan + ", which is not there");
        }
    }

    private void facts(long seq, String fault) {
        if (factsFault == null) {
            factsFault = fault;
        }
        bad(seq);
    }

    private void bad(@Nullable Long seq) {
        if (seq != null && (firstBad == null || seq < firstBad)) {
            firstBad = seq;
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
    private String clockSteps() {
        List<ChainCheck.ClockStep> steps = chain.clockSteps();
        if (steps.isEmpty()) {
            return "recording times never go backwards";
        }
        ChainCheck.ClockStep step = steps.get(0);
        String more = steps.size() == 1 ? "" : ", and " + (steps.size() - 1) + " more times";
        return "the clock went back before record " + step.seq() + ", from " + Stamp.format(step.before()) + " to "
                + Stamp.format(step.recorded()) + more;
    }
}
