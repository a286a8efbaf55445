package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long output at a terminal goes through a pager, and whoever reads a page keeps nobody out of the log. */
class PagerIT {

    private static final int MANY = 4000;

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void aLongLog() throws IOException {
        daybook = Logs.with(folder);
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            entries.append("{\"kind\":\"call\",\"description\":\"Call number ")
                    .append(i)
                    .append(" \\u202e\",\"occurred\":\"2024-01-05\"}\n");
        }
        Files.writeString(folder.resolve("in.jsonl"), entries);
        assertThat(daybook.run("import", "jsonl", folder + "/in.jsonl", "-q")).exited(0);
    }

    /** A pager that is this shell script. */
    private Screen screen(String script) throws IOException {
        Path pager = folder.resolve("pager");
        Files.writeString(pager, "#!/bin/sh\ncd " + folder + "\n" + script + "\n");
        Files.setPosixFilePermissions(pager, PosixFilePermissions.fromString("rwx------"));
        return Screen.of(daybook).with("DAYBOOK_PAGER", pager.toString());
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void showsLongOutputByThePager() throws IOException {
        Run run = screen("cat >shown").run("timeline", "--color", "never");

        assertThat(run).exited(0);
        assertThat(run.out()).doesNotContain("Call number 17 ");
        assertThat(file("shown")).contains("Call number 0 \\u{202E}", "Call number " + (MANY - 1) + " ");
    }

    @Test
    void saysWhatItHasToSayOnceThePagerIsClosed() throws IOException {
        assertThat(screen("cat >/dev/null; echo closed").run("timeline"))
                .printedAmongOthers("closed\n" + MANY + " entries; ");
    }

    @Test
    void showsWhatFitsOnTheScreenWithoutAPager() throws IOException {
        Run run = screen("echo paged >shown").run("timeline", "--limit", "5");

        assertThat(run).exited(0).printedAmongOthers("Call number 3999 ");
        assertThat(folder.resolve("shown")).doesNotExist();
    }

    @Test
    void goesByTheHeightOfTheScreen() throws IOException {
        screen("cat >shown").with("LINES", "6").run("show", "4");

        assertThat(file("shown")).contains("Call number 3");
    }

    @Test
    void keepsColoursForThePager() throws IOException {
        screen("cat >shown").run("timeline");

        assertThat(file("shown")).contains("\u001B[1m");
    }

    @Test
    void takesThePagerOfOtherPrograms() {
        Screen.of(daybook)
                .with("PAGER", "cat >" + folder + "/shown; printenv LESS LESSHISTFILE >" + folder + "/less")
                .run("timeline");

        assertThat(folder.resolve("shown")).isNotEmptyFile();
        assertThat(folder.resolve("less")).hasContent("FRX\n-\n");
    }

    @Test
    void leavesTheOptionsOfLessAsTheyAre() {
        Screen.of(daybook)
                .with("LESS", "-i")
                .with("PAGER", "cat >/dev/null; printenv LESS >" + folder + "/less")
                .run("timeline");

        assertThat(folder.resolve("less")).hasContent("-i\n");
    }

    @Test
    void isDoneWhenThePagerIsClosedEarly() throws IOException {
        Run run = screen("head -n 3 >shown").run("timeline");

        assertThat(run).exited(0);
        assertThat(run.out()).doesNotContain("Broken pipe", "could not be written");
        assertThat(file("shown").lines()).hasSize(3);
    }

    @Test
    void letsOthersWriteWhileThePagerIsOpen() throws IOException {
        screen("daybook add call -m meanwhile -q </dev/null; echo $? >status; cat >shown")
                .run("timeline");

        assertThat(file("status")).isEqualTo("0\n");
        assertThat(file("shown")).contains("Call number " + (MANY - 1) + " ").doesNotContain("meanwhile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "timeline --json", "export csv", "export jsonl"})
    void letsOthersWriteWhileAPipeIsNotRead(String command) {
        Run run = daybook.shell("daybook " + command
                + " -q | (read -r first; daybook add call -m meanwhile </dev/null; cat >/dev/null)");

        assertThat(run).exited(0).printedAmongOthers("Saved #");
    }

    @Test
    void letsOthersWriteWhileAPipeIsNotReadAndProgressIsShown() {
        Run run = Screen.of(daybook)
                .shell(
                        "daybook export jsonl | (read -r first; daybook add call -m meanwhile </dev/null; cat >/dev/null)");

        assertThat(run).exited(0).printedAmongOthers("Saved #");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline --no-pager",
                "--no-pager timeline",
                "timeline --no-input",
                "timeline --json",
                "timeline | tail -n 20",
                "export jsonl"
            })
    void pagesNothingThatIsNotForAPersonAtAScreen(String command) throws IOException {
        Run run = screen("cat >shown").shell("daybook " + command);

        assertThat(run).printedAmongOthers("Call number " + (MANY - 1) + " ");
        assertThat(folder.resolve("shown")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cat", "no-such-pager -x", "/no/such/pager"})
    void showsAllWithoutAPagerThatIsThere(String pager) {
        Run run = Screen.of(daybook).with("DAYBOOK_PAGER", pager).run("timeline");

        assertThat(run).exited(0).printedAmongOthers("Call number " + (MANY - 1) + " ");
    }

    @Test
    void pagesNothingAtATerminalThatCannotMoveItsCursor() throws IOException {
        Run run = screen("cat >shown").with("TERM", "dumb").run("timeline");

        assertThat(run).printedAmongOthers("Call number " + (MANY - 1) + " ");
        assertThat(folder.resolve("shown")).doesNotExist();
    }

    @Test
    void leavesNothingInTheTemporaryFolder() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));

        screen("ls tmp >left; cat >/dev/null")
                .with("TMPDIR", temporary.toString())
                .run("timeline");

        assertThat(file("left")).isEmpty();
    }
}
