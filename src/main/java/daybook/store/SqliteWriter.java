package daybook.store;

import daybook.ledger.Disclosure;
import daybook.ledger.Head;
import daybook.ledger.RecordKind;
import daybook.ledger.Sealed;
import daybook.ledger.Sealer;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Subject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Inserts records and their projection within a transaction that somebody else began and will end. */
final class SqliteWriter implements LogWriter, AutoCloseable {

    private final Connection connection;
    private final Sealer sealer;
    private final PreparedStatement insertRecord;
    private final PreparedStatement insertDisclosure;
    private final PreparedStatement insertEntry;
    private final PreparedStatement insertText;
    private final PreparedStatement findRow;
    private Head head;

    SqliteWriter(Connection connection, Sealer sealer, Head head) throws SQLException {
        this.connection = connection;
        this.sealer = sealer;
        this.head = head;
        insertRecord = connection.prepareStatement("INSERT INTO record (seq, line) VALUES (?, ?)");
        insertDisclosure = connection.prepareStatement("INSERT INTO disclosure (seq, n, json) VALUES (?, ?, ?)");
        insertEntry = connection.prepareStatement(EntryRow.insert());
        insertText = connection.prepareStatement("INSERT INTO entry_text (rowid, "
                + Schema.searchColumns(Schema::column) + ") VALUES (?, " + Schema.searchColumns(fact -> "?") + ")");
        findRow = connection.prepareStatement("SELECT 1 FROM entry WHERE source_row = ?");
    }

    Head head() {
        return head;
    }

    @Override
    public List<Subject> subjects() {
        return unchecked(() -> SubjectRows.all(connection));
    }

    @Override
    public Subject subject(String code, @Nullable String name, List<String> identifiers, @Nullable String recorder) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("code", code);
        putKnown(facts, "name", name);
        if (!identifiers.isEmpty()) {
            facts.put("identifiers", identifiers);
        }
        putKnown(facts, "recorded_by", recorder);
        return unchecked(() -> {
            Sealed sealed = append(RecordKind.SUBJECT, null, facts);
            Subject subject = new Subject(code, name, identifiers, sealed.line().seq());
            SubjectRows.insert(connection, subject);
            return subject;
        });
    }

    @Override
    public Entry entry(Facts facts, @Nullable Long importId) {
        return unchecked(() -> {
            EntryRow row = EntryRow.of(append(RecordKind.ENTRY, importId, FactsCodec.forLedger(facts)), facts);
            row.bind(insertEntry);
            insertEntry.executeUpdate();
            insertText.setLong(1, row.entry().id());
            int column = 2;
            for (Fact fact : Schema.SEARCHED) {
                insertText.setObject(column++, EntryRow.column(facts, fact));
            }
            insertText.executeUpdate();
            return row.entry();
        });
    }

    @Override
    public long imported(ImportedFile file, @Nullable String recorder) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("file", file.name());
        facts.put("sha256", file.sha256());
        facts.put("first_line", file.firstLine());
        facts.put("last_line", file.lastLine());
        facts.put("rows_taken", file.rowsTaken());
        facts.put("rows_refused", file.rowsRefused());
        putKnown(facts, "recorded_by", recorder);
        return unchecked(() -> append(RecordKind.IMPORT, null, facts).line().seq());
    }

    @Override
    public boolean hasImportedRow(String rowKey) {
        return unchecked(() -> {
            findRow.setString(1, rowKey);
            try (ResultSet row = findRow.executeQuery()) {
                return row.next();
            }
        });
    }

    @Override
    public boolean hasEntry(long id, String hash) {
        return unchecked(() -> {
            try (PreparedStatement find =
                    connection.prepareStatement("SELECT 1 FROM entry WHERE id = ? AND hash = ?")) {
                find.setLong(1, id);
                find.setBytes(2, HexFormat.of().parseHex(hash));
                try (ResultSet row = find.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    private static void putKnown(Map<String, Object> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.put(name, value);
        }
    }

    private Sealed append(RecordKind kind, @Nullable Long ref, Map<String, Object> facts) throws SQLException {
        Sealed sealed = sealer.seal(head, kind, ref, facts);
        store(sealed);
        return sealed;
    }

    /** Inserts a record that is already sealed. */
    void store(Sealed sealed) throws SQLException {
        long seq = sealed.line().seq();
        insertRecord.setLong(1, seq);
        insertRecord.setString(2, sealed.text());
        insertRecord.executeUpdate();
        int n = 0;
        for (Disclosure disclosure : sealed.disclosures()) {
            insertDisclosure.setLong(1, seq);
            insertDisclosure.setInt(2, n++);
            insertDisclosure.setString(3, disclosure.json());
            insertDisclosure.executeUpdate();
        }
        head = sealed.head();
    }

    @Override
    public void close() throws SQLException {
        try (insertRecord;
                insertDisclosure;
                insertEntry;
                insertText;
                findRow) {
            return;
        }
    }

    /** Carries an SQLException through code that knows no SQL; {@link SqliteLog#write} takes it out again. */
    static final class Carried extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final SQLException carried;

        Carried(SQLException carried) {
            super(carried);
            this.carried = carried;
        }

        SQLException carried() {
            return carried;
        }
    }

    private interface Sql<T> {
        T run() throws SQLException;
    }

    private static <T> T unchecked(Sql<T> sql) {
        try {
            return sql.run();
        } catch (SQLException e) {
            throw new Carried(e);
        }
    }
}
