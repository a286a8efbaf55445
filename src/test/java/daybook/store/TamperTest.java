package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.store.rows.Forger;
import daybook.store.rows.Schema;
import daybook.store.sqlite.TestLog;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody with an SQLite shell might do to a log, the triggers taken off first and put back afterwards. */
class TamperTest {

    @TempDir
    static Path shared;

    private static TestLog whole;

    @TempDir
    Path folder;

    private TestLog log;

    /** Record 1 is the genesis record, 2 the subject, 3 to 7 are entries. */
    @BeforeAll
    static void makeFiveEntries() {
        whole = TestLog.at(shared.resolve("log.daybook"));
        whole.add(TestLog.incident("Silent call", "2026-11-20")
                .set(Fact.WITNESSES, List.of("Reception", "Nurse B"))
                .set(Fact.TAGS, List.of("phone"))
                .set(Fact.PRIVATE_KNOWLEDGE, false)
                .set(Fact.EXACT_WORDS, "Lost: \uFFFD"));
        whole.add("Card left", "2026-11");
        whole.add("Gift left", "2026-11-21T14:30:00+00:00");
        whole.add("Waited outside", "2025");
        whole.add("Rang again", "2026-11-22");
    }

    @BeforeEach
    void copyThem() throws IOException {
        log = whole.copy(folder.resolve("log.daybook"));
    }

    private void isFound(Verification verification, @Nullable Long firstBad, String... checks) {
        assertThat(TestLog.failed(verification))
                .as(verification.checks().toString())
                .containsExactly(checks);
        assertEquals(firstBad, verification.firstBad(), verification.checks().toString());
    }

    @Test
    void anUntouchedLogVerifies() {
        isFound(log.verify(), null);
    }

    @Test
    void takingTheTriggersOffAndPuttingThemBackIsNoChange() throws SQLException {
        log.tamper();
        isFound(log.verify(), null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/daybook/store/edits.txt",
            delimiterString = "##",
            quoteCharacter = '`',
            commentCharacter = '%')
    void anEditIsFound(String sql, @Nullable Long firstBad, String checks) throws SQLException {
        if (checks.startsWith("\\")) {
            return;
        }
        new Forger(log).run(sql);
        isFound(log.verify(), firstBad, checks.split(","));
    }

    static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
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
                "hash"));
        for (Fact fact : Fact.values()) {
            columns.add(Schema.column(fact));
        }
        return columns;
    }

    @ParameterizedTest
    @MethodSource("columns")
    void anEditOfAnyColumnOfAnEntryIsFound(String column) throws SQLException {
        boolean number = List.of(
                        "number",
                        "revision",
                        "exhibits",
                        "starts",
                        "ends",
                        "import_id",
                        "\"private_knowledge\"",
                        "\"removal_risk\"",
                        "\"objection\"",
                        "\"confidential\"",
                        "\"source_line\"")
                .contains(column);
        log.tamper("UPDATE entry SET " + column + " = "
                + (number ? "coalesce(" + column + ", 0) + 4294967296" : column.equals("hash") ? "x'00'" : "'x'")
                + " WHERE id = 3");
        Verification verification = log.verify();
        assertThat(TestLog.failed(verification)).contains("projection");
        assertEquals(3L, verification.firstBad());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    tags | '["phone" ]'
                    tags | '["phone"] x'
                    tags | '["phone",1]'
                    witnesses | '["Reception","Nurse B"'
                    private_knowledge | 2
                    revision | 4294967297
                    revision | 2
                    recorded_zone | 'Europe/London '
                    hash | x'00'
                    starts | starts + 1
                    ends | NULL
                    exact_words | cast(replace(cast(exact_words AS BLOB), x'efbfbd', x'ff') AS TEXT)
                    description | concat(description, char(0))
                    description | NULL
                    """)
    void anEditThatReadsAlmostTheSameIsFound(String column, String value) throws SQLException {
        log.tamper("UPDATE entry SET " + column + " = " + value + " WHERE id = 3");
        Verification verification = log.verify();
        assertThat(TestLog.failed(verification)).contains("projection");
        assertEquals(3L, verification.firstBad());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    DROP TRIGGER record_kept | record_kept was removed
                    DROP INDEX entry_by_time | entry_by_time was removed
                    CREATE TRIGGER extra AFTER INSERT ON entry BEGIN SELECT 1; END | the trigger extra was added
                    CREATE TRIGGER entry_text_extra AFTER INSERT ON entry BEGIN SELECT 1; END | the trigger entry_text_extra was added
                    CREATE TABLE entry_text_extra (x) | the table entry_text_extra was added
                    CREATE TABLE extra (x) | the table extra was added
                    CREATE VIEW extra AS SELECT 1 | the view extra was added
                    CREATE INDEX entry_text_extra ON entry (kind) | the index entry_text_extra was added
                    ALTER TABLE entry ADD COLUMN extra TEXT | the table entry was changed
                    """)
    void aChangeOfTheTablesIsFound(String sql, String detail) throws SQLException {
        try (var connection = log.raw();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        assertThat(log.verify().checks()).contains(new Verification.Check("tables", false, detail));
    }

    @Test
    void aTriggerThatWasRewrittenIsFound() throws SQLException {
        try (var connection = log.raw();
                var statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER record_kept");
            statement.execute("CREATE TRIGGER record_kept BEFORE DELETE ON record BEGIN SELECT 1; END");
        }
        isFound(log.verify(), null, "tables");
    }

    @Test
    void aLogWithChangedTablesIsNotWrittenTo() throws SQLException {
        try (var connection = log.raw();
                var statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER record_kept");
        }
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> log.add("More", "2026")))
                .isInstanceOf(DaybookException.DoesNotVerify.class)
                .hasMessageContaining("Nothing was saved");
    }

    /** A line that is right in itself and whose row says so: only the chain gives it away. */
    @Test
    void aRewrittenEntryWhoseRowWasMadeToFitIsFoundByTheNextRecord() throws SQLException {
        ChainLine old = ChainLine.parse(log.ask("SELECT line FROM record WHERE seq = 5"));
        Disclosure fact = Disclosure.of(new byte[16], "description", "Nothing happened");
        ChainLine line = new ChainLine(
                old.log(),
                5,
                old.prev(),
                Instant.parse("2026-11-22T05:24:32.123Z"),
                "Europe/London",
                RecordKind.ENTRY,
                null,
                List.of(fact.digest()));
        String hash = ChainLine.hash(line.text());
        log.tamper(
                "UPDATE record SET line = '" + line.text() + "' WHERE seq = 5",
                "DELETE FROM disclosure WHERE seq = 5",
                "INSERT INTO disclosure VALUES (5, '" + fact.json() + "')",
                "UPDATE entry SET hash = x'" + hash + "' WHERE id = 5");
        Verification verification = log.verify();
        assertThat(verification.checks())
                .contains(new Verification.Check(
                        "chain",
                        false,
                        "record 6: it does not follow the record before it, which was changed or replaced"));
    }

    /** The one edit that can't be found without a checkpoint: verification says so whenever none was given. */
    @Test
    void aTailThatWasCutWithAllThatBelongsToItIsNotFoundWithoutACheckpoint() throws SQLException {
        log.tamper(
                "INSERT INTO entry_text (entry_text, rowid, description) VALUES ('delete', 7, 'Rang again')",
                "DELETE FROM entry WHERE id = 7",
                "DELETE FROM disclosure WHERE seq = 7",
                "DELETE FROM record WHERE seq = 7");
        isFound(log.verify(), null);
    }

    @ParameterizedTest
    @CsvSource({
        "user_version = 2, NewerFormat",
        "user_version = 0, NoLog",
        "user_version = -1, NewerFormat",
        "application_id = 1, NoLog"
    })
    void aHeaderOfAnotherProgramIsRefused(String pragma, String exception) throws SQLException {
        log.tamper("PRAGMA " + pragma);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(log::verify)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(exception);
    }
}
