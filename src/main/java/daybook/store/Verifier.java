package daybook.store;

import daybook.ledger.ChainCheck;
import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.log.Stamp;
import daybook.store.Verification.Check;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads everything stored once, in order, and holds it against the chain. */
final class Verifier {

    private static final int REPORT_EVERY = 1000;

    private final Connection connection;
    private final ProgressListener progress;
    private ChainCheck chain = new ChainCheck(Set.of());
    private long records;
    private @Nullable Long orphan;

    Verifier(Connection connection, ProgressListener progress) {
        this.connection = connection;
        this.progress = progress;
    }

    Verification verify() throws SQLException {
        try (Statement transaction = connection.createStatement()) {
            // One reading transaction, so that a program that writes meanwhile can't make a false difference.
            transaction.execute("BEGIN");
            try {
                return inTransaction();
            } finally {
                transaction.execute("ROLLBACK");
            }
        }
    }

    private Verification inTransaction() throws SQLException {
        List<Check> checks = new ArrayList<>();
        LaterRecords later = LaterRecords.read(connection);
        chain = new ChainCheck(later.redacted());
        ProjectionCheck projection = new ProjectionCheck(connection, later);
        try (projection) {
            readAll(projection);
            projection.finish();
        }
        checks.add(chainCheck());
        checks.add(factsCheck());
        String difference = projection.difference();
        checks.add(new Check(
                "projection",
                difference == null,
                difference == null ? "every entry shown is what the chain says" : difference));
        checks.add(searchCheck());
        checks.add(tablesCheck());
        checks.add(fileCheck());
        checks.add(clockCheck());
        return new Verification(records, chain.first(), chain.head(), firstBad(projection), List.copyOf(checks));
    }

    private void readAll(ProjectionCheck projection) throws SQLException {
        try (Statement lines = connection.createStatement();
                ResultSet line = lines.executeQuery("SELECT seq, line FROM record ORDER BY seq");
                Statement disclosures = connection.createStatement();
                ResultSet disclosure = disclosures.executeQuery("SELECT seq, json FROM disclosure ORDER BY seq, n")) {
            boolean more = disclosure.next();
            List<Disclosure> own = new ArrayList<>();
            while (line.next()) {
                long seq = line.getLong(1);
                own.clear();
                while (more && disclosure.getLong(1) <= seq) {
                    if (disclosure.getLong(1) == seq) {
                        own.add(new Disclosure(disclosure.getString(2)));
                    } else {
                        orphan(disclosure.getLong(1));
                    }
                    more = disclosure.next();
                }
                String text = line.getString(2);
                ChainLine parsed = chain.next(seq, text, own);
                if (parsed != null) {
                    projection.next(parsed, text, own);
                }
                if (++records % REPORT_EVERY == 0) {
                    progress.done(records);
                }
            }
            if (more) {
                orphan(disclosure.getLong(1));
            }
        }
    }

    private void orphan(long seq) {
        if (orphan == null) {
            orphan = seq;
        }
    }

    private Check chainCheck() {
        ChainCheck.Fault fault = chain.chainFault();
        if (records == 0) {
            return new Check("chain", false, "there is no record at all");
        }
        return new Check(
                "chain",
                fault == null,
                fault == null
                        ? "each of " + records + " records follows the one before it"
                        : "record " + fault.seq() + ": " + fault.reason());
    }

    private Check factsCheck() {
        ChainCheck.Fault fault = chain.commitmentFault();
        if (fault != null) {
            return new Check("facts", false, "record " + fault.seq() + ": " + fault.reason());
        }
        if (orphan != null) {
            return new Check("facts", false, "there are facts of record " + orphan + ", which is not there");
        }
        return new Check("facts", true, "every fact is the one that its record commits to");
    }

    private Check searchCheck() throws SQLException {
        String difference = SearchCheck.difference(connection);
        return new Check(
                "search", difference == null, difference == null ? "the search index fits the entries" : difference);
    }

    private Check tablesCheck() throws SQLException {
        String difference = SchemaCheck.difference(connection);
        return new Check(
                "tables",
                difference == null,
                difference == null ? "tables and triggers are as daybook made them" : difference);
    }

    private Check fileCheck() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA integrity_check(1)")) {
            String answer = row.next() ? row.getString(1) : "no answer";
            return new Check(
                    "file",
                    answer.equals("ok"),
                    answer.equals("ok") ? "SQLite finds no damage" : "SQLite says: " + answer);
        }
    }

    /** A clock that went back is said and is not a failure: the order of the records comes from the chain, not from the clock. */
    private Check clockCheck() {
        List<ChainCheck.ClockStep> steps = chain.clockSteps();
        if (steps.isEmpty()) {
            return new Check("clock", true, "recording times never go backwards");
        }
        ChainCheck.ClockStep step = steps.get(0);
        String more = steps.size() == 1 ? "" : ", and " + (steps.size() - 1) + " more times";
        try {
            return new Check(
                    "clock",
                    true,
                    "the clock went back before record " + step.seq() + ", from " + Stamp.format(step.before()) + " to "
                            + Stamp.format(step.recorded()) + more);
        } catch (DateTimeException e) {
            return new Check("clock", true, "the clock went back before record " + step.seq() + more);
        }
    }

    private @Nullable Long firstBad(ProjectionCheck projection) {
        Long first = null;
        ChainCheck.Fault chainFault = chain.chainFault();
        ChainCheck.Fault factFault = chain.commitmentFault();
        Long[] candidates = {
            chainFault == null ? null : (Long) chainFault.seq(),
            factFault == null ? null : (Long) factFault.seq(),
            orphan,
            projection.firstBad()
        };
        for (Long each : candidates) {
            if (each != null && (first == null || each < first)) {
                first = each;
            }
        }
        return first;
    }
}
