package daybook.store.rows;

import daybook.log.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of format 1.
 *
 * <p>{@code record} and {@code disclosure} are the chain, {@code evidence} and {@code evidence_chunk} the files kept with it,
 * {@code foreign_record} and {@code foreign_disclosure} the chains of other logs that are read here as well; {@code entry},
 * {@code event}, {@code subject}, {@code setting} and {@code entry_text} are a projection of it that could be dropped and made again. The
 * triggers are a seat belt against slips; the lock is verification.
 */
public final class Schema {

    /** {@code DayB}, in the header of the file. */
    public static final int APPLICATION_ID = 0x44617942;

    /** What full-text search looks through. */
    static final List<Fact> SEARCHED = searched();

    /** What is removed from the search index has to leave it at once, not when its parts are next merged. */
    public static final String SECURE_DELETE = "INSERT INTO entry_text (entry_text, rank) VALUES ('secure-delete', 1)";

    /** The tables of the evidence; everything else is made from them. */
    public static final List<String> EVIDENCE =
            List.of("record", "disclosure", "evidence", "evidence_chunk", "foreign_record", "foreign_disclosure");

    /** Holds of an entry that has a date with a time of day. */
    static final String TIMED = "length(occurred_from) > 10 AND starts IS NOT NULL";

    /** Holds of an entry that has a day, a month or a year and no time of day. */
    static final String TO_THE_DAY = "length(occurred_from) <= 10 AND starts IS NOT NULL";

    /** Holds of an entry that has no date: its time is unknown, or only known to be before or after something. */
    static final String UNDATED = "starts IS NULL";

    /** Holds of an entry without a date that is known to be before or after something. */
    static final String OPEN = UNDATED + " AND occurred_precision = 'range'";

    /** The seconds of the longest day. */
    static final long LONGEST_DAY = 90_000;

    /** Holds of an entry that may have lasted longer than a day. */
    static final String LASTS = "ends - starts > " + LONGEST_DAY;

    /** The columns by which entries without a time of day stand in the timeline. */
    private static final String BY_DAY = "occurred_from, type <> 'incident', id";

    private static final String[][] FIXED = {
        {"record", """
            CREATE TABLE record (
              seq INTEGER PRIMARY KEY,
              line TEXT NOT NULL
            ) STRICT"""},
        {"disclosure", """
            CREATE TABLE disclosure (
              seq INTEGER PRIMARY KEY REFERENCES record (seq),
              facts TEXT NOT NULL
            ) STRICT"""},
        {"redacting", "CREATE TABLE redacting (seq INTEGER PRIMARY KEY) STRICT"},
        {"subject", """
            CREATE TABLE subject (
              code TEXT PRIMARY KEY,
              id INTEGER NOT NULL,
              name TEXT,
              identifiers TEXT,
              role TEXT,
              registered_at TEXT,
              last_seen TEXT
            ) STRICT"""},
        {"setting", "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"},
        {"event", """
            CREATE TABLE event (
              id INTEGER PRIMARY KEY,
              kind TEXT NOT NULL,
              ref INTEGER,
              recorded_at TEXT NOT NULL,
              recorded_zone TEXT NOT NULL,
              not_before TEXT,
              facts TEXT NOT NULL
            ) STRICT"""},
        {"evidence", """
            CREATE TABLE evidence (
              id INTEGER PRIMARY KEY,
              sha256 TEXT NOT NULL UNIQUE,
              size INTEGER NOT NULL
            ) STRICT"""},
        {"evidence_chunk", """
            CREATE TABLE evidence_chunk (
              evidence INTEGER NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
              n INTEGER NOT NULL,
              bytes BLOB NOT NULL,
              PRIMARY KEY (evidence, n)
            ) STRICT"""},
        {"foreign_record", """
            CREATE TABLE foreign_record (
              log INTEGER NOT NULL,
              seq INTEGER NOT NULL,
              line TEXT NOT NULL,
              PRIMARY KEY (log, seq)
            ) STRICT, WITHOUT ROWID"""},
        {"foreign_disclosure", """
            CREATE TABLE foreign_disclosure (
              log INTEGER NOT NULL,
              seq INTEGER NOT NULL,
              n INTEGER NOT NULL,
              json TEXT NOT NULL,
              PRIMARY KEY (log, seq, n),
              FOREIGN KEY (log, seq) REFERENCES foreign_record (log, seq)
            ) STRICT, WITHOUT ROWID"""},
        {"event_by_kind", "CREATE INDEX event_by_kind ON event (kind, id)"},
        {"event_about", "CREATE INDEX event_about ON event (ref, id) WHERE ref IS NOT NULL"},
        {"entry_by_time", "CREATE INDEX entry_by_time ON entry (starts, id) WHERE " + TIMED},
        {"entry_by_day", "CREATE INDEX entry_by_day ON entry (" + BY_DAY + ") WHERE " + TO_THE_DAY},
        {"entry_subject_by_time", "CREATE INDEX entry_subject_by_time ON entry (subject, starts, id) WHERE " + TIMED},
        {
            "entry_subject_by_day",
            "CREATE INDEX entry_subject_by_day ON entry (subject, " + BY_DAY + ") WHERE " + TO_THE_DAY
        },
        {"entry_long_by_time", "CREATE INDEX entry_long_by_time ON entry (starts, id) WHERE " + LASTS + " AND " + TIMED
        },
        {
            "entry_long_by_day",
            "CREATE INDEX entry_long_by_day ON entry (" + BY_DAY + ") WHERE " + LASTS + " AND " + TO_THE_DAY
        },
        {"entry_undated", "CREATE INDEX entry_undated ON entry (id) WHERE " + UNDATED},
        {"entry_by_recorder", "CREATE INDEX entry_by_recorder ON entry (recorded_by) WHERE recorded_by IS NOT NULL"},
        {
            "entry_source",
            "CREATE INDEX entry_source ON entry (source_row) WHERE source_row IS NOT NULL AND id < 1000000000"
        },
        {"record_next", """
            CREATE TRIGGER record_next BEFORE INSERT ON record
            WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM record)
            BEGIN SELECT raise(ABORT, 'a record can only be added at the end'); END"""},
        {"record_kept", """
            CREATE TRIGGER record_kept BEFORE DELETE ON record
            BEGIN SELECT raise(ABORT, 'no record is ever deleted'); END"""},
        {"record_fixed", """
            CREATE TRIGGER record_fixed BEFORE UPDATE ON record
            BEGIN SELECT raise(ABORT, 'no record is ever changed'); END"""},
        {"disclosure_next", """
            CREATE TRIGGER disclosure_next BEFORE INSERT ON disclosure
            WHEN NEW.seq IS NOT (SELECT max(seq) FROM record)
            BEGIN SELECT raise(ABORT, 'facts can only be added with their record'); END"""},
        {"disclosure_kept", """
            CREATE TRIGGER disclosure_kept BEFORE DELETE ON disclosure
            WHEN NOT EXISTS (SELECT 1 FROM redacting WHERE seq = OLD.seq)
            BEGIN SELECT raise(ABORT, 'facts are only deleted by a redaction'); END"""},
        {"disclosure_fixed", """
            CREATE TRIGGER disclosure_fixed BEFORE UPDATE ON disclosure
            WHEN NEW.seq IS NOT OLD.seq OR NOT EXISTS (SELECT 1 FROM redacting WHERE seq = OLD.seq)
            BEGIN SELECT raise(ABORT, 'facts are only changed by a redaction'); END"""},
        {"foreign_record_next", """
            CREATE TRIGGER foreign_record_next BEFORE INSERT ON foreign_record
            WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM foreign_record WHERE log = NEW.log)
            BEGIN SELECT raise(ABORT, 'a record of another log can only be added at its end'); END"""},
        {"foreign_record_kept", """
            CREATE TRIGGER foreign_record_kept BEFORE DELETE ON foreign_record
            BEGIN SELECT raise(ABORT, 'no record is ever deleted'); END"""},
        {"foreign_record_fixed", """
            CREATE TRIGGER foreign_record_fixed BEFORE UPDATE ON foreign_record
            BEGIN SELECT raise(ABORT, 'no record is ever changed'); END"""},
        {"foreign_disclosure_kept", """
            CREATE TRIGGER foreign_disclosure_kept BEFORE DELETE ON foreign_disclosure
            WHEN NOT EXISTS (SELECT 1 FROM redacting WHERE seq = OLD.log * 1000000000 + OLD.seq)
            BEGIN SELECT raise(ABORT, 'a fact is only deleted by a redaction'); END"""},
        {"foreign_disclosure_fixed", """
            CREATE TRIGGER foreign_disclosure_fixed BEFORE UPDATE ON foreign_disclosure
            BEGIN SELECT raise(ABORT, 'no fact is ever changed'); END"""},
        {"evidence_kept", """
            CREATE TRIGGER evidence_kept BEFORE DELETE ON evidence
            WHEN NOT EXISTS (SELECT 1 FROM redacting)
            BEGIN SELECT raise(ABORT, 'evidence is only deleted by a redaction'); END"""},
        {"evidence_fixed", """
            CREATE TRIGGER evidence_fixed BEFORE UPDATE ON evidence
            BEGIN SELECT raise(ABORT, 'no evidence is ever changed'); END"""},
        {"evidence_chunk_next", """
            CREATE TRIGGER evidence_chunk_next BEFORE INSERT ON evidence_chunk
            WHEN EXISTS (SELECT 1 FROM evidence WHERE id = NEW.evidence)
            BEGIN SELECT raise(ABORT, 'nothing is added to evidence that is kept'); END"""},
        {"evidence_chunk_kept", """
            CREATE TRIGGER evidence_chunk_kept BEFORE DELETE ON evidence_chunk
            WHEN EXISTS (SELECT 1 FROM evidence WHERE id = OLD.evidence)
            BEGIN SELECT raise(ABORT, 'evidence is only deleted by a redaction'); END"""},
        {"evidence_chunk_fixed", """
            CREATE TRIGGER evidence_chunk_fixed BEFORE UPDATE ON evidence_chunk
            BEGIN SELECT raise(ABORT, 'no evidence is ever changed'); END"""},
    };

    /** What SQLite adds by itself for full-text search, in its words. */
    static final Map<String, String> MADE_BY_SQLITE = Map.of(
            "entry_text_data", "CREATE TABLE 'entry_text_data'(id INTEGER PRIMARY KEY, block BLOB)",
            "entry_text_idx",
                    "CREATE TABLE 'entry_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
            "entry_text_docsize", "CREATE TABLE 'entry_text_docsize'(id INTEGER PRIMARY KEY, sz BLOB)",
            "entry_text_config", "CREATE TABLE 'entry_text_config'(k PRIMARY KEY, v) WITHOUT ROWID");

    private Schema() {}

    /** The statements that make the tables, by the name of what each makes, in the order in which they have to run. */
    public static Map<String, String> statements() {
        Map<String, String> statements = new LinkedHashMap<>();
        statements.put("entry", entryTable());
        for (String[] each : FIXED) {
            statements.put(each[0], each[1]);
        }
        statements.put("entry_text", searchTable());
        return statements;
    }

    private static String entryTable() {
        StringBuilder sql = new StringBuilder("""
                CREATE TABLE entry (
                  id INTEGER PRIMARY KEY,
                  number INTEGER NOT NULL UNIQUE,
                  status TEXT NOT NULL,
                  revision INTEGER NOT NULL,
                  exhibits INTEGER NOT NULL,
                  recorded_at TEXT NOT NULL,
                  recorded_zone TEXT NOT NULL,
                  not_before TEXT,
                  starts INTEGER,
                  ends INTEGER,
                  import_id INTEGER,
                  hash BLOB NOT NULL""");
        for (Fact fact : Fact.values()) {
            sql.append(",\n  ").append(column(fact));
            sql.append(
                    switch (fact.form()) {
                        case TEXT, LIST -> " TEXT";
                        case FLAG, NUMBER -> " INTEGER";
                    });
        }
        return sql.append("\n) STRICT").toString();
    }

    private static String searchTable() {
        return "CREATE VIRTUAL TABLE entry_text USING fts5 (" + searchColumns()
                + ", content='entry', content_rowid='id', tokenize=\"unicode61 remove_diacritics 2\")";
    }

    /** What {@link SchemaCheck} reads of a file in which everything is as daybook makes it. */
    static String text() {
        Map<String, String> all = new TreeMap<>(statements());
        all.putAll(MADE_BY_SQLITE);
        StringBuilder text = new StringBuilder(1 << 14);
        for (Map.Entry<String, String> each : all.entrySet()) {
            String sql = each.getValue();
            if (text.length() > 0) {
                text.append('\n');
            }
            text.append(type(sql)).append(' ').append(table(each.getKey(), sql)).append(' ');
            text.append(each.getKey()).append(' ').append(sql);
        }
        return text.toString();
    }

    /** The type of what a statement makes, as SQLite calls it. */
    static String type(String sql) {
        if (sql.startsWith("CREATE TRIGGER")) {
            return "trigger";
        }
        return sql.startsWith("CREATE TABLE") || sql.startsWith("CREATE VIRTUAL") ? "table" : "index";
    }

    /** The table that a table, an index or a trigger belongs to. */
    static String table(String name, String sql) {
        int on = type(sql).equals("table") ? -1 : sql.indexOf(" ON ") + " ON ".length();
        if (on < 0) {
            return name;
        }
        int end = on;
        while ((sql.charAt(end) >= 'a' && sql.charAt(end) <= 'z') || sql.charAt(end) == '_') {
            end++;
        }
        return sql.substring(on, end);
    }

    private static List<Fact> searched() {
        List<Fact> searched = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (fact.isSearched()) {
                searched.add(fact);
            }
        }
        return List.copyOf(searched);
    }

    /** The searched columns, separated by commas. */
    public static String searchColumns() {
        List<String> columns = new ArrayList<>();
        for (Fact fact : SEARCHED) {
            columns.add(column(fact));
        }
        return String.join(", ", columns);
    }

    /** A parameter for each of the searched columns, separated by commas. */
    static String searchParameters() {
        return String.join(", ", Collections.nCopies(SEARCHED.size(), "?"));
    }

    /** The column of a fact, quoted because some of their names are words of SQL. */
    public static String column(Fact fact) {
        return '"' + fact.word() + '"';
    }
}
