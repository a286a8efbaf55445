package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.HeadWatch;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.store.rows.FileHeader;
import daybook.store.rows.SchemaCheck;
import daybook.store.rows.Sqlite;
import daybook.store.sqlite.Opening;
import daybook.store.sqlite.SqliteLog;
import daybook.store.sqlite.TestLog;
import daybook.store.verify.IntactChain;
import daybook.store.verify.Verifier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong in a file, verification ends with a verdict, and says of the evidence alone whether it matches. */
class FindingsTest {

    private static final int SWEPT = Integer.getInteger("daybook.flips", 300);
    private static final int PAGE = 4096;

    /** Of these, everything that is shown is made. */
    private static final List<String> EVIDENCE = List.of(
            "SELECT seq, line FROM record ORDER BY seq",
            "SELECT seq, facts FROM disclosure ORDER BY seq",
            "SELECT id, sha256, size FROM evidence ORDER BY id",
            "SELECT evidence, n, bytes FROM evidence_chunk ORDER BY evidence, n");

    @TempDir
    static Path shared;

    private static TestLog whole;
    private static byte[] bytes;
    private static String evidence;

    /** The table or index that each page belongs to. */
    private static NavigableMap<Integer, String> pages;

    @TempDir
    Path folder;

    private TestLog log;

    @BeforeAll
    static void makeALog() throws IOException, SQLException {
        whole = TestLog.at(shared.resolve("log.daybook"));
        for (int i = 0; i < 12; i++) {
            whole.add(TestLog.incident("Silent call " + i, "2026-11-20").set(Fact.TAGS, List.of("phone")));
        }
        try (SqliteLog open = Opening.toWrite(whole.file(), TestLog.sealer())) {
            open.write(writer -> writer.attach(4, NewFileOfBytes.of(600_000), "AB/1", "Dr A"));
        }
        bytes = Files.readAllBytes(whole.file());
        evidence = evidence(whole.file());
        pages = pages();
    }

    private static NavigableMap<Integer, String> pages() throws SQLException {
        TreeMap<Integer, String> pages = new TreeMap<>();
        try (Connection connection = whole.raw();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pageno, name FROM dbstat")) {
            while (row.next()) {
                pages.put(row.getInt(1), row.getString(2));
            }
        }
        return pages;
    }

    /** The evidence as another program reads it; null when it cannot. */
    private static @Nullable String evidence(Path file) {
        StringBuilder all = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:file:" + file + "?immutable=1");
                Statement statement = connection.createStatement()) {
            for (String sql : EVIDENCE) {
                try (ResultSet row = statement.executeQuery(sql)) {
                    while (row.next()) {
                        all.append(row.getString(1))
                                .append(' ')
                                .append(row.getString(2))
                                .append(' ');
                        all.append(row.getMetaData().getColumnCount() > 2 ? Arrays.hashCode(row.getBytes(3)) : 0);
                        all.append('\n');
                    }
                }
            }
            return all.toString();
        } catch (SQLException e) {
            return null;
        }
    }

    @BeforeEach
    void copyIt() throws IOException {
        log = whole.copy(folder.resolve("log.daybook"));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = log.raw();
                Statement statement = connection.createStatement()) {
            for (String each : sql.split(";;", -1)) {
                statement.execute(each);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DELETE FROM setting | true
            DELETE FROM setting WHERE name = 'zone' | true
            DELETE FROM setting WHERE name = 'log' | true
            DELETE FROM setting WHERE name = 'date_order' | true
            UPDATE setting SET value = 'Europe/Londen' WHERE name = 'zone' | true
            UPDATE setting SET value = 'ydm' WHERE name = 'date_order' | true
            DELETE FROM event | true
            DELETE FROM event WHERE kind = 'attach' | true
            DROP TABLE entry | true
            DROP TABLE entry_text | true
            DROP TABLE event | true
            DROP TABLE setting | true
            DROP TABLE subject | true
            DROP TABLE redacting | true
            DROP TABLE foreign_disclosure | true
            DROP TABLE foreign_record | true
            DROP TABLE record | false
            DROP TABLE disclosure | false
            DROP TABLE evidence | false
            DROP TABLE evidence_chunk | false
            DROP INDEX entry_by_time | true
            DROP TRIGGER record_kept | true
            CREATE TABLE extra (x) | true
            CREATE VIEW extra AS SELECT 1 | true
            CREATE INDEX extra ON entry (kind) | true
            CREATE TRIGGER extra AFTER INSERT ON entry BEGIN SELECT 1; END | true
            ALTER TABLE entry ADD COLUMN extra TEXT | true
            ALTER TABLE setting RENAME COLUMN value TO worth | true
            ALTER TABLE setting RENAME TO settings | true
            ALTER TABLE record ADD COLUMN extra TEXT | true
            ALTER TABLE record RENAME TO records | false
            """)
    void anEditOfSettingsOrTablesIsAFinding(String sql, boolean evidenceMatches) throws SQLException {
        run("PRAGMA foreign_keys=OFF;;DROP TRIGGER record_kept;;DROP TRIGGER disclosure_kept;;"
                + "DROP TRIGGER evidence_kept;;" + "DROP TRIGGER evidence_chunk_kept");
        run(sql.equals("DROP TRIGGER record_kept") ? "SELECT 1" : sql);
        Verification found = log.verify();
        assertThat(found.holds()).isFalse();
        assertThat(found.evidence().intact()).as(found.toString()).isEqualTo(evidenceMatches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entry",
                "event",
                "subject",
                "setting",
                "redacting",
                "record",
                "disclosure",
                "evidence",
                "evidence_chunk",
                "foreign_record",
                "foreign_disclosure"
            })
    void aViewWithoutAnEndInThePlaceOfATableIsAFinding(String table) throws SQLException {
        run(
                "DROP TABLE " + table + ";;CREATE VIEW " + table
                        + " AS WITH RECURSIVE n(id, seq, name) AS (SELECT 1, 1, 'x' UNION ALL SELECT id + 1, seq + 1, 'x' FROM n) SELECT"
                        + " id, seq, name, name AS value, name AS line, name AS facts, id AS log, name AS kind, id AS ref, name AS code FROM n");
        Verification found = log.verify();
        assertThat(found.checks()).contains(new Verification.Check("tables", false, difference()));
        assertThat(found.evidence().intact())
                .isEqualTo(!Set.of("record", "disclosure", "evidence", "evidence_chunk")
                        .contains(table));
    }

    private String difference() throws SQLException {
        try (Connection connection = log.raw()) {
            return String.valueOf(SchemaCheck.read(connection).difference());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "event", "subject", "setting", "record"})
    void readingCommandsRefuseALogInWhichATableIsAView(String table) throws SQLException {
        run("DROP TABLE " + table + ";;CREATE VIEW " + table + " AS SELECT 1 AS id");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(log::open))
                .isInstanceOf(DaybookException.DoesNotVerify.class)
                .hasMessageContaining(table + " was replaced by a view");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANALYZE", "PRAGMA analysis_limit=10;;ANALYZE entry", "ANALYZE;;PRAGMA optimize"})
    void numbersThatOtherProgramsAddForTheirSearchesDoNoHarm(String sql) throws SQLException {
        run(sql);
        Verification found = log.verify();
        assertThat(TestLog.failed(found)).isEmpty();
        assertThat(found.toString()).contains("another program added sqlite_stat1", "which does no harm");
        assertThat(log.add("Rang again", "2026-11-21").id()).isEqualTo(16);
    }

    static IntStream headerBytes() {
        return IntStream.of(16, 17, 18, 19, 20, 21, 22, 23, 28, 29, 44, 47, 56, 59, 0, 15);
    }

    @ParameterizedTest
    @MethodSource("headerBytes")
    void aDamagedHeaderIsAFindingAndTheEvidenceIsReadAllTheSame(int at) throws IOException {
        byte[] damaged = bytes.clone();
        damaged[at] = (byte) (damaged[at] + 7);
        Files.write(log.file(), damaged);
        Verification found = log.verify();
        assertThat(TestLog.failed(found)).containsExactly("file");
        assertThat(found.evidence().intact()).as(found.toString()).isTrue();
    }

    static IntStream cuts() {
        return IntStream.of(1, 100, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE, 5 * PAGE, 20 * PAGE, 100 * PAGE);
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void aFileThatBreaksOffIsAFinding(int cut) throws IOException {
        Files.write(log.file(), Arrays.copyOf(bytes, bytes.length - cut));
        Verification found = log.verify();
        assertThat(TestLog.failed(found)).contains("file");
        assertThat(found.records()).isEqualTo(15);
    }

    @Test
    void aFileCutDownToItsFirstPageIsAFinding() throws IOException {
        for (int left : new int[] {100, 512, PAGE, PAGE + 10, 2 * PAGE}) {
            Files.write(log.file(), Arrays.copyOf(bytes, left));
            assertThat(log.verify().evidence().intact()).isFalse();
        }
    }

    @Test
    void wherePagesOfWhatIsShownAreDamagedTheEvidenceMatches() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (var page : pages.entrySet()) {
            boolean shown = List.of("entry", "event", "subject", "setting", "redacting").stream()
                    .anyMatch(table -> page.getValue().equals(table)
                            || page.getValue().startsWith(table + "_")
                            || page.getValue().startsWith("sqlite_autoindex_" + table + "_"));
            boolean ofEvidence = List.of("record", "disclosure", "evidence", "evidence_chunk")
                    .contains(page.getValue());
            for (int kind = 0; kind < 2; kind++) {
                byte[] damaged = bytes.clone();
                byte[] other = new byte[PAGE];
                if (kind == 1) {
                    new Random(page.getKey()).nextBytes(other);
                }
                System.arraycopy(other, 0, damaged, (page.getKey() - 1) * PAGE, PAGE);
                if (page.getKey() == 1) {
                    System.arraycopy(bytes, 0, damaged, 0, FileHeader.LENGTH);
                }
                Files.write(log.file(), damaged);
                Verification found = log.verify();
                if (found.holds()
                        || (shown && !found.evidence().intact())
                        || (ofEvidence && found.evidence().intact())) {
                    wrong.add("page " + page + ", " + kind + ": " + found);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anyDamageEndsWithAVerdictThatIsTrueOfTheEvidence() throws IOException {
        List<String> wrong = new ArrayList<>();
        Random random = new Random(20261130);
        for (int i = 0; i < SWEPT; i++) {
            byte[] damaged = bytes.clone();
            // Mostly where something is stored: files are most of the log.
            int span = i % 3 == 0 ? damaged.length : 60 * PAGE;
            int at = i % 10 == 0 ? random.nextInt(FileHeader.LENGTH) : random.nextInt(span);
            int length = 1 + random.nextInt(i % 2 == 0 ? 1 : 200);
            for (int n = at; n < Math.min(at + length, damaged.length); n++) {
                damaged[n] = (byte) random.nextInt(256);
            }
            Files.write(log.file(), damaged);
            String where = "seed " + i + ", " + length + " bytes from " + at + ": ";
            try {
                Verification found = log.verify();
                String now = evidence(log.file());
                if (found.evidence().intact() && now != null && !now.equals(evidence)) {
                    wrong.add(where + "said to match: " + found);
                }
            } catch (DaybookException.NoLog | DaybookException.NewerFormat e) {
                if (at > 71) {
                    wrong.add(where + e);
                }
            } catch (RuntimeException e) {
                wrong.add(where + e);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Each of five pages has the next one for a child four hundred times: ten billion rows to the end. */
    @Test
    void aTableThatLeadsInCirclesIsAFinding() throws IOException, SQLException {
        int first = bytes.length / PAGE + 1;
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 5 * PAGE);
        int leaf = Integer.parseInt(log.ask("SELECT rootpage FROM sqlite_schema WHERE name = 'setting'"));
        for (int i = 0; i < 5; i++) {
            interior(longer, (first - 1 + i) * PAGE, i == 4 ? leaf : first + i + 1);
        }
        FileHeader.mend(longer);
        Files.write(log.file(), longer);
        run("PRAGMA writable_schema=ON;;UPDATE sqlite_schema SET rootpage = " + first + " WHERE name = 'redacting'");
        try (Connection connection = Sqlite.toRead(log.file().toRealPath(), 0)) {
            Verification found = new Verifier(connection, done -> {}, new HeadWatch())
                    .patient(200)
                    .verify(() -> connection, 1, IntactChain.RANGE);
            assertThat(TestLog.failed(found)).contains("file", "projection");
            assertThat(found.evidence().intact()).as(found.toString()).isTrue();
        }
    }

    private static void interior(byte[] file, int at, int child) {
        java.nio.ByteBuffer page = java.nio.ByteBuffer.wrap(file, at, PAGE).slice();
        int cells = 400;
        page.put(0, (byte) 5)
                .putShort(3, (short) cells)
                .putShort(5, (short) (PAGE - 5 * cells))
                .putInt(8, child);
        for (int i = 0; i < cells; i++) {
            int cell = PAGE - 5 * (i + 1);
            page.putShort(12 + 2 * i, (short) cell).putInt(cell, child).put(cell + 4, (byte) 1);
        }
    }

    /** A file of so many bytes. */
    private static final class NewFileOfBytes {

        static daybook.log.NewEvidence of(int size) {
            byte[] content = new byte[size];
            new Random(size).nextBytes(content);
            ByteArrayInputStream in = new ByteArrayInputStream(content);
            return new daybook.log.NewEvidence() {
                @Override
                public int read(byte[] into, int from, int most) {
                    return in.read(into, from, most);
                }

                @Override
                public About about() {
                    return new About("film.mp4", "video/mp4", null, List.of());
                }

                @Override
                public void close() {}
            };
        }
    }
}
