package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Filter;
import daybook.log.SubjectCard;
import daybook.store.Bytes;
import daybook.store.Rebuilt;
import daybook.store.Removal;
import daybook.store.SettingRecord;
import daybook.store.rows.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A log is built anew from its evidence, whatever became of the rest; and only from evidence that verifies. */
class LogRebuildTest {

    private static final String DAY = "2026-11-30T0740";

    private static final int PAGE = 4096;

    @TempDir
    static Path shared;

    private static TestLog whole;
    private static String evidence;
    private static List<Entry> entries;

    @TempDir
    Path folder;

    private TestLog log;

    /** Entries with every kind of later record about them, files, settings, a second subject and another log. */
    @BeforeAll
    static void makeALogOfEverything() throws SQLException, IOException {
        whole = TestLog.at(shared.resolve("log.daybook"));
        whole.add(TestLog.incident("Silent call", "2026-11-20").set(Fact.TAGS, List.of("phone")));
        whole.add("Card left", "2026-11");
        whole.add("Waited outside", "2025");
        whole.add(TestLog.incident("Rang again", "2026-11-22").set(Fact.EXACT_WORDS, "long ".repeat(4000)));
        try (SqliteLog open = Opening.toWrite(whole.file(), TestLog.sealer())) {
            open.write(writer ->
                    writer.amend(3, Facts.builder().set(Fact.PLACE, "home").build(), Set.of(), "remembered", "Dr B"));
            open.write(writer -> writer.withdraw(4, "somebody else", "Dr B"));
            open.write(writer -> writer.attach(5, new Bytes("photo.jpg", new byte[300_000]), null, "Dr B"));
            open.write(writer ->
                    writer.attach(3, new Bytes("note.txt", "words".getBytes(StandardCharsets.UTF_8)), "AB/1", "Dr B"));
            open.write(writer -> writer.redact(
                    5,
                    new Removal(Set.of(Fact.DESCRIPTION), List.of(), List.of(), Set.of()),
                    "DPO",
                    "asked for",
                    "Dr B"));
            open.write(writer -> writer.subject(
                    "P2",
                    new SubjectCard("Example", List.of("07700 900123"), "relative", "Example Surgery", "2026-10"),
                    "Dr B"));
            open.write(writer -> writer.append(
                    null, SettingRecord.facts("silence-days", "30").because("agreed")));
        }
        TestLog theirs = TestLog.at(shared.resolve("theirs.daybook"));
        theirs.add("Rang twice", "2026-11-20");
        theirs.add("Stood at the gate", "2026-11-21");
        Given.of(theirs).without("fear").into(whole);
        evidence = evidence(whole);
        entries = entries(whole);
        assertThat(TestLog.failed(whole.verify())).isEmpty();
    }

    @BeforeEach
    void copyIt() throws IOException {
        log = whole.copy(folder.resolve("log.daybook"));
    }

    private Rebuilt rebuild() {
        return LogRebuild.rebuild(log.file(), DAY, done -> {});
    }

    private static String evidence(TestLog log) throws SQLException {
        StringBuilder content = new StringBuilder();
        try (Connection connection = log.raw();
                Statement statement = connection.createStatement()) {
            for (String table : Schema.EVIDENCE) {
                content.append(table).append('\n');
                try (ResultSet row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
                    while (row.next()) {
                        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                            content.append(HexFormat.of().formatHex(row.getBytes(column)))
                                    .append(' ');
                        }
                        content.append('\n');
                    }
                }
            }
        }
        return content.toString();
    }

    private static List<Entry> entries(TestLog log) {
        List<Entry> all = new ArrayList<>();
        try (SqliteLog open = log.open()) {
            open.entries(Filter.all(), all::add);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void isAsItWas() throws SQLException, IOException {
        assertThat(TestLog.failed(log.verify())).isEmpty();
        assertEquals(evidence, evidence(log));
        assertEquals(entries, entries(log));
        try (SqliteLog open = log.open();
                SqliteLog before = whole.open()) {
            assertEquals(before.settings(), open.settings());
            assertEquals(before.subjects(), open.subjects());
            assertEquals(before.exhibits(), open.exhibits());
            assertEquals(before.foreignLogs(), open.foreignLogs());
        }
        log.add("Rang a third time", "2026-11-23");
    }

    /** What is in the folder but for the log itself. */
    private List<String> beside() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> !each.equals("log.daybook"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "SELECT 1",
                "ANALYZE",
                "DELETE FROM setting",
                "UPDATE setting SET value = 'Europe/Londen' WHERE name = 'zone'",
                "DELETE FROM entry",
                "UPDATE entry SET place = 'work', description = 'nothing'",
                "UPDATE entry SET kind = 'unheard-of' WHERE id = 3",
                "DELETE FROM event WHERE id = 7",
                "UPDATE event SET facts = '{' WHERE id = 8",
                "UPDATE subject SET name = 'Somebody else'",
                "INSERT INTO subject (code, id) VALUES ('P9', 9)",
                "INSERT INTO redacting VALUES (3)",
                "INSERT INTO entry_text (entry_text) VALUES ('delete-all')",
                "DROP TABLE entry",
                "DROP TABLE event",
                "DROP TABLE subject",
                "DROP TABLE setting",
                "DROP TABLE redacting",
                "DROP TABLE entry_text",
                "DROP TRIGGER record_fixed",
                "DROP INDEX entry_by_time",
                "CREATE INDEX more ON record (line)",
                "CREATE TABLE more (a)",
                "CREATE VIEW more AS SELECT * FROM record",
                "CREATE TRIGGER more AFTER INSERT ON record BEGIN DELETE FROM entry; END",
                "ALTER TABLE entry ADD COLUMN more TEXT",
                "ALTER TABLE entry DROP COLUMN impact",
                "DROP TABLE subject;; CREATE VIEW subject AS WITH RECURSIVE n (a) AS (SELECT 1 UNION ALL SELECT 1 FROM n)"
                        + " SELECT a AS code, a AS id, a AS name, a AS identifiers FROM n",
                "PRAGMA writable_schema = 1;; UPDATE sqlite_schema SET sql = 'unheard of' WHERE name = 'entry_by_time'",
                "PRAGMA writable_schema = 1;; DELETE FROM sqlite_schema WHERE name = 'event'",
            })
    void whatIsNotEvidenceIsMadeAnew(String sql) throws SQLException, IOException {
        run(sql.split(";; "));
        byte[] before = Files.readAllBytes(log.file());
        Rebuilt made = rebuild();
        isAsItWas();
        assertEquals(List.of("log.daybook.before-rebuild-" + DAY), beside());
        assertArrayEquals(before, Files.readAllBytes(made.kept()));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made.kept())));
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = log.raw();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    UPDATE record SET line = replace(line, 'entry', 'Entry') WHERE seq = 4 ~ chain: record 4
                    UPDATE record SET line = replace(line, '"tz":"', '"tz":"X') WHERE seq = 4 ~ chain: record 5
                    DELETE FROM record WHERE seq = 5 ~ chain: record 5
                    DELETE FROM record ~ chain: there is no record at all
                    DELETE FROM disclosure WHERE seq = 1 ~ facts: record 1
                    UPDATE disclosure SET facts = replace(facts, 'Card', 'Gift') WHERE seq = 4 ~ facts: record 4
                    INSERT INTO disclosure VALUES (99, '[]') ~ facts: there are facts of record 99
                    DELETE FROM evidence WHERE size = 5 ~ evidence: record
                    UPDATE evidence_chunk SET bytes = zeroblob(5) WHERE evidence = 2 ~ evidence: record
                    DELETE FROM evidence_chunk WHERE n = 1 ~ evidence: record
                    DELETE FROM foreign_record WHERE seq = 4 ~ log B
                    UPDATE foreign_disclosure SET json = replace(json, 'twice', 'once') ~ log B
                    ALTER TABLE record ADD COLUMN more TEXT ~ the table record was changed
                    UPDATE disclosure SET facts = facts || char(10) || '["salt","digests",["none"]]' WHERE seq = 3 ~ facts: record 3
                    """)
    void evidenceThatDoesNotVerifyIsRefusedAndNothingIsChanged(String sql, String said)
            throws SQLException, IOException {
        log.tamper(sql);
        isRefused(said);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
                    ALTER TABLE disclosure RENAME TO other ~ the table disclosure was removed
                    ALTER TABLE record RENAME TO other;; CREATE VIEW record AS SELECT * FROM other ~ the table record was changed
                    DROP TABLE foreign_disclosure ~ the table foreign_disclosure was removed
                    """)
    void tablesOfEvidenceThatAreNotDaybooksAreRefused(String sql, String said) throws SQLException, IOException {
        run(sql.split(";; "));
        isRefused(said);
    }

    private void isRefused(String said) throws IOException {
        byte[] before = Files.readAllBytes(log.file());
        DaybookException refused = assertThrows(DaybookException.DoesNotVerify.class, this::rebuild);
        assertThat(refused.message()).contains(said).endsWith("Nothing was changed.");
        assertArrayEquals(before, Files.readAllBytes(log.file()));
        assertThat(beside()).isEmpty();
    }

    /** The numbers of all pages but the first, and 0. */
    static IntStream pages() throws IOException {
        return IntStream.range(0, (int) (Files.size(whole.file()) / PAGE)).filter(page -> page < 80 || page % 20 == 0);
    }

    @ParameterizedTest(name = "page {0}")
    @MethodSource("pages")
    void whicheverPageIsDamagedAllIsMadeAnewOrNothingIsChanged(int page) throws SQLException, IOException {
        byte[] bytes = Files.readAllBytes(log.file());
        // Of the first page the header is kept: without it nobody can tell whose file this is.
        Arrays.fill(bytes, page * PAGE + (page == 0 ? 100 : 0), (page + 1) * PAGE, (byte) 0xa5);
        Files.write(log.file(), bytes);
        DaybookException refused = null;
        try {
            rebuild();
        } catch (DaybookException.DoesNotVerify e) {
            refused = e;
        }
        if (refused == null) {
            isAsItWas();
        } else {
            assertArrayEquals(bytes, Files.readAllBytes(log.file()));
            assertThat(beside()).isEmpty();
        }
    }

    @Test
    void aFileThatWasCutOffIsMadeAnewWhenWhatIsMissingIsNoEvidence() throws SQLException, IOException {
        run("CREATE TABLE more (a)", "INSERT INTO more VALUES (zeroblob(100000))");
        byte[] bytes = Files.readAllBytes(log.file());
        Files.write(log.file(), Arrays.copyOf(bytes, bytes.length - 5 * PAGE));
        rebuild();
        isAsItWas();
    }

    @Test
    void rowsWithoutARecordAreNamed() throws SQLException {
        log.tamper(
                "DELETE FROM disclosure WHERE seq = (SELECT max(seq) FROM record)",
                "DELETE FROM record WHERE seq = (SELECT max(seq) FROM record)",
                "DELETE FROM foreign_disclosure",
                "DELETE FROM foreign_record",
                "DELETE FROM entry WHERE id = 3");
        assertEquals(List.of(last()), rebuild().unrecorded());
        assertEquals(List.of(), rebuild().unrecorded());
    }

    /** The record of the other log's import, which is the last one. */
    private static long last() {
        try (SqliteLog open = whole.open()) {
            return open.head().records();
        }
    }

    @Test
    void theSecondOldFileOfAMinuteGetsANameOfItsOwn() throws IOException {
        rebuild();
        rebuild();
        assertEquals(
                List.of("log.daybook.before-rebuild-" + DAY, "log.daybook.before-rebuild-" + DAY + "-2"), beside());
    }

    @Test
    void whoeverHadTheLogOpenWritesToTheOneThatWasMade() throws SQLException, IOException {
        try (SqliteLog open = Opening.toWrite(log.file(), TestLog.sealer())) {
            run("DELETE FROM entry WHERE id = 3");
            Rebuilt made = rebuild();
            byte[] kept = Files.readAllBytes(made.kept());
            Entry added = open.write(writer -> writer.entry(
                    TestLog.incident("Wrote meanwhile", "2026-11-24").build(), null));
            assertEquals(made.head().records() + 1, added.id());
            assertArrayEquals(kept, Files.readAllBytes(made.kept()));
        }
        assertThat(TestLog.failed(log.verify())).isEmpty();
        assertEquals(entries.size() + 1, entries(log).size());
    }

    @Test
    void whoeverReadsSeesTheSameLogBeforeAndAfter() throws IOException {
        try (SqliteLog open = log.open()) {
            List<Entry> seen = new ArrayList<>();
            open.entries(Filter.all(), seen::add);
            rebuild();
            open.entries(Filter.all(), seen::add);
            assertEquals(2 * entries.size(), seen.size());
        }
    }

    @Test
    void nobodyWritesWhileItIsRebuiltAndEverybodyCanReadWhileItIsBuilt() throws IOException {
        addAThousand();
        List<String> refused = new ArrayList<>();
        List<Integer> read = new ArrayList<>();
        long before = entries(log).size();
        Rebuilt made = LogRebuild.rebuild(log.file(), DAY, done -> {
            read.add(entries(log).size());
            try (SqliteLog other = Opening.toWrite(log.file(), TestLog.sealer(), 0)) {
                other.write(writer ->
                        writer.entry(TestLog.incident("Too early", "2026-11-24").build(), null));
            } catch (DaybookException.Busy e) {
                refused.add(e.message());
            }
        });
        assertThat(refused).isNotEmpty();
        assertThat(read).containsOnly((int) before);
        assertEquals(before, made.entries());
        assertEquals(before, entries(log).size());
    }

    private void addAThousand() {
        try (SqliteLog open = Opening.toWrite(log.file(), TestLog.sealer())) {
            open.write(writer -> {
                for (int i = 0; i < 1000; i++) {
                    writer.entry(TestLog.incident("Call " + i, "2026-11-24").build(), null);
                }
                return true;
            });
        }
    }
}
