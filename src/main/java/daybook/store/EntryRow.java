package daybook.store;

import daybook.ledger.ChainLine;
import daybook.ledger.Digests;
import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Stamp;
import daybook.log.Status;
import daybook.log.Step;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
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
        return new EntryRow(
                entry.bare(),
                entry.evidence().size(),
                occurred == null ? null : seconds(occurred.start()),
                occurred == null ? null : seconds(occurred.end()));
    }

    /**
     * An entry as first written.
     *
     * @param hash of the record's line
     */
    static Entry entry(ChainLine line, String hash, Facts facts) {
        // What is stored has milliseconds only, and what is answered must equal what is read back.
        Instant stamped = line.recorded().truncatedTo(ChronoUnit.MILLIS);
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
        for (int column = 1; column <= BEFORE_FACTS + FACTS.length; column++) {
            insert.setObject(column, value(column));
        }
    }

    /** Whether the row under the cursor holds exactly this. */
    boolean isStored(ResultSet row) throws SQLException {
        for (int column = 1; column <= BEFORE_FACTS + FACTS.length; column++) {
            if (!Exact.holds(row, column, value(column))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Object value(int column) {
        return switch (column) {
            case 1 -> entry.id();
            case 2 -> entry.status().word();
            case 3 -> entry.revision();
            case 4 -> exhibits;
            case 5 -> Stamp.format(entry.recordedAt());
            case 6 -> entry.recordedZone().getId();
            case 7 -> starts;
            case 8 -> ends;
            case 9 -> entry.importId();
            case 10 -> HexFormat.of().parseHex(entry.hash());
            default -> column(entry.facts(), FACTS[column - BEFORE_FACTS - 1]);
        };
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

    /**
     * The row under the cursor.
     *
     * @throws DamagedRow when it is not one that daybook wrote
     */
    static EntryRow read(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        return DamagedRow.unless("entry " + id, () -> {
            EntryRow read = parse(id, row);
            check(read.entry.facts());
            return read;
        });
    }

    private static EntryRow parse(long id, ResultSet row) throws SQLException {
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
                            case FLAG -> flag(text);
                        });
            }
        }
        Entry entry = new Entry(
                id,
                facts.build(),
                Status.of(row.getString(2)).orElseThrow(),
                Math.toIntExact(row.getLong(3)),
                Stamp.parse(row.getString(5)),
                ZoneId.of(row.getString(6)),
                Digests.hex(row.getBytes(10)),
                number(row, 9),
                List.of(),
                List.of());
        return new EntryRow(entry, Math.toIntExact(row.getLong(4)), number(row, 7), number(row, 8));
    }

    private static boolean flag(String text) {
        if (!text.equals("0") && !text.equals("1")) {
            throw new IllegalArgumentException("neither yes nor no");
        }
        return text.equals("1");
    }

    /**
     * Refuses facts that could be stored and not be understood when they are read.
     *
     * @throws RuntimeException of any type, because whoever writes entries has checked their facts
     */
    static void check(Facts facts) {
        String kind = facts.text(Fact.KIND);
        String step = facts.text(Fact.STEP);
        boolean known = EntryType.of(facts.required(Fact.TYPE)).isPresent()
                && (kind == null || Kind.of(kind).isPresent())
                && (step == null || Step.of(step).isPresent());
        if (!known) {
            throw new IllegalArgumentException("an entry of a type, kind or step that nobody knows");
        }
        Occurred occurred = Objects.requireNonNull(facts.occurred(), "without a time");
        seconds(occurred.start());
        seconds(occurred.end());
        String until = facts.text(Fact.UNTIL);
        if (until != null && until.length() > 10) {
            Occurred.parseMoment(until);
        } else if (until != null) {
            Occurred.firstDay(until);
        }
    }

    /** The entry with its exhibits and amendments, which are only looked up where there are any. */
    Entry complete(Connection connection) throws SQLException {
        if (exhibits == 0 && entry.status() == Status.CURRENT) {
            return entry;
        }
        List<Event> events = EventRows.about(connection, entry.id());
        return DamagedRow.unless("what was recorded about entry " + entry.id(), () -> with(events));
    }

    private Entry with(List<Event> events) {
        Entry complete = entry;
        for (Event event : events) {
            if (event.kind() == RecordKind.ATTACH) {
                complete = complete.with(EvidenceFacts.read(event));
            } else if (event.kind() == RecordKind.AMEND) {
                complete = complete.listing(Replay.amendment(event));
            }
        }
        return complete;
    }

    private static @Nullable Long seconds(@Nullable Instant moment) {
        return moment == null ? null : (Long) moment.getEpochSecond();
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
