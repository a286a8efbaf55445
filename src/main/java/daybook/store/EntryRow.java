package daybook.store;

import daybook.ledger.ChainLine;
import daybook.ledger.Digests;
import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Stamp;
import daybook.log.Status;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a row of the projection.
 *
 * @param entry without its exhibits and amendments, which are rows of their own
 * @param exhibits how many exhibits it has
 * @param starts the first second of it, since 1970 in UTC, or null when unknown
 * @param ends the first second after it
 */
record EntryRow(
        Entry entry,
        int exhibits,
        @Nullable Long starts,
        @Nullable Long ends) {

    private static final Fact[] FACTS = Fact.values();

    /** The columns in the order in which {@link #read} and {@link #bind} take them. */
    static final String COLUMNS = columns("");

    /** The same columns of a table that goes by the name of {@code e}. */
    static final String COLUMNS_OF_E = columns("e.");

    private static final int BEFORE_FACTS = 10;

    private static String columns(String table) {
        StringBuilder columns = new StringBuilder();
        for (String each : List.of(
                "id",
                "status",
                "revision",
                "exhibits",
                "recorded_at",
                "recorded_zone",
                "starts",
                "ends",
                "import_id",
                "hash")) {
            columns.append(columns.isEmpty() ? "" : ", ").append(table).append(each);
        }
        for (Fact fact : FACTS) {
            columns.append(", ").append(table).append(Schema.column(fact));
        }
        return columns.toString();
    }

    /** The row of an entry. */
    static EntryRow of(Entry entry) {
        Occurred occurred = entry.facts().occurred();
        Instant start = occurred == null ? null : occurred.start();
        Instant end = occurred == null ? null : occurred.end();
        return new EntryRow(
                entry.bare(),
                entry.evidence().size(),
                start == null ? null : (Long) start.getEpochSecond(),
                end == null ? null : (Long) end.getEpochSecond());
    }

    /**
     * An entry as first written.
     *
     * @param hash of the record's line
     */
    static Entry entry(ChainLine line, String hash, Facts facts) {
        // What is stored has milliseconds only, and what is answered must equal what is read back.
        Instant stamped = Stamp.parse(Stamp.format(line.recorded()));
        return new Entry(
                line.seq(),
                facts,
                Status.CURRENT,
                1,
                stamped,
                ZoneId.of(line.zone()),
                hash,
                line.ref(),
                List.of(),
                List.of());
    }

    /** {@code INSERT INTO entry … VALUES (?, ?, …)}. */
    static String insert() {
        return "INSERT INTO entry (" + COLUMNS + ") VALUES (?" + ", ?".repeat(BEFORE_FACTS + FACTS.length - 1) + ")";
    }

    void bind(PreparedStatement insert) throws SQLException {
        insert.setLong(1, entry.id());
        insert.setString(2, entry.status().word());
        insert.setInt(3, entry.revision());
        insert.setInt(4, exhibits);
        insert.setString(5, Stamp.format(entry.recordedAt()));
        insert.setString(6, entry.recordedZone().getId());
        insert.setObject(7, starts);
        insert.setObject(8, ends);
        insert.setObject(9, entry.importId());
        insert.setBytes(10, HexFormat.of().parseHex(entry.hash()));
        for (int i = 0; i < FACTS.length; i++) {
            insert.setObject(BEFORE_FACTS + 1 + i, column(entry.facts(), FACTS[i]));
        }
    }

    /** What the column of a fact holds. */
    static @Nullable Object column(Facts facts, Fact fact) {
        return switch (fact.form()) {
            case TEXT -> facts.text(fact);
            case LIST -> FactsCodec.listToColumn(facts.list(fact));
            case NUMBER -> facts.number(fact);
            case FLAG -> {
                Boolean flag = facts.flag(fact);
                yield flag == null ? null : (Object) (flag ? 1 : 0);
            }
        };
    }

    /** The row under the cursor. */
    static EntryRow read(ResultSet row) throws SQLException {
        Facts.Builder facts = Facts.builder();
        for (int i = 0; i < FACTS.length; i++) {
            Fact fact = FACTS[i];
            String text = row.getString(BEFORE_FACTS + 1 + i);
            if (text != null) {
                facts.set(
                        fact,
                        switch (fact.form()) {
                            case TEXT -> text;
                            case LIST -> FactsCodec.listFromColumn(text);
                            case NUMBER -> Long.valueOf(text);
                            case FLAG -> text.equals("1");
                        });
            }
        }
        Entry entry = new Entry(
                row.getLong(1),
                facts.build(),
                Status.of(row.getString(2)).orElseThrow(),
                row.getInt(3),
                Stamp.parse(row.getString(5)),
                ZoneId.of(row.getString(6)),
                Digests.hex(row.getBytes(10)),
                number(row, 9),
                List.of(),
                List.of());
        return new EntryRow(entry, row.getInt(4), number(row, 7), number(row, 8));
    }

    /** The entry with its exhibits and amendments, which are only looked up where there are any. */
    Entry complete(Connection connection) throws SQLException {
        if (exhibits == 0 && entry.status() == Status.CURRENT) {
            return entry;
        }
        Entry complete = entry;
        for (Event event : EventRows.about(connection, entry.id())) {
            if (event.kind() == RecordKind.ATTACH) {
                complete = complete.with(EvidenceFacts.read(event));
            } else if (event.kind() == RecordKind.AMEND) {
                complete = complete.listing(Replay.amendment(event));
            }
        }
        return complete;
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
