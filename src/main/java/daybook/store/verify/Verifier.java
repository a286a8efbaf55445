package daybook.store.verify;

import daybook.ledger.ClockStep;
import daybook.ledger.ClockSteps;
import daybook.ledger.HeadWatch;
import daybook.log.Stamp;
import daybook.store.EvidenceState;
import daybook.store.ForeignLog;
import daybook.store.JournalFinding;
import daybook.store.ProgressListener;
import daybook.store.Redacted;
import daybook.store.Verification;
import daybook.store.Verification.Check;
import daybook.store.rows.ForeignLogs;
import daybook.store.rows.LaterRecords;
import daybook.store.rows.Layout;
import daybook.store.rows.SchemaCheck;
import daybook.store.rows.Sqlite;
import daybook.words.English;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/**
 * Reads everything stored and holds it against the chain.
 *
 * <p>Damage is a finding and never the end of the work: only a lock or a disk that stops all reading is thrown, because it says
 * nothing about the log.
 */
public final class Verifier {

    /** In milliseconds. */
    private static final long PATIENCE = 60_000;

    /** What is shown, which can be made anew. */
    private static final List<String> SHOWN = List.of("entry", "event", "subject", "setting", "redacting");

    private static final List<String> SEARCHED = List.of(
            "entry", "entry_text", "entry_text_data", "entry_text_idx", "entry_text_docsize", "entry_text_config");

    private static final String NEWER = "a newer daybook laid them out, which knows more facts";

    private final Connection connection;
    private final ProgressListener progress;
    private final HeadWatch watch;
    private @Nullable String fileFault;
    private String fileNote = "";
    private String unreadable = "";
    private boolean newer;
    private long patience = PATIENCE;

    /**
     * A verification.
     *
     * @param watch is told of the records that were asked for
     */
    public Verifier(Connection connection, ProgressListener progress, HeadWatch watch) {
        this.connection = connection;
        this.progress = progress;
        this.watch = watch;
    }

    /** Checks everything that one connection sees, in one thread. */
    public static Verification alone(Connection connection, ProgressListener progress) throws SQLException {
        return new Verifier(connection, progress, new HeadWatch()).verify(() -> connection, 1, IntactChain.RANGE);
    }

    /** Takes over what was found of the file before SQLite read it; the check of the file says it. */
    public Verifier withFile(@Nullable String fault, String note) {
        fileFault = fault;
        fileNote = note;
        return this;
    }

    /** Ends what has not ended a while after damage of the file's structure was found, which can lead in circles. */
    public Verifier patient(long millis) {
        patience = millis;
        return this;
    }

    /**
     * Checks everything.
     *
     * @param another makes further connections to the same file
     * @param threads how many threads may read
     * @param range how many records each of them reads at a time
     */
    public Verification verify(SharedReading.Opening another, int threads, long range) throws SQLException {
        try (Statement transaction = connection.createStatement()) {
            // One reading transaction, so that a program that writes meanwhile can't make a false difference; or a part
            // of the one in which somebody reads more than this.
            transaction.execute("SAVEPOINT verifying");
            try (SharedReading shared = SharedReading.begin(connection, another, threads);
                    EndlessReading endless = new EndlessReading()) {
                return inTransaction(shared, range, endless);
            } finally {
                Sqlite.release(transaction, "verifying");
            }
        }
    }

    private Verification inTransaction(SharedReading shared, long range, EndlessReading endless) throws SQLException {
        Finding file = new Finding();
        // First, because what it finds says whether the rest may have no end.
        shared.add(connection -> {
            file.fault = found(connection, Verifier::damage);
            if (file.fault != null) {
                endless.endsAfter(patience);
            }
        });
        newer = Layout.age(connection) == Layout.Age.NEWER;
        SchemaCheck tables = tables();
        Finding search = new Finding();
        search.fault = tables == null || newer ? null : tables.wrong(SEARCHED);
        if (search.fault == null && !newer) {
            // What takes longest comes early.
            shared.add(begun(endless, connection -> search.fault = found(connection, SearchCheck::difference)));
        }
        // In a chain that holds each record but those of entries is an event that is shown; when one is not, it does
        // not hold.
        LaterRecords later = LaterRecords.shown(connection);
        IntactChain intact = new IntactChain(connection, later, progress, watch, range);
        EvidenceFinding evidence = new EvidenceFinding(later, null);
        shared.add(begun(endless, evidence));
        intact.shareOut(shared, endless);
        shared.finish();
        endless.begins(connection);
        ChainResult chain = intact.result(connection);
        List<ForeignLog> others = null;
        if (chain == null || evidence.fault != null) {
            // Nothing that is shown is believed any more.
            LaterRecords all = LaterRecords.read(connection);
            others = ForeignLogs.ofChain(connection);
            evidence = new EvidenceFinding(all, others);
            endless.begins(connection);
            evidence.read(connection);
            endless.begins(connection);
            chain = chain == null ? new ChainWalk(connection, all, progress, watch).read() : chain;
        }
        List<Redacted> redacted = Redacted.of(chain.redacted(), evidence.removedFiles);
        List<Check> checks = new ArrayList<>();
        checks.add(check(
                "chain", chain.chainFault(), "each of " + chain.records() + " records follows the one before it"));
        checks.add(check("facts", chain.factsFault(), Redacted.sentence(chain.facts(), redacted)));
        checks.add(check("evidence", evidence.fault, evidence.held));
        String wrong = tables == null || newer ? null : tables.wrong(SHOWN);
        checks.add(check(
                "projection",
                wrong == null ? chain.difference() : wrong,
                newer
                        ? "every entry shown matches the record, as far as this daybook knows its facts"
                        : "every entry shown matches the record"));
        endless.begins(connection);
        ForeignCheck foreign = new ForeignCheck(connection, others);
        checks.addAll(foreign.checks());
        checks.add(
                check("search", search.fault, newer ? "not compared: " + NEWER : "the search index fits the entries"));
        checks.add(tables(tables));
        checks.add(check("file", fileFault == null ? file.fault : fileFault, "SQLite finds no damage" + fileNote));
        checks.add(clock(chain.clockSteps()));
        return new Verification(
                chain.records(),
                chain.first(),
                chain.head(),
                lower(chain.firstBad(), evidence.firstBad),
                chain.clockSteps(),
                List.copyOf(checks),
                chain.facts(),
                redacted,
                evidence(chain, evidence, foreign),
                JournalFinding.NONE);
    }

    private static SharedReading.Job begun(EndlessReading endless, SharedReading.Job job) {
        return connection -> {
            endless.begins(connection);
            job.read(connection);
        };
    }

    private static EvidenceState evidence(ChainResult chain, EvidenceFinding files, ForeignCheck foreign) {
        String fault = chain.chainFault() != null
                ? chain.chainFault()
                : chain.factsFault() != null
                        ? "facts: " + chain.factsFault()
                        : files.fault != null ? "files: " + files.fault : foreign.evidenceFault();
        return fault == null
                ? new EvidenceState(true, matches(chain) + ", and " + files.held)
                : new EvidenceState(false, fault);
    }

    private static String matches(ChainResult chain) {
        int redactions = chain.redacted().size();
        return "all " + English.count(chain.records(), "record") + " and " + English.count(chain.facts(), "fact")
                + " match"
                + (redactions == 0 ? "" : " (" + English.count(redactions, "redaction") + " removed others)");
    }

    /** Compares the tables, and puts empty ones before those that may have no end; null when not even the list of them can be read. */
    private @Nullable SchemaCheck tables() throws SQLException {
        try {
            SchemaCheck tables = SchemaCheck.read(connection);
            tables.shade(connection);
            return tables;
        } catch (SQLException e) {
            if (Sqlite.isFromOutside(e)) {
                throw e;
            }
            unreadable = "they cannot be read: " + Sqlite.reason(e);
            return null;
        }
    }

    private Check tables(@Nullable SchemaCheck tables) {
        if (newer && tables != null) {
            return new Check("tables", true, true, "not compared: " + NEWER);
        }
        String fault = tables == null ? unreadable : tables.difference();
        String added = tables == null || tables.harmless().isEmpty()
                ? ""
                : "; another program added " + String.join(" and ", tables.harmless()) + ", which does no harm";
        return check("tables", fault, "tables and triggers are as daybook made them" + added);
    }

    private static @Nullable Long lower(@Nullable Long one, @Nullable Long other) {
        return one == null || (other != null && other < one) ? other : one;
    }

    /** What another thread found; to be read when all are done. */
    private static final class Finding {
        private @Nullable String fault;
    }

    /** The same of evidence, of which more is told. */
    private static final class EvidenceFinding implements SharedReading.Job {

        private final LaterRecords later;
        private final @Nullable List<ForeignLog> logs;
        private @Nullable String fault;
        private String held = "";
        private Map<Long, Integer> removedFiles = Map.of();
        private @Nullable Long firstBad;

        EvidenceFinding(LaterRecords later, @Nullable List<ForeignLog> logs) {
            this.later = later;
            this.logs = logs;
        }

        @Override
        public void read(Connection connection) throws SQLException {
            EvidenceCheck check = new EvidenceCheck(connection, later, logs);
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
            if (UNREADABLE_PAGE.matcher(answer).find()) {
                throw new SQLException("a page of the file could not be read", null, SQLiteErrorCode.SQLITE_IOERR.code);
            }
            return "ok".equals(answer) ? null : "SQLite says: " + answer;
        }
    }

    /** SQLite lists a page that the disk would not give among the damaged ones, and the check of its content never saw it. */
    private static final Pattern UNREADABLE_PAGE = Pattern.compile("(?i)(failed|unable) to get (the )?page");

    /** A clock that went back is said and is not a failure: the order of the records comes from the chain, not from the clock. */
    private static Check clock(ClockSteps found) {
        List<ClockStep> steps = found.steps();
        if (steps.isEmpty()) {
            return new Check("clock", true, "recording times never go backwards");
        }
        ClockStep step = steps.get(0);
        int more = steps.size() - 1;
        return new Check(
                "clock",
                true,
                true,
                "went back before record " + step.seq() + ", from " + Stamp.format(step.before()) + " to "
                        + Stamp.format(step.recorded())
                        + English.moreTimes(more)
                        + "; records made while it was behind: " + found.behind());
    }
}
