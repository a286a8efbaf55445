package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check in a bundle by any shell, and in a folder that an operating system has left something in: neither is a fault of it. */
class BundleSurroundingsIT {

    private static final String INTACT = "CHAIN INTACT";

    @TempDir
    static Path folder;

    private static Program daybook;

    @BeforeAll
    static void makeABundle() {
        daybook = Logs.with(folder);
        Bundles.must(daybook, "add", "call", "-m", "Rang", "--at", "2026-11-02 14:30");
        Bundles.must(daybook, "export", "bundle", "-o", "bundle");
    }

    private static Run shell(String script, String... arguments) {
        Tools.assume("bash", "jq", "sha256sum");
        return daybook.with("PATH", "/usr/local/bin:/usr/bin:/bin").shell(script, arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bash",
                "bash --posix",
                "zsh",
                "zsh --emulate sh",
                "zsh --emulate ksh",
                "ksh93",
                "mksh",
                "dash",
                "busybox sh",
                "yash",
                "posh",
                "sh"
            })
    void theCheckIsTheSameByEveryShell(String shell) {
        String name = shell.split(" ", 2)[0];
        Tools.assume(name);

        Run run = shell(shell + " bundle/verify.sh");

        assertThat(run).exited(0).printedAmongOthers(INTACT);
        assertThat(shell("cd bundle && " + shell + " ./verify.sh --nonsense")).exited(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zsh", "bash"})
    void theCheckThatIsSourcedLeavesTheShellAlive(String shell) {
        Tools.assume(shell);

        Run run = shell(shell + " -c 'cd bundle; . ./verify.sh; echo status $?'");

        assertThat(run).exited(0).printedAmongOthers(INTACT, "status 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zsh --emulate sh", "ksh93", "mksh", "dash", "busybox sh", "yash"})
    void aShellThatCannotTellWhichFileItSourcesChecksNothing(String shell) {
        Tools.assume(shell.split(" ", 2)[0]);

        Run run = shell(shell + " -c '. bundle/verify.sh'");

        assertThat(run.status()).isIn(0, 1);
        assertThat(run.out() + run.err()).containsAnyOf(INTACT, "This check needs bash. Nothing was checked.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zsh", "ksh93", "mksh", "dash", "busybox sh", "yash"})
    void nothingIsCheckedWithoutBash(String shell) {
        Tools.assume(shell.split(" ", 2)[0]);

        Run run = shell("mkdir -p empty; s=$(command -v " + shell.split(" ", 2)[0] + "); PATH=$PWD/empty exec \"$s\""
                + shell.substring(shell.split(" ", 2)[0].length()) + " bundle/verify.sh");

        assertThat(run).exited(1);
        assertThat(run.err()).contains("This check needs bash. Nothing was checked.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                "data/.DS_Store",
                "data/evidence/._x",
                "data/Thumbs.db",
                "data/desktop.ini",
                "data/@eaDir/chain.jsonl/x",
                "__MACOSX/data/._chain.jsonl",
                ".Spotlight-V100/Store/x",
                ".Trashes/501/x",
                ".fseventsd/0001"
            })
    void whatAnOperatingSystemPutThereIsNamedApart(String path) throws IOException {
        Path copy = copyWith(path);

        assertThat(Bundles.check(daybook, copy))
                .exited(0)
                .printedAmongOthers(INTACT, path + ": put there by macOS or Windows, not part of the bundle");
        Program other = Program.in(folder)
                .with("DAYBOOK_FILE", copy.resolveSibling("other.daybook").toString());
        Bundles.must(other, "init", "--subject", "P1", "--zone", "Europe/London");
        assertThat(other.run("import", "bundle", copy.toString(), "--subject", "P1=P1"))
                .exited(0)
                .complained("put there by macOS or Windows and not part of the bundle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/DS_Store",
                "data/.DS_Store.txt",
                "data/evidence/READ.me",
                "data/desktop.ini.exe",
                "README.html",
                "verify2.sh",
                "manifest-md5.txt",
                "more/READ ME.html",
                ".hidden"
            })
    void anythingElseIsAFailure(String path) throws IOException {
        Path copy = copyWith(path);

        assertThat(Bundles.check(daybook, copy)).exited(5).printedAmongOthers(path + " is in no manifest");
        assertThat(daybook.run("import", "bundle", copy.toString(), "--subject", "P1=P1"))
                .exited(5)
                .complained(path + " is in no manifest");
    }

    @Test
    void aCheckpointThatTheReaderPutIntoTheFolderIsNoPartOfIt() throws IOException {
        Path copy = copyWith("mine/checkpoint.txt");
        Path mine = copy.resolve("mine/checkpoint.txt");
        Files.copy(copy.resolve("data/checkpoint.txt"), mine, StandardCopyOption.REPLACE_EXISTING);
        Path program = Bundles.compiled(daybook, copy, Files.createTempDirectory(folder, "compiled"));

        Run run = Bundles.check(daybook, copy, "--checkpoint", mine.toString());

        assertThat(run).exited(0).printedAmongOthers("VERIFIED to the checkpoint of record 3");
        assertThat(daybook.shell("mono \"$1\" \"$2\" \"$3\"", program.toString(), copy.toString(), mine.toString()))
                .exited(0)
                .printed(run.out());
    }

    @Test
    void theCheckForWindowsNamesThemApartToo() throws IOException {
        Path program =
                Bundles.compiled(daybook, folder.resolve("bundle"), Files.createTempDirectory(folder, "compiled"));

        Run good = daybook.shell(
                "mono \"$1\" \"$2\"",
                program.toString(),
                copyWith("data/Thumbs.db").toString());
        Run bad = daybook.shell(
                "mono \"$1\" \"$2\"",
                program.toString(),
                copyWith("data/Thumbs.txt").toString());
        Run more = daybook.shell(
                "mono \"$1\" \"$2\"",
                program.toString(),
                copyWith("more/README.html").toString());

        assertThat(good)
                .exited(0)
                .printedAmongOthers("data/Thumbs.db: put there by macOS or Windows, not part of the bundle");
        assertThat(bad).exited(5).printedAmongOthers("data/Thumbs.txt is in no manifest");
        assertThat(more).exited(5).printedAmongOthers("more/README.html is in no manifest");
    }

    private static Path copyWith(String path) throws IOException {
        Path copy = Files.createTempDirectory(folder, "copy").resolve("bundle");
        Bundles.tamper(daybook, copy, false, "");
        Path file = copy.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        return copy;
    }
}
