package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Filter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A log of which single bits are turned over, anywhere in the file.
 *
 * <p>About half of such a file is room that SQLite keeps free in its pages. A bit there changes nothing that is stored. Verification sees
 * neither these nor a few bits of the search index that change nothing that it finds, such as the mark of a removal for a word that no
 * older part of the index has; it sees every other.
 */
class DamageTest {

    private static final int FLIPS = Integer.getInteger("daybook.flips", 200);
    private static final int ENTRIES = 40;

    @TempDir
    static Path folder;

    private static byte[] whole;
    private static String content;

    @BeforeAll
    static void makeLog() throws IOException, SQLException {
        TestLog log = TestLog.at(folder.resolve("log.daybook"));
        for (int part = 0; part < 4; part++) {
            addTen(log, part);
        }
        whole = Files.readAllBytes(log.file());
        content = content(log);
    }

    /** Several writes, so that the search index has several parts; a long text, so that some pages overflow. */
    private static void addTen(TestLog log, int part) {
        try (SqliteLog writing = Opening.toWrite(log.file(), TestLog.sealer())) {
            writing.write(writer -> {
                for (int i = 0; i < ENTRIES / 4; i++) {
                    writer.entry(
                            TestLog.incident("Silent call " + part + "." + i, "2026-11-20")
                                    .set(Fact.TAGS, List.of("phone", "n" + i))
                                    .set(Fact.EXACT_WORDS, i == 7 ? "long ".repeat(2000) : "hello")
                                    .build(),
                            null);
                }
                return true;
            });
        }
    }

    /** Everything that is stored, by the bytes of each value, and everything that the search index finds. */
    private static String content(TestLog log) throws SQLException {
        StringBuilder content = new StringBuilder();
        try (Connection connection = log.raw();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>(List.of("sqlite_schema"));
            try (ResultSet row = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'"
                    + " AND name NOT IN ('entry_text', 'entry_text_data', 'entry_text_idx')")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            statement.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, entry_text, instance)");
            statement.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, entry_text, row)");
            for (String table : tables) {
                append(content, statement, "SELECT * FROM " + table);
            }
            append(content, statement, "SELECT * FROM temp.words");
            append(
                    content,
                    statement,
                    "SELECT term, (SELECT group_concat(rowid) FROM entry_text WHERE entry_text MATCH '\"' || term || '\"')"
                            + " FROM temp.terms");
            append(content, statement, "PRAGMA integrity_check");
        }
        return content.toString();
    }

    private static void append(StringBuilder content, Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    byte[] value = row.getBytes(column);
                    content.append(value == null ? "-" : HexFormat.of().formatHex(value))
                            .append(' ');
                }
                content.append('\n');
            }
        }
    }

    private interface Damaged {
        void look(TestLog log, String where) throws IOException;
    }

    private static void eachDamaged(int seed, Damaged look) throws IOException {
        Random random = new Random(seed);
        Path file = folder.resolve("damaged" + seed);
        for (int i = 0; i < FLIPS; i++) {
            byte[] bytes = whole.clone();
            int at = random.nextInt(bytes.length);
            int bit = random.nextInt(8);
            bytes[at] ^= (byte) (1 << bit);
            Files.write(file, bytes);
            look.look(new TestLog(file), "page " + (at / 4096 + 1) + ", byte " + at % 4096 + ", bit " + bit);
        }
    }

    @Test
    void everyBitThatMattersIsSeen() throws IOException {
        List<String> unseen = new ArrayList<>();
        eachDamaged(20261122, (log, where) -> {
            if (verifies(log) && !hasAllContent(log)) {
                unseen.add(where);
            }
        });
        assertThat(unseen).isEmpty();
    }

    private static boolean verifies(TestLog log) {
        try {
            return log.verify().holds();
        } catch (DaybookException e) {
            return false;
        }
    }

    private static boolean hasAllContent(TestLog log) {
        try {
            return content(log).equals(content);
        } catch (SQLException e) {
            return false;
        }
    }

    @Test
    void everyWholePageOfZerosIsSeen() throws IOException {
        List<Integer> unseen = new ArrayList<>();
        TestLog log = new TestLog(folder.resolve("zeros"));
        for (int page = 0; page < whole.length / 4096; page++) {
            byte[] bytes = whole.clone();
            Arrays.fill(bytes, page * 4096, page * 4096 + 4096, (byte) 0);
            Files.write(log.file(), bytes);
            if (verifies(log) && !hasAllContent(log)) {
                unseen.add(page + 1);
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void damageIsSaidAsWhatItIsWhateverTheLogIsAskedFor() throws IOException {
        List<String> escaped = new ArrayList<>();
        eachDamaged(5, (log, where) -> {
            for (Question question : QUESTIONS) {
                try (SqliteLog open = log.open()) {
                    question.ask(open);
                } catch (DaybookException e) {
                    // What every command expects.
                } catch (RuntimeException e) {
                    escaped.add(where + ": " + e);
                }
            }
        });
        assertThat(escaped).isEmpty();
    }

    @Test
    void aSettingWithoutANameIsDamage(@TempDir Path own) throws IOException {
        TestLog log = TestLog.at(own.resolve("log.daybook"));
        String file = Files.readString(log.file(), StandardCharsets.ISO_8859_1);
        // A row: the length of its header, the types of its name and its value, then both. Type 0 is NULL; a text has
        // twice its length
        // and 13.
        String damaged = file.replace("\3\25\47zoneEurope/London", "\3\0\57zoneEurope/London");
        Files.writeString(log.file(), damaged, StandardCharsets.ISO_8859_1);

        assertThatThrownBy(log::open)
                .isInstanceOf(DaybookException.Failed.class)
                .hasMessageContaining("is damaged: a setting without a name or a value cannot be understood");
    }

    @Test
    void damageIsSaidAsWhatItIsWhenTheLogIsAddedTo() throws IOException {
        List<String> escaped = new ArrayList<>();
        eachDamaged(6, (log, where) -> {
            try {
                log.add("More", "2026");
            } catch (DaybookException e) {
                // What every command expects.
            } catch (RuntimeException e) {
                escaped.add(where + ": " + e);
            }
        });
        assertThat(escaped).isEmpty();
    }

    private interface Question {
        void ask(SqliteLog log) throws IOException;
    }

    private static final List<Question> QUESTIONS = List.of(
            SqliteLog::settings,
            SqliteLog::head,
            SqliteLog::subjects,
            DamageTest::eachById,
            log -> log.entries(Filter.all(), DamageTest::understand),
            log -> log.entries(filter("silent", "phone"), DamageTest::understand),
            log -> log.undatedLeftOut(filter("silent", null)),
            log -> log.verify(done -> {}));

    private static void eachById(SqliteLog log) {
        for (int id = 0; id < ENTRIES + 4; id++) {
            Entry entry = log.entry(id);
            if (entry != null) {
                understand(entry);
            }
        }
    }

    /** What a command does with an entry. */
    private static boolean understand(Entry entry) {
        entry.type();
        entry.kind();
        entry.step();
        entry.late();
        return true;
    }

    private static Filter filter(String match, String tag) {
        return new Filter.Builder()
                .since(Instant.EPOCH)
                .subject("P1")
                .match(match)
                .tag(tag)
                .build();
    }
}
