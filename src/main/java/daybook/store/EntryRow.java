package daybook.store;

import daybook.ledger.Digests;
import daybook.ledger.Sealed;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Stamp;
import daybook.log.Status;
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
 * @param starts the first second of it, since 1970 in UTC, or null when unknown
 * @param ends the first second after it
 */
record EntryRow(
        Entry entry, @Nullable Long starts, @Nullable Long ends) {

    private static final Fact[] FACTS = Fact.values();

    /** The columns in the order in which {@link #read} and {@link #bind} take them. */
    static final String COLUMNS = columns("");

    /** The same columns of a table that goes by the name of {@code e}. */
    static final String COLUMNS_OF_E = columns("e.");

    private static final int BEFORE_FACTS = 9;

    private static String columns(String table) {
        StringBuilder columns = new StringBuilder();
        for (String each : List.of(
                "id", "status", "revision", "recorded_at", "recorded_zone", "starts", "ends", "import_id", "hash")) {
            columns.append(columns.isEmpty() ? "" : ", ").append(table).append(each);
        }
        for (Fact fact : FACTS) {
            columns.append(", ").append(table).append(Schema.column(fact));
        }
        return columns.toString();
    }

    /** The row of a new entry. */
    static EntryRow of(Sealed sealed, Facts facts) {
        return of(
                sealed.line().seq(),
                facts,
                sealed.line().recorded(),
                ZoneId.of(sealed.line().zone()),
                sealed.hash(),
                sealed.line().ref());
    }

    /** The row of an entry as first written. */
    static EntryRow of(long id, Facts facts, Instant recorded, ZoneId zone, String hash, @Nullable Long importId) {
        Occurred occurred = facts.occurred();
        Instant start = occurred == null ? null : occurred.start();
        Instant end = occurred == null ? null : occurred.end();
        // What is stored has milliseconds only, and what is answered must equal what is read back.
        Instant stamped = Stamp.parse(Stamp.format(recorded));
        Entry entry = new Entry(id, facts, Status.CURRENT, 1, stamped, zone, hash, importId, List.of(), List.of());
        return new EntryRow(
                entry,
                start == null ? null : (Long) start.getEpochSecond(),
                end == null ? null : (Long) end.getEpochSecond());
    }

    /** {@code INSERT INTO entry … VALUES (?, ?, …)}. */
    static String insert() {
        return "INSERT INTO entry (" + COLUMNS + ") VALUES (?" + ", ?".repeat(BEFORE_FACTS + FACTS.length - 1) + ")";
    }

    void bind(PreparedStatement insert) throws SQLException {
        insert.setLong(1, entry.id());
        insert.setString(2, entry.status().word());
        insert.setInt(3, entry.revision());
        insert.setString(4, Stamp.format(entry.recordedAt()));
        insert.setString(5, entry.recordedZone().getId());
        insert.setObject(6, starts);
        insert.setObject(7, ends);
        insert.setObject(8, entry.importId());
        insert.setBytes(9, HexFormat.of().parseHex(entry.hash()));
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
                Stamp.parse(row.getString(4)),
                ZoneId.of(row.getString(5)),
                Digests.hex(row.getBytes(9)),
                number(row, 8),
                List.of(),
                List.of());
        return new EntryRow(entry, number(row, 6), number(row, 7));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
