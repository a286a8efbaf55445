package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes at one log. */
class ConcurrencyIT {

    private static final int AT_ONCE = 8;
    private static final int LOOPS = 25;

    @TempDir
    Path folder;

    @Test
    void eightProcessesAtOnceAllSave() throws Exception {
        Program daybook = Logs.with(folder);
        List<Callable<Run>> adds = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            String text = "From process " + i;
            adds.add(() -> daybook.run("add", "call", "-m", text));
        }

        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Run>> runs = threads.invokeAll(adds);
        threads.shutdown();

        for (Future<Run> run : runs) {
            assertThat(run.get()).exited(0).wroteNothingToStderr();
        }
        assertThat(Logs.entries(daybook)).hasSize(AT_ONCE);
        assertThat(Logs.records(daybook)).isEqualTo(AT_ONCE + 2);
    }

    @Test
    void writersBesideReadersNeverTakeTheLogForDamaged() throws Exception {
        Program daybook = Logs.with(folder);
        String longer = "word ".repeat(1000);
        Callable<List<Run>> writer = () -> again(daybook, "add", "call", "-m", longer);
        Callable<List<Run>> reader = () -> again(daybook, "subject", "list", "-q");

        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<List<Run>>> loops = threads.invokeAll(List.of(writer, reader, writer, reader));
        threads.shutdown();

        for (Future<List<Run>> loop : loops) {
            for (Run run : loop.get()) {
                assertThat(run).exited(0).wroteNothingToStderr();
            }
        }
        assertThat(Logs.entries(daybook)).hasSize(2 * LOOPS);
    }

    private static List<Run> again(Program daybook, String... command) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < LOOPS; i++) {
            runs.add(daybook.run(command));
        }
        return runs;
    }

    @Test
    void givesUpAfterTenSecondsWhenAnotherProgramHoldsTheLog() throws SQLException {
        Program daybook = Logs.with(folder);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("log.daybook"));
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");

            Run run = daybook.run("add", "call", "-m", "x", "--json");

            assertThat(run).exited(11).printedNothing();
            Schemas.assertFits("error", run.err());
            assertThat(Logs.error(run).get("kind").asString()).isEqualTo("busy");
            assertThat(Logs.error(run).get("message").asString())
                    .endsWith("for more than 10 seconds. Nothing was saved.");
            statement.execute("ROLLBACK");
        }
        assertThat(Logs.records(daybook)).isEqualTo(2);
    }

    @Test
    void writesOnlyInTheFolderOfTheLogAndOpensNoConnection() throws IOException {
        Program daybook = Logs.with(folder);
        assumeTrue(daybook.shell("command -v strace && strace -f -o probe true").status() == 0, "no strace here");

        Run run = daybook.shell("""
                printf 'Date,What happened\\n5/1/2024,Rang\\n' >old.csv
                for command in 'add call -m x' 'step warned' timeline escalation verify 'import csv old.csv' 'export json -o out.json'
                do
                    strace -f -o trace -e trace=%network,open,openat,creat,rename,renameat,mkdir,mkdirat,unlink,unlinkat,link,linkat \
                        daybook $command >/dev/null || exit
                    cat trace
                done
                """);

        assertThat(run).exited(0);
        List<String> outside = new ArrayList<>();
        for (String line : run.lines()) {
            // Java asks at its start whether the machine has IPv6, and the system's own daemon for the user's name.
            boolean network = line.matches(".*\\b(connect|bind|listen|accept4?|send(to|msg|mmsg))\\(.*")
                    && !line.contains("sun_path=\"/var/run/nscd/socket\"");
            boolean writes = line.matches(
                    ".*(O_WRONLY|O_RDWR|O_CREAT).*|.*\\b(creat|rename(at)?|mkdir(at)?|unlink(at)?|link(at)?)\\(.*");
            boolean here = line.contains("\"" + folder.toRealPath() + "/")
                    || line.contains("\"/dev/")
                    || line.contains("\"/proc/self/");
            if (network || (writes && !here)) {
                outside.add(line);
            }
        }
        assertThat(outside).isEmpty();
    }

    @Test
    void leavesNoFileBehindButWhatItWasAskedFor() throws IOException {
        Program daybook = Logs.with(folder);
        Path temporary = Files.createDirectory(folder.resolve("tmp"));

        daybook.with("TMPDIR", temporary.toString())
                .shell(
                        "daybook add call -m x; daybook timeline; daybook export csv -o out.csv; daybook import csv out.csv; daybook verify");

        assertThat(temporary).isEmptyDirectory();
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("log.daybook", "out.csv", "tmp");
        }
    }
}
