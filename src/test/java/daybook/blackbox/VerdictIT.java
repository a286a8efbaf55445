package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Logs that another program changed, damaged or left half written: what the program says of them, and with which status. */
class VerdictIT {

    private static final int PAGE = 4096;

    private static final String ENDLESS =
            " AS WITH RECURSIVE n(id, name, value) AS (SELECT 1, 'a', 'b' UNION ALL SELECT id + 1, 'a', 'b' FROM n) SELECT * FROM n";

    @TempDir
    Path folder;

    private Program daybook;
    private Path log;

    @BeforeEach
    void makeLog() {
        daybook = Logs.with(folder);
        log = folder.resolve("log.daybook");
    }

    private void sql(String... all) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log);
                Statement statement = connection.createStatement()) {
            for (String each : all) {
                statement.execute(each);
            }
        }
    }

    private JsonNode failed() {
        Run run = daybook.run("verify", "--json");
        assertThat(run).exited(5).wroteNothingToStderr();
        Schemas.assertFits("verify", run.out());
        assertThat(Logs.json(run).get("verdict").asString()).isEqualTo("failed");
        return Logs.json(run);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE setting SET value = 'Europe/Londen' WHERE name = 'zone'",
                "DELETE FROM setting",
                "DROP TABLE subject",
                "CREATE TABLE extra (x)"
            })
    void whatIsShownCanBeWrongWhileTheEvidenceMatches(String edit) throws SQLException {
        sql(edit);

        assertThat(failed().get("evidence").get("intact").asBoolean()).isTrue();
        assertThat(daybook.run("verify"))
                .exited(5)
                .printedAmongOthers(
                        "DOES NOT VERIFY: ", "Evidence: all 2 records and ", "daybook rebuild makes it anew.");
    }

    @Test
    void noCommandReadsAViewInThePlaceOfATable() throws SQLException {
        sql("DROP TABLE setting", "CREATE VIEW setting" + ENDLESS);

        failed();
        for (String command : new String[] {"timeline", "summary", "doctor", "guidance"}) {
            assertThat(daybook.run(command)).exited(5);
        }
        assertThat(daybook.run("note", "-m", "x")).exited(5).complained("Nothing was saved.", "daybook rebuild");
    }

    @Test
    void aFileThatBreaksOffIsAFinding() throws IOException {
        byte[] bytes = Files.readAllBytes(log);
        for (int cut : new int[] {1, PAGE, PAGE + 100, bytes.length - PAGE}) {
            Files.write(log, Arrays.copyOf(bytes, bytes.length - cut));
            failed();
        }
    }

    @Test
    void aHeaderWithWhichNothingCanBeWrittenIsAFinding() throws IOException {
        byte[] bytes = Files.readAllBytes(log);
        bytes[18] = 7;
        Files.write(log, bytes);

        assertThat(failed().get("evidence").get("intact").asBoolean()).isTrue();
    }

    @Test
    void aLogThatAnotherProgramAnalysedIsAddedTo() throws SQLException {
        sql("ANALYZE");

        assertThat(daybook.run("verify")).exited(0).printedAmongOthers("which does no harm");
        assertThat(daybook.run("note", "-m", "Still here")).exited(0);
        assertThat(daybook.run("backup", "copy.daybook")).exited(0);
    }

    /** The log as it would be if a program had been killed in the middle of a write. */
    private void interrupt() throws SQLException, IOException {
        byte[] half;
        byte[] journal;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size=1");
            statement.execute("BEGIN IMMEDIATE");
            for (int i = 0; i < 2000; i++) {
                statement.execute(
                        "INSERT INTO subject (code, id, name) VALUES ('half" + i + "', " + (i + 100) + ", 'done')");
            }
            half = Files.readAllBytes(log);
            journal = Files.readAllBytes(folder.resolve("log.daybook-journal"));
        }
        Files.write(log, half);
        Files.write(folder.resolve("log.daybook-journal"), journal);
    }

    @Test
    void verifyAndDoctorTakeNothingBackAndSayWhatWillBe() throws SQLException, IOException {
        interrupt();
        byte[] half = Files.readAllBytes(log);

        Run verified = daybook.run("verify", "--json");
        Run examined = daybook.run("doctor", "--json");

        assertThat(verified).exited(0);
        Schemas.assertFits("verify", verified.out());
        assertThat(Logs.json(verified).get("journal").get("state").asString()).isEqualTo("interrupted");
        assertThat(examined).exited(0);
        Schemas.assertFits("doctor", examined.out());
        assertThat(Logs.json(examined).get("journal").get("state").asString()).isEqualTo("interrupted");
        assertThat(log).hasBinaryContent(half);
        assertThat(folder.resolve("log.daybook-journal")).exists();
    }

    @Test
    void anotherCommandSaysWhatItTookBack() throws SQLException, IOException {
        interrupt();

        Run run = daybook.run("timeline");

        assertThat(run).exited(0);
        assertThat(run.err())
                .startsWith(
                        "A program was interrupted while it wrote; what it had half done is taken back, and nothing that was"
                                + " saved is lost: 2 records.\n");
        assertThat(daybook.run("timeline").err()).doesNotContain("interrupted");
    }

    @Test
    void aJournalOfAnotherTimeIsRefused() throws SQLException, IOException {
        byte[] early = Files.readAllBytes(log);
        interrupt();
        byte[] journal = Files.readAllBytes(folder.resolve("log.daybook-journal"));
        Files.delete(folder.resolve("log.daybook-journal"));
        Files.write(log, early);
        for (int i = 0; i < 3; i++) {
            daybook.run("note", "-m", "Later");
        }
        byte[] later = Files.readAllBytes(log);
        Files.write(folder.resolve("log.daybook-journal"), journal);

        assertThat(daybook.run("timeline"))
                .exited(1)
                .complained(
                        "log.daybook-journal is not a journal of this log as it is now", "move log.daybook-journal");
        assertThat(failed().get("journal").get("state").asString()).isEqualTo("foreign");
        assertThat(daybook.run("doctor")).exited(1).printedAmongOthers("PROBLEM: log.daybook-journal");
        assertThat(log).hasBinaryContent(later);
    }

    @Test
    void doctorFindsAConflictedCopy() throws IOException {
        Path copy = folder.resolve("log (Dr B's conflicted copy 2026-11-30).daybook");
        Files.copy(log, copy);
        daybook.run("note", "-m", "Here");
        daybook.run("-f", copy.toString(), "note", "-m", "There");

        assertThat(daybook.run("doctor"))
                .exited(0)
                .printedAmongOthers("conflicted copy 2026-11-30).daybook", "records 1 to 2 are the same");
    }
}
