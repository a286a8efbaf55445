package daybook.store.rows;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.ledger.RecordKind;
import daybook.ledger.Sealed;
import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.RecordNumber;
import daybook.log.Stamp;
import daybook.log.Status;
import daybook.log.Step;
import daybook.store.AmendRecord;
import daybook.store.AttachRecord;
import daybook.store.Event;
import daybook.store.RemovalRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a row of the projection.
 *
 * @param entry without its exhibits and amendments, which are rows of their own
 * @param exhibits how many exhibits it has
 * @param starts the first second of it, since 1970 in UTC, or null when unknown
 * @param ends the first second after it
 */
public record EntryRow(
        Entry entry,
        int exhibits,
        @Nullable Long starts,
        @Nullable Long ends) {

    private static final Fact[] FACTS = Fact.values();

    private static final String HASH = "hash";

    private static final List<String> BEFORE_FACTS = List.of(
            "id",
            "number",
            "status",
            "revision",
            "exhibits",
            "recorded_at",
            "recorded_zone",
            "not_before",
            "starts",
            "ends",
            "import_id",
            HASH);

    /** The place of the first of the columns of facts. */
    static final int FIRST_FACT = BEFORE_FACTS.size() + 1;

    private static final int COUNT = BEFORE_FACTS.size() + FACTS.length;

    /** The columns in the order in which {@link #isStored} takes them. */
    public static final String COLUMNS = String.join(", ", columns(""));

    /** The columns of a table that goes by the name of {@code e}, as {@link #read} takes them. */
    public static final String PACKED = PackedRow.of(packed());

    private static List<String> columns(String table) {
        List<String> columns = new ArrayList<>(COUNT);
        for (String each : BEFORE_FACTS) {
            columns.add(table + each);
        }
        for (Fact fact : FACTS) {
            columns.add(table + Schema.column(fact));
        }
        return columns;
    }

    /** A hash is bytes, which JSON does not hold. */
    private static List<String> packed() {
        List<String> columns = columns("e.");
        int hash = BEFORE_FACTS.indexOf(HASH);
        columns.set(hash, "lower(hex(" + columns.get(hash) + "))");
        return columns;
    }

    /** The row of an entry. */
    public static EntryRow of(Entry entry) {
        Occurred occurred = entry.facts().occurred();
        return new EntryRow(
                entry.bare(),
                entry.evidence().size(),
                occurred == null ? null : seconds(occurred.start()),
                occurred == null ? null : seconds(occurred.end()));
    }

    /**
     * The row of an entry of this log as its record says it, and what was recorded about it later.
     *
     * @param number how many entries of the log there are up to it
     * @param hash of the record's line
     * @param notBefore the highest recording time before it, where the clock was behind that
     * @throws RuntimeException of any type, when its facts cannot be understood
     */
    public static EntryRow of(
            ChainLine line,
            long number,
            String hash,
            @Nullable Instant notBefore,
            List<Disclosure> facts,
            LaterRecords later) {
        Entry first = entry(line, number, hash, FactsCodec.inOrder(facts)).notBefore(notBefore);
        Entry now = later.applyTo(first);
        check(now.facts());
        return of(now);
    }

    /**
     * An entry as first written.
     *
     * @param number how many entries of its log there are up to it
     * @param hash of the record's line
     */
    public static Entry entry(ChainLine line, long number, String hash, Facts facts) {
        // What is stored has milliseconds only, and what is answered must equal what is read back.
        Instant stamped = line.recorded().truncatedTo(ChronoUnit.MILLIS);
        return new Entry(
                line.seq(),
                number,
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

    /** {@code INSERT INTO entry … VALUES (?, ?, …)}, with columns for these facts. */
    static String insert(Set<Fact> facts) {
        List<String> columns = new ArrayList<>(BEFORE_FACTS);
        for (Fact fact : facts) {
            columns.add(Schema.column(fact));
        }
        return "INSERT INTO entry (" + String.join(", ", columns) + ") VALUES (?" + ", ?".repeat(columns.size() - 1)
                + ")";
    }

    /** Sets all that {@link #insert} asks for. */
    void bind(PreparedStatement insert, Set<Fact> facts) throws SQLException {
        for (int column = 1; column <= BEFORE_FACTS.size(); column++) {
            insert.setObject(column, value(column));
        }
        int column = BEFORE_FACTS.size();
        for (Fact fact : facts) {
            insert.setObject(++column, column(entry.facts(), fact));
        }
    }

    /** Sets what stands before the facts, for an entry as first written. */
    static void bindNew(
            PreparedStatement insert, Sealed sealed, long number, @Nullable Long starts, @Nullable Long ends)
            throws SQLException {
        ChainLine line = sealed.line();
        insert.setLong(1, line.seq());
        insert.setLong(2, number);
        insert.setString(3, Status.CURRENT.word());
        insert.setInt(4, 1);
        insert.setInt(5, 0);
        insert.setString(6, Stamp.format(line.recorded()));
        insert.setString(7, line.zone());
        insert.setString(8, FactsCodec.momentToColumn(sealed.notBefore()));
        insert.setObject(9, starts);
        insert.setObject(10, ends);
        insert.setObject(11, line.ref());
        insert.setBytes(12, HexFormat.of().parseHex(sealed.hash()));
    }

    /** Whether the row under the cursor holds exactly this. */
    public boolean isStored(ResultSet row) throws SQLException {
        for (int column = 1; column <= COUNT; column++) {
            if (!Exact.holds(row, column, value(column))) {
                return false;
            }
        }
        return true;
    }

    /** The names of the columns in which the row under the cursor holds something else. */
    public List<String> differing(ResultSet row) throws SQLException {
        List<String> differing = new ArrayList<>();
        for (int column = 1; column <= COUNT; column++) {
            if (!Exact.holds(row, column, value(column))) {
                differing.add(column < FIRST_FACT ? BEFORE_FACTS.get(column - 1) : FACTS[column - FIRST_FACT].word());
            }
        }
        return differing;
    }

    private @Nullable Object value(int column) {
        return switch (column) {
            case 1 -> entry.id();
            case 2 -> entry.number();
            case 3 -> entry.status().word();
            case 4 -> entry.revision();
            case 5 -> exhibits;
            case 6 -> Stamp.format(entry.recordedAt());
            case 7 -> entry.recordedZone().getId();
            case 8 -> FactsCodec.momentToColumn(entry.notBefore());
            case 9 -> starts;
            case 10 -> ends;
            case 11 -> entry.importId();
            case 12 -> HexFormat.of().parseHex(entry.hash());
            default -> column(entry.facts(), FACTS[column - BEFORE_FACTS.size() - 1]);
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
     * The row under the cursor, selected as {@link #PACKED}.
     *
     * @throws DamagedRow when it is not one that daybook wrote
     */
    public static EntryRow read(ResultSet row) throws SQLException {
        byte[] packed = row.getBytes(1);
        return read(packed == null ? new byte[0] : packed);
    }

    /** The same of the bytes of it. */
    static EntryRow read(byte[] packed) throws DamagedRow {
        @Nullable String[] columns = new @Nullable String[COUNT];
        try {
            PackedRow.read(packed, columns);
            EntryRow read = parse(columns);
            check(read.entry.facts());
            return read;
        } catch (RuntimeException e) {
            throw damaged(columns[1], e);
        }
    }

    /** A row that can't be read, of the entry of that number as far as that is known. */
    static DamagedRow damaged(@Nullable String id, RuntimeException e) {
        return new DamagedRow((id == null ? "an entry" : "entry " + id) + " cannot be understood", e);
    }

    private static EntryRow parse(@Nullable String[] columns) {
        Facts.Builder facts = Facts.builder();
        for (int i = 0; i < FACTS.length; i++) {
            String text = columns[BEFORE_FACTS.size() + i];
            if (text != null) {
                Fact fact = FACTS[i];
                facts.set(fact, value(fact, text));
            }
        }
        Entry entry = new Entry(
                Long.parseLong(required(columns[0])),
                Long.parseLong(required(columns[1])),
                facts.build(),
                Status.of(required(columns[2])).orElseThrow(),
                Integer.parseInt(required(columns[3])),
                Stamp.parse(required(columns[5])),
                ZoneId.of(required(columns[6])),
                required(columns[11]),
                number(columns[10]),
                List.of(),
                List.of());
        return new EntryRow(
                columns[7] == null ? entry : entry.notBefore(Stamp.parse(columns[7])),
                Integer.parseInt(required(columns[4])),
                number(columns[8]),
                number(columns[9]));
    }

    /** The value of a fact out of the text of its column. */
    static Object value(Fact fact, String text) {
        return switch (fact.form()) {
            case TEXT -> text;
            case LIST -> FactsCodec.listFromColumn(text);
            case NUMBER -> Long.valueOf(text);
            case FLAG -> flag(text);
        };
    }

    private static String required(@Nullable String text) {
        return Objects.requireNonNull(text);
    }

    private static boolean flag(String text) {
        if (!text.equals("0") && !text.equals("1")) {
            throw new IllegalArgumentException("neither yes nor no");
        }
        return text.equals("1");
    }

    /** The same for facts that are about to be stored: of them every word has to be known, as a newer daybook does not write with this one. */
    public static Occurred checkWords(Facts facts) {
        String kind = facts.text(Fact.KIND);
        String step = facts.text(Fact.STEP);
        if ((kind != null && Kind.of(kind).isEmpty())
                || (step != null && Step.of(step).isEmpty())) {
            throw new IllegalArgumentException("an entry of a kind or a step that nobody knows");
        }
        return check(facts);
    }

    /**
     * Refuses facts that could be stored and not be understood when they are read. A kind or a step may be one that only a newer daybook knows.
     *
     * @return when it occurred
     * @throws RuntimeException of any type, because whoever writes entries has checked their facts
     */
    static Occurred check(Facts facts) {
        if (EntryType.of(facts.required(Fact.TYPE)).isEmpty()) {
            throw new IllegalArgumentException("an entry of a type that nobody knows");
        }
        Occurred occurred = Objects.requireNonNull(facts.occurred(), "without a time");
        seconds(occurred.start());
        seconds(occurred.end());
        String until = facts.text(Fact.UNTIL);
        if (until != null) {
            PartialDate.of(until);
        }
        return occurred;
    }

    /** The entry with its exhibits and amendments, which are only looked up where there are any. */
    Entry complete(Connection connection) throws SQLException {
        if (exhibits == 0 && entry.status() == Status.CURRENT) {
            return entry;
        }
        List<Event> events = EventRows.about(connection, entry.id());
        return DamagedRow.unless(
                "what was recorded about entry " + RecordNumber.show(entry.number()), () -> with(events));
    }

    private Entry with(List<Event> events) {
        Entry complete = entry;
        for (Event event : events) {
            if (event.kind() == RecordKind.ATTACH) {
                complete = complete.with(AttachRecord.evidence(event));
            } else if (event.kind() == RecordKind.REDACT) {
                complete = complete.redacted(
                        complete.facts(), RemovalRecord.of(event).evidence(), event.id());
            } else if (event.kind() == RecordKind.AMEND) {
                complete = complete.listing(Replay.amendment(AmendRecord.of(event)));
            }
        }
        return complete;
    }

    private static @Nullable Long seconds(@Nullable Instant moment) {
        return moment == null ? null : (Long) moment.getEpochSecond();
    }

    private static @Nullable Long number(@Nullable String text) {
        return text == null ? null : (Long) Long.parseLong(text);
    }
}
