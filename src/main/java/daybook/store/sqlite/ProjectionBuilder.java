package daybook.store.sqlite;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.ledger.Head;
import daybook.ledger.MalformedLineException;
import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.store.Event;
import daybook.store.ForeignLog;
import daybook.store.ProgressListener;
import daybook.store.merge.ForeignProjection;
import daybook.store.rows.EntryRow;
import daybook.store.rows.EntryTable;
import daybook.store.rows.EventRows;
import daybook.store.rows.Exact;
import daybook.store.rows.FactRows;
import daybook.store.rows.FactsCodec;
import daybook.store.rows.ForeignLogs;
import daybook.store.rows.LaterRecords;
import daybook.store.rows.SettingRows;
import daybook.store.rows.SubjectRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds the projection of a log from its records and facts, in tables that are still empty.
 *
 * <p>A record that cannot be understood is left out: verification of the result names it.
 */
final class ProjectionBuilder {

    private static final String ALL = "SELECT seq, line FROM record ORDER BY seq";

    private final Connection connection;
    private final ProgressListener progress;
    private final Map<String, String> settings = new TreeMap<>();
    private @Nullable Head head;
    private long numbered;
    private @Nullable RuntimeException problem;

    ProjectionBuilder(Connection connection, ProgressListener progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /** Fills the tables of the projection from the records. The caller commits. */
    void build() throws SQLException {
        LaterRecords later = LaterRecords.read(connection);
        try (EntryTable entries = new EntryTable(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(ALL);
                    FactRows facts = new FactRows(connection)) {
                for (long done = 1; row.next(); done++) {
                    long seq = row.getLong(1);
                    add(entries, Exact.text(row, 2), facts.of(seq), later);
                    if (done % ProgressListener.EVERY == 0) {
                        progress.done(done);
                    }
                }
            }
            entries.search();
            SettingRows.insert(connection, settings);
            subjects();
            otherLogs(entries);
        }
    }

    private void subjects() throws SQLException {
        try {
            SubjectRows.showAgain(connection);
        } catch (RuntimeException e) {
            problem = problem == null ? e : problem;
        }
    }

    private void add(EntryTable entries, String text, List<Disclosure> facts, LaterRecords later) throws SQLException {
        try {
            ChainLine line = ChainLine.parse(text);
            String hash = ChainLine.hash(text);
            Head before = head == null ? Head.none(line.log()) : head;
            Instant notBefore = before.notBefore(line.recorded());
            head = before.then(line, hash);
            if (line.kind() == RecordKind.ENTRY) {
                numbered++;
                entries.addUnsearched(EntryRow.of(line, numbered, hash, notBefore, facts, later));
                return;
            }
            Event event = Event.of(line, FactsCodec.named(facts)).notBefore(notBefore);
            EventRows.insert(connection, event);
            if (line.kind() == RecordKind.GENESIS) {
                settings.putAll(SettingRows.ofGenesis(line.log(), event));
            } else if (line.kind() == RecordKind.SETTING) {
                SettingRows.change(settings, event);
            }
        } catch (RuntimeException e) {
            problem = problem == null ? e : problem;
        }
    }

    private void otherLogs(EntryTable entries) throws SQLException {
        try {
            for (ForeignLog each : ForeignLogs.all(connection)) {
                new ForeignProjection(connection, entries, each.place()).make(each.subjects());
            }
        } catch (DaybookException | MalformedLineException e) {
            problem = problem == null ? e : problem;
        }
    }

    /** Why a record was left out, or null when none was. */
    @Nullable
    RuntimeException problem() {
        return problem;
    }
}
