package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code init}: where a log is made, for whom it is readable, and what it is made with. */
class InitIT {

    @TempDir
    Path folder;

    @Test
    void makesALogAtHomeAndSaysWhatComesNext() {
        Run run = Program.in(folder).run("init", "--subject", "P1", "--zone", "Europe/London");

        assertThat(run).exited(0).wroteNothingToStderr().printed("""
                Created the log %s/.local/share/daybook/log.daybook. Times are in Europe/London; dates are read day first (3/4 is 3 April).
                Next: daybook add call -m "…" --at "yesterday 14:30"
                """.formatted(folder));
    }

    @Test
    void makesFileAndFolderForTheirOwnerAlone() throws IOException {
        Program.in(folder).run("init");

        Path file = folder.resolve(".local/share/daybook/log.daybook");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void leavesNothingBesideTheLog() throws IOException {
        Program.in(folder).run("init", "-f", "log.daybook");

        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("log.daybook"));
    }

    @Test
    void prefersTheFolderForDataOfTheEnvironment() {
        Program.in(folder).with("XDG_DATA_HOME", folder + "/data").run("init");

        assertThat(folder.resolve("data/daybook/log.daybook")).isRegularFile();
    }

    @Test
    void prefersTheFileOfTheEnvironmentToTheFolder() {
        Program.in(folder)
                .with("XDG_DATA_HOME", folder + "/data")
                .with("DAYBOOK_FILE", folder + "/mine")
                .run("init");

        assertThat(folder.resolve("mine")).isRegularFile();
    }

    @Test
    void prefersTheFileOfTheOptionToTheEnvironment() {
        Program.in(folder).with("DAYBOOK_FILE", folder + "/mine").run("init", "--file=other");

        assertThat(folder.resolve("other")).isRegularFile();
        assertThat(folder.resolve("mine")).doesNotExist();
    }

    @Test
    void takesAFileNameThatSqliteWouldReadAsOptions() {
        Program daybook = Program.in(folder).with("DAYBOOK_FILE", folder + "/a b%20?mode=memory&x=#1;'ü\".db");

        assertThat(daybook.run("init", "--subject", "P1")).exited(0);
        assertThat(daybook.run("add", "call", "-m", "x")).exited(0);
        assertThat(Logs.entries(daybook)).hasSize(1);
        assertThat(folder.resolve("a b%20?mode=memory&x=#1;'ü\".db")).isRegularFile();
    }

    @Test
    void takesAFileNameThatBeginsWithAHyphen() {
        assertThat(Program.in(folder).run("init", "--file=-log")).exited(0);
        assertThat(Program.in(folder).run("verify", "--quiet", "--file=-log")).exited(0);
    }

    @Test
    void readsDatesMonthFirstWhereAsked() {
        Program daybook = Program.in(folder).with("DAYBOOK_FILE", folder + "/mdy");
        daybook.run("init", "--subject", "P1", "--zone", "America/New_York", "--date-order", "mdy");

        daybook.run("add", "call", "-m", "x", "--at", "02/03/2024");

        assertThat(Logs.entry(daybook).at("/occurred/from").asString()).isEqualTo("2024-02-03");
        assertThat(Logs.entry(daybook).at("/occurred/zone").asString()).isEqualTo("America/New_York");
    }

    @Test
    void namesTheRecorderOfEveryEntry() {
        Program daybook = Program.in(folder).with("DAYBOOK_FILE", folder + "/log");
        daybook.run("init", "--subject", "P1", "--recorder", "Dr Ann Óg");

        daybook.run("add", "call", "-m", "x");

        assertThat(Logs.entry(daybook).get("recorded_by").asString()).isEqualTo("Dr Ann Óg");
    }

    @Test
    void leavesALogThatIsThereAsItWas() throws IOException {
        Program daybook = Logs.with(folder);
        byte[] before = Files.readAllBytes(folder.resolve("log.daybook"));

        assertThat(daybook.run("init")).exited(1).printedNothing().complained("Nothing was touched.");

        assertThat(folder.resolve("log.daybook")).hasBinaryContent(before);
    }

    @Test
    void saysThatTheLogWasMadeWhenThatCannotBePrinted() {
        Run run = Program.in(folder).shell("daybook init >/dev/full");

        assertThat(run).exited(1).complained("could not be written", "The log was made.");
        assertThat(Program.in(folder).run("verify", "-q")).exited(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GMT0BST,M3.5.0/1,M10.5.0", "CET-1CEST", "BST", "Europe/Nowhere"})
    void aZoneThatTheMachineDoesNotPlainlySayIsNotGuessed(String zone) {
        Run run = Program.in(folder).with("TZ", zone).run("init");

        assertThat(run).exited(2).complained("The variable TZ is \"" + zone + "\"", "init --zone Europe/London");
        assertThat(Program.in(folder).with("TZ", zone).run("init", "--zone", "Europe/London"))
                .exited(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {":Europe/London", "/usr/share/zoneinfo/Europe/London"})
    void theZoneIsTheOneThatTheMachineGoesBy(String zone) {
        assertThat(Program.in(folder).with("TZ", zone).run("init")).exited(0).printedAmongOthers("Europe/London");
    }

    @Test
    void aMachineOnUniversalTimeIsSpokenOf() {
        assertThat(Program.in(folder).with("TZ", "UTC").run("init"))
                .exited(0)
                .complained("This computer is set to UTC.", "daybook settings set zone Europe/London");
    }

    @Test
    void saysNothingWhenAskedToBeQuiet() {
        assertThat(Program.in(folder).run("init", "-q"))
                .exited(0)
                .printedNothing()
                .wroteNothingToStderr();
    }
}
