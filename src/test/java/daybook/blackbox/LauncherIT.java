package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher: wherever it is started from, and whatever state its files are in, only daybook itself is heard. */
class LauncherIT {

    private static final Path IMAGE = Program.packaged().getParent().getParent();

    @TempDir
    Path folder;

    @Test
    void startsFromAnyFolder() {
        assertStarts(Program.in(folder));
    }

    @Test
    void startsByName() {
        assertStartsAs(Program.in(folder).shell("daybook --version"));
    }

    @Test
    void startsAsAScriptInItsOwnFolder() {
        assertStartsAs(Program.in(folder).workingIn(IMAGE.resolve("bin")).shell("sh daybook --version"));
    }

    @Test
    void startsByARelativePath() {
        assertStartsAs(Program.in(folder).workingIn(IMAGE.resolve("lib")).shell("../bin/../bin/./daybook --version"));
    }

    @Test
    void startsThroughAChainOfAbsoluteAndRelativeLinks() throws IOException {
        Path copy = copyImage(folder.resolve("copy"));
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Files.createSymbolicLink(folder.resolve("first"), copy.resolve("bin/daybook"));
        Files.createSymbolicLink(deep.resolve("second"), Path.of("../../first"));
        Path link = Files.createSymbolicLink(folder.resolve("daybook"), Path.of("a/b/second"));

        assertStarts(Program.in(folder).launchedAs(link));
    }

    @Test
    void startsThroughALinkToAFolder() throws IOException {
        Path copy = copyImage(folder.resolve("copy"));
        Path link = Files.createSymbolicLink(folder.resolve("current"), copy);

        assertStarts(Program.in(folder).launchedAs(link.resolve("bin/daybook")));
    }

    @Test
    void startsFromAPathWithSpacesAndLetters() throws IOException {
        Path copy = copyImage(folder.resolve("Dr Ann's  évidence; $HOME"));

        assertStarts(Program.in(folder).launchedAs(copy.resolve("bin/daybook")));
    }

    @Test
    void startsWithAnEmptyEnvironment() {
        assertStarts(Program.in(folder).withEmptyEnvironment());
    }

    @Test
    void findsTheJavaThatItWasBuiltWithWhenNoneIsOnThePath() {
        assertStarts(Program.in(folder).without("JAVA_HOME").with("PATH", "/nowhere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"})
    void isSilentAboutOptionsForOtherJavaPrograms(String variable) {
        assertStarts(Program.in(folder).with(variable, "-Dsomething=else"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "xx_XX.ISO-8859-1", ""})
    void keepsEveryLetterInAnyLocale(String locale) {
        Run run = Program.in(folder).with("LC_ALL", locale).with("LANG", locale).run("add", "zażółć-🙂");

        assertThat(run).err().doesNotContain("\uFFFD");
    }

    @Test
    void saysSoWhenThereIsNoJava() throws IOException {
        Path copy = copyImage(folder.resolve("copy"));
        Files.delete(copy.resolve("lib/daybook.jsa.for"));

        Run run = Program.in(folder)
                .launchedAs(copy.resolve("bin/daybook"))
                .without("JAVA_HOME")
                .with("PATH", "/nowhere")
                .run("--version");

        assertThat(run).exited(1).printedNothing().complained("needs Java 17 or newer", "Nothing was done.");
    }

    @Test
    void saysSoWhenJavaIsTooOld() throws IOException {
        Path old = javaHome("1.8.0_402");

        Run run = Program.in(folder).with("JAVA_HOME", old.toString()).run("--version");

        assertThat(run).exited(1).printedNothing().complained("needs Java 17 or newer", "is Java 1.8.0_402");
    }

    @Test
    void saysSoWhenTheChosenJavaIsNotThere() {
        Run run = Program.in(folder).with("DAYBOOK_JAVA_HOME", "/nowhere").run("--version");

        assertThat(run).exited(1).printedNothing().complained("DAYBOOK_JAVA_HOME is /nowhere");
    }

    @Test
    void takesAnotherJavaThanTheOneItWasBuiltWith() throws IOException {
        Path other = javaHome("17.0.1");

        assertThat(Program.in(folder).with("JAVA_HOME", other.toString()).run("--version"))
                .exited(0)
                .out()
                .contains("-Xshare:auto")
                .doesNotContain("-XX:SharedArchiveFile");
    }

    @Test
    void usesItsArchive() {
        assertStarts(Program.in(folder).with("DAYBOOK_JAVA_OPTIONS", "-Xshare:on"));
    }

    @Test
    void isCleanWithoutItsArchive() throws IOException {
        Path copy = copyImage(folder.resolve("copy"));
        Files.delete(copy.resolve("lib/daybook.jsa"));

        assertStarts(madeThere(copy));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 5000, 1_000_000})
    void isCleanWithATruncatedArchive(int length) throws IOException {
        Path copy = copyImage(folder.resolve("copy"));
        Path archive = copy.resolve("lib/daybook.jsa");
        byte[] bytes = Files.readAllBytes(archive);
        Files.delete(archive);
        Files.write(archive, Arrays.copyOf(bytes, length));

        assertStarts(madeThere(copy));
    }

    @Test
    void isCleanWithAnArchiveOfSomethingElse() throws IOException {
        Path copy = copyImage(folder.resolve("copy"));
        Path archive = copy.resolve("lib/daybook.jsa");
        Files.delete(archive);
        Files.writeString(archive, "no archive\n".repeat(100_000));
        Files.setLastModifiedTime(archive, Files.getLastModifiedTime(copy.resolve("lib/daybook.jsa.for")));

        assertStarts(madeThere(copy));
    }

    @Test
    void isCleanWithAnArchiveOfOtherJars() throws IOException {
        Path copy = copyImage(folder.resolve("copy"));
        Files.setLastModifiedTime(copy.resolve("lib/daybook.jar"), FileTime.fromMillis(1_000_000_000_000L));

        assertStarts(madeThere(copy));
    }

    @Test
    void leavesNothingInTheTemporaryFolder() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));

        Program.in(folder)
                .with("DAYBOOK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary)
                .run("demo", "-o", "demo.daybook");

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void namesEveryJarThatItShipsInTheNotices() throws IOException {
        String notices = Files.readString(IMAGE.resolve("THIRD-PARTY"));

        try (Stream<Path> jars = Files.list(IMAGE.resolve("lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString())
                            .filter(name -> name.endsWith(".jar") && !name.equals("daybook.jar")))
                    .allSatisfy(name -> assertThat(notices).contains(name));
        }
    }

    @Test
    void theLibraryForWorkbooksIsThereForItsCommandAlone() {
        Program daybook = Logs.with(folder);

        assertThat(daybook.shell("sh -x \"$(command -v daybook)\" timeline").err())
                .doesNotContain("fastexcel");
        assertThat(daybook.shell("sh -x \"$(command -v daybook)\" export xlsx -o log.xlsx")
                        .err())
                .contains("fastexcel.jar");
    }

    /** Stdout is what the program prints of itself, and stderr is empty. */
    private static void assertStarts(Program program) {
        assertStartsAs(program.run("--version"));
    }

    private static void assertStartsAs(Run run) {
        assertThat(run)
                .exited(0)
                .wroteNothingToStderr()
                .out()
                .startsWith("daybook")
                .hasLineCount(1);
    }

    /** A copy that believes it was made where it is, so that its archive is tried. */
    private Program madeThere(Path copy) throws IOException {
        Path made = copy.resolve("lib/daybook.jsa.for");
        FileTime time = Files.getLastModifiedTime(made);
        Files.write(made, List.of(copy.toString(), Files.readAllLines(made).get(1)));
        Files.setLastModifiedTime(made, time);
        return Program.in(folder).launchedAs(copy.resolve("bin/daybook"));
    }

    /** What looks like a JDK of that version, with a java that prints its arguments. */
    private Path javaHome(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jdk"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    private static Path copyImage(Path target) throws IOException {
        Files.walkFileTree(IMAGE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(target.resolve(IMAGE.relativize(from).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
                Files.copy(from, target.resolve(IMAGE.relativize(from).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
        return target;
    }
}
