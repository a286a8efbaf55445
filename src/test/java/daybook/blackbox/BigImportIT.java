package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred thousand rows: in little memory, and with the import stopped in the middle. */
class BigImportIT {

    private static final int ROWS = 200_000;

    /** Bytes that the log has grown to when some parts of the rows are saved and most are not. */
    private static final long FIRST_PART = 100_000_000;

    /** The same for a second time. */
    private static final long SECOND_PART = 200_000_000;

    private static final String MEMORY = "-Xmx256m";

    private static final Duration MINUTES = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @BeforeEach
    void writeRows() throws IOException {
        StringBuilder rows = new StringBuilder("Date,Time,Kind,What happened\r\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append(1 + i % 28).append('/').append(1 + i % 12).append('/').append(2001 + i % 20);
            rows.append(',').append(10 + i % 10).append(':').append(10 + i % 50);
            rows.append(",call,\"Row ").append(i).append(", of many\"\r\n");
        }
        Files.writeString(folder.resolve("rows.csv"), rows);
    }

    @Test
    void losesAndDoublesNothingHoweverOftenItIsStopped() throws IOException, InterruptedException, SQLException {
        Program daybook = Logs.with(folder).within(MINUTES).with("DAYBOOK_JAVA_OPTIONS", MEMORY);

        Process killed = importUntil(FIRST_PART);
        killed.destroyForcibly().waitFor();
        long afterTheKill = entries(daybook);
        assertThat(afterTheKill).isGreaterThan(0).isLessThan(ROWS);

        Process interrupted = importUntil(SECOND_PART);
        new ProcessBuilder("kill", "-INT", Long.toString(interrupted.pid()))
                .start()
                .waitFor();
        assertThat(interrupted.waitFor(MINUTES.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(interrupted.exitValue()).isEqualTo(130);
        long afterTheInterrupt = entries(daybook);
        assertThat(afterTheInterrupt).isGreaterThan(afterTheKill).isLessThan(ROWS);
        assertThat(folder.resolve("out")).isEmptyFile();
        assertThat(Files.readString(folder.resolve("err")))
                .matches(
                        "daybook: interrupted. (At least )?[0-9]+ entries of the file are saved; import it again to go on, and"
                                + " nothing is added twice.\n");
        assertThat(saidToBeSaved()).isLessThanOrEqualTo(afterTheInterrupt - afterTheKill);

        assertThat(daybook.run("import", "csv", "rows.csv"))
                .exited(0)
                .wroteNothingToStderr()
                .printed("Imported " + (ROWS - afterTheInterrupt) + " entries from rows.csv; " + afterTheInterrupt
                        + " entries were there already.\n");
        assertThat(entries(daybook)).isEqualTo(ROWS);
        assertThat(daybook.run("verify", "-q")).exited(0);
    }

    /** What was said is saved; a part whose saving ended as the program was stopped may not have been counted yet. */
    private long saidToBeSaved() throws IOException {
        return Long.parseLong(Files.readString(folder.resolve("err")).replaceAll("[^0-9]", ""));
    }

    /** Starts an import and returns when the log has grown to that size. */
    private Process importUntil(long size) throws IOException, InterruptedException {
        // Where the tests run in the background, an interruption is ignored from birth.
        ProcessBuilder builder = new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        Program.packaged().toString(),
                        "-f",
                        "log.daybook",
                        "import",
                        "csv",
                        "rows.csv")
                .directory(folder.toFile())
                .redirectOutput(Redirect.to(folder.resolve("out").toFile()))
                .redirectError(Redirect.to(folder.resolve("err").toFile()));
        builder.environment().put("DAYBOOK_JAVA_OPTIONS", MEMORY);
        Process process = builder.start();
        while (Files.size(folder.resolve("log.daybook")) < size && !process.waitFor(20, TimeUnit.MILLISECONDS)) {
            assertThat(process.isAlive()).isTrue();
        }
        return process;
    }

    /** Counted by SQLite itself, once the program has taken back what was left half done. */
    private long entries(Program daybook) throws SQLException {
        assertThat(daybook.run("timeline", "--limit", "1", "-q")).exited(0);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("log.daybook"));
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM entry")) {
            return count.getLong(1);
        }
    }
}
