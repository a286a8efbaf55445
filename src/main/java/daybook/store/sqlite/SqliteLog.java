package daybook.store.sqlite;

import daybook.ledger.ChainLine;
import daybook.ledger.Head;
import daybook.ledger.HeadWatch;
import daybook.ledger.RecordKind;
import daybook.ledger.Sealer;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Filter;
import daybook.log.Saved;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.store.CheckpointAge;
import daybook.store.EntryLookup;
import daybook.store.EntryVisitor;
import daybook.store.Event;
import daybook.store.ForeignLog;
import daybook.store.LogStore;
import daybook.store.LogWriter;
import daybook.store.NewEntry;
import daybook.store.ProgressListener;
import daybook.store.RecordVisitor;
import daybook.store.Shown;
import daybook.store.TextTraces;
import daybook.store.Verification;
import daybook.store.rows.ChainTable;
import daybook.store.rows.CheckpointRows;
import daybook.store.rows.DamagedRow;
import daybook.store.rows.EntryFinder;
import daybook.store.rows.EntryReading;
import daybook.store.rows.EventRows;
import daybook.store.rows.EvidenceStream;
import daybook.store.rows.EvidenceTable;
import daybook.store.rows.Exact;
import daybook.store.rows.ExhibitRows;
import daybook.store.rows.FactRows;
import daybook.store.rows.History;
import daybook.store.rows.PreparedEntry;
import daybook.store.rows.SettingRows;
import daybook.store.rows.Sqlite;
import daybook.store.rows.SubjectRows;
import daybook.store.rows.TraceSearch;
import daybook.store.verify.IntactChain;
import daybook.store.verify.SharedReading;
import daybook.store.verify.ShownCheck;
import daybook.store.verify.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A log in one SQLite file. */
public final class SqliteLog implements LogStore {

    private static final String NOT_COMPACTED =
            "What was saved stays saved, but unused parts of the file were not rewritten.";

    private final Path path;
    private final Connection connection;
    private final @Nullable Sealer sealer;
    private final Settings settings;
    private final EntryReading entries;
    private @Nullable ShownCheck shown;
    private final boolean shares;
    private final FilePlace place;
    private final @Nullable String notice;

    SqliteLog(Path path, Connection connection, @Nullable Sealer sealer) throws SQLException {
        this(path, connection, sealer, sealer == null, null);
    }

    /**
     * @param shares whether other connections to the file see the same
     * @param notice what an interrupted program left beside the log, and what became of it
     */
    SqliteLog(Path path, Connection connection, @Nullable Sealer sealer, boolean shares, @Nullable String notice)
            throws SQLException {
        this.path = path;
        this.shares = shares;
        this.notice = notice;
        this.place = sealer == null ? new FilePlace(null) : FilePlace.of(path);
        this.connection = connection;
        this.sealer = sealer;
        this.settings = SettingRows.read(connection);
        this.entries = new EntryReading(connection, settings.zone());
    }

    @Override
    public @Nullable String notice() {
        return notice;
    }

    /** Compares what is read from now on with what was recorded, when the log is closed. */
    SqliteLog comparing() {
        shown = new ShownCheck(path, connection);
        return this;
    }

    @Override
    public @Nullable Shown shown() {
        return shown;
    }

    private void saw(long id) {
        if (shown != null) {
            shown.saw(id);
        }
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Head head() {
        try {
            return ChainTable.head(connection);
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, null);
        }
    }

    @Override
    public List<Subject> subjects() {
        try {
            return SubjectRows.all(connection);
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, null);
        }
    }

    @Override
    public @Nullable Entry entry(long id) {
        saw(id);
        return reading(() -> Optional.ofNullable(entries.find(id))).orElse(null);
    }

    @Override
    public @Nullable Entry numbered(long number) {
        Entry entry =
                reading(() -> Optional.ofNullable(entries.numbered(number))).orElse(null);
        if (entry != null) {
            saw(entry.id());
        }
        return entry;
    }

    @Override
    public List<Event> events(RecordKind kind) {
        return reading(() -> EventRows.of(connection, kind));
    }

    @Override
    public List<Event> eventsAbout(long id) {
        return reading(() -> EventRows.about(connection, id));
    }

    @Override
    public @Nullable Event event(long id) {
        return reading(() -> EventRows.find(connection, id)).orElse(null);
    }

    @Override
    public List<Exhibit> exhibits() {
        return reading(() -> ExhibitRows.read(
                connection,
                EventRows.of(connection, RecordKind.ATTACH),
                EventRows.of(connection, RecordKind.REDACT),
                EvidenceTable.kept(connection)));
    }

    @Override
    public InputStream open(Evidence evidence) {
        return reading(() -> EvidenceStream.open(connection, path, evidence));
    }

    @Override
    public List<Entry> history(long id) {
        saw(id);
        return reading(() -> entries.history(id));
    }

    @Override
    public Map<String, Object> unknownFacts(long id) {
        saw(id);
        return reading(() -> History.unknown(connection, id));
    }

    @Override
    public @Nullable Entry entryBefore(long id, Instant moment) {
        saw(id);
        return reading(() -> Optional.ofNullable(entries.before(id, moment))).orElse(null);
    }

    @Override
    public void compact() {
        try {
            Compaction.run(connection, path.toRealPath());
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, Saved.whole(NOT_COMPACTED));
        } catch (IOException e) {
            throw new DaybookException.Failed(
                            "The log could not be rewritten: " + NewFile.reason(e) + ".",
                            "check the folder's permissions and the room on the disk",
                            e)
                    .with(Saved.whole(NOT_COMPACTED));
        }
    }

    private <T> T reading(DamagedRow.Reading<T> rows) {
        try {
            return rows.read();
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, null);
        }
    }

    @Override
    public void entries(Filter filter, EntryVisitor visitor) throws IOException {
        try {
            entries.visit(filter, shown == null ? visitor : shown.listing(filter, visitor));
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, null);
        }
    }

    @Override
    public void entries(Filter filter, Set<Fact> facts, EntryVisitor visitor) throws IOException {
        try {
            entries.visit(filter, facts, shown == null ? visitor : shown.listing(filter, visitor));
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, null);
        }
    }

    @Override
    public void records(RecordVisitor visitor) throws IOException {
        try (FactRows facts = new FactRows(connection);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT seq, line FROM record ORDER BY seq")) {
            while (row.next()) {
                long seq = row.getLong(1);
                String text = Exact.text(row, 2);
                ChainLine line = DamagedRow.unless("record " + seq, () -> ChainLine.parse(text));
                visitor.visit(line, text, facts.of(seq));
            }
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, null);
        }
    }

    @Override
    public <T> T atOneMoment(Reading<T> reading) throws IOException {
        try (Statement transaction = connection.createStatement()) {
            transaction.execute("SAVEPOINT moment");
            try {
                return reading.read();
            } finally {
                Sqlite.release(transaction, "moment");
            }
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, null);
        }
    }

    @Override
    public List<ForeignLog> foreignLogs() {
        return reading(entries::foreignLogs);
    }

    @Override
    public long undatedLeftOut(Filter filter) {
        return filter.since() == null && filter.until() == null ? 0 : reading(() -> entries.unknown(filter));
    }

    @Override
    public List<String> recorders() {
        return reading(entries::recorders);
    }

    @Override
    public long undatedIncidents(Filter filter) {
        return reading(() -> entries.undatedIncidents(filter));
    }

    @Override
    public long entryCount() {
        return reading(entries::count);
    }

    @Override
    public EntryLookup lookup() {
        return new EntryFinder(connection, e -> Sqlite.problem(e, path, null));
    }

    @Override
    public long entriesAfter(long id) {
        return reading(() -> CheckpointRows.entriesAfter(connection, id));
    }

    @Override
    public NewEntry prepare(Facts facts) {
        return PreparedEntry.of(sealer(), facts);
    }

    private Sealer sealer() {
        if (sealer == null) {
            throw new IllegalStateException("opened to read");
        }
        return sealer;
    }

    @Override
    public <T> T write(Function<LogWriter, T> work) {
        Sealer writing = sealer();
        entries.forgetOtherLogs();
        return new WriteTransaction(connection, path, writing).run(work);
    }

    @Override
    public void requireInPlace() {
        place.require(path);
    }

    @Override
    public Verification verify(ProgressListener progress) {
        return verify(progress, new HeadWatch());
    }

    @Override
    public Verification verify(ProgressListener progress, HeadWatch watch) {
        return verify(progress, watch, SharedReading.threads(path), IntactChain.RANGE);
    }

    public Verification verify(ProgressListener progress, HeadWatch watch, int threads, long range) {
        return reading(() -> new Verifier(connection, progress, watch)
                .verify(SharedReading.another(path), shares ? threads : 1, range));
    }

    @Override
    public List<TextTraces.Trace> traces(TextTraces texts) {
        return reading(() -> new TraceSearch(texts).in(connection));
    }

    @Override
    public CheckpointAge checkpointAge() {
        return reading(() -> CheckpointRows.age(connection));
    }

    @Override
    public void close() {
        if (shown != null) {
            shown.finish();
        }
        try {
            if (sealer != null) {
                eraseJournal();
            }
            connection.close();
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, null);
        }
    }

    private void eraseJournal() {
        try {
            Journal.erase(connection, path.toRealPath());
        } catch (IOException e) {
            // The log was moved meanwhile, and its journal cannot be found.
        }
    }
}
