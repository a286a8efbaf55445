package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher: wherever it is started from, and whatever state its files are in, only daybook itself is heard. */
class LauncherIT {

    private static final Path IMAGE = Program.packaged().getParent().getParent();
    private static final String ARCHIVE = "lib/runtime/lib/server/classes.jsa";

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
    void startsWithoutAHome() {
        assertStarts(Program.in(folder).without("HOME"));
    }

    @Test
    void startsWhereNothingMayBeWritten() throws IOException {
        Path copy = copyImage(folder.resolve("copy"));
        try {
            assertThat(Program.in(folder).shell("chmod -R a-w \"$1\"", copy.toString()))
                    .exited(0);

            assertStarts(Program.in(folder).launchedAs(copy.resolve("bin/daybook")));
        } finally {
            Program.in(folder).shell("chmod -R u+w \"$1\"", copy.toString());
        }
    }

    @Test
    void bringsItsOwnJava() {
        assertStarts(Program.in(folder).with("JAVA_HOME", "/nowhere").with("PATH", "/usr/bin:/bin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"})
    void isSilentAboutOptionsForOtherJavaPrograms(String variable) {
        assertStarts(Program.in(folder).with(variable, "-Dsomething=else"));
    }

    @Test
    void hasNothingOfOthersOnItsClassPath() {
        assertThat(Program.in(folder)
                        .with("CLASSPATH", "/elsewhere")
                        .with("DAYBOOK_JAVA_OPTIONS", "-XshowSettings:properties")
                        .run("--version"))
                .exited(0)
                .err()
                .contains("sun.java.command = daybook/daybook.Daybook")
                .doesNotContain("/elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "xx_XX.ISO-8859-1", ""})
    void keepsEveryLetterInAnyLocale(String locale) {
        Run run = Program.in(folder).with("LC_ALL", locale).with("LANG", locale).run("add", "zażółć-🙂");

        assertThat(run).err().doesNotContain("\uFFFD");
    }

    @Test
    void saysSoWhenItsJavaIsMissing() throws IOException {
        Path copy = copyImage(folder.resolve("copy"));
        Files.delete(copy.resolve("lib/runtime/bin/java"));

        Run run = Program.in(folder).launchedAs(copy.resolve("bin/daybook")).run("--version");

        assertThat(run).exited(1).printedNothing().complained("lib/runtime/bin/java is missing", "Nothing was done.");
    }

    @Test
    void showsNoProgramButDaybook() throws IOException {
        try (Stream<Path> programs = Files.list(IMAGE.resolve("bin"))) {
            assertThat(programs).containsExactly(IMAGE.resolve("bin/daybook"));
        }
    }

    @Test
    void usesItsArchive() {
        assertUsesItsArchive(IMAGE);
    }

    @Test
    void usesItsArchiveAfterItWasMoved() throws IOException {
        assertUsesItsArchive(copyImage(folder.resolve("copy")));
    }

    @Test
    void usesItsArchiveInACopyWithNewTimes() throws IOException {
        Path copy = folder.resolve("copy");
        assertThat(Program.in(folder).shell("cp -R \"$1\" \"$2\"", IMAGE.toString(), copy.toString()))
                .exited(0);
        Files.setLastModifiedTime(copy.resolve(ARCHIVE + ".size"), FileTime.fromMillis(1_000_000_000_000L));

        assertUsesItsArchive(copy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".size"})
    void isCleanWithoutAPartOfItsArchive(String part) throws IOException {
        Path copy = copyImage(folder.resolve("copy"));
        Files.delete(copy.resolve(ARCHIVE + part));

        assertStarts(Program.in(folder).launchedAs(copy.resolve("bin/daybook")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 5000, 1_000_000})
    void isCleanWithATruncatedArchive(int length) throws IOException {
        Path copy = copyImage(folder.resolve("copy"));
        Path archive = copy.resolve(ARCHIVE);
        byte[] bytes = Files.readAllBytes(archive);
        Files.delete(archive);
        Files.write(archive, Arrays.copyOf(bytes, length));

        assertStarts(Program.in(folder).launchedAs(copy.resolve("bin/daybook")));
    }

    @Test
    void isCleanWithAnArchiveOfSomethingElse() throws IOException {
        Path copy = copyImage(folder.resolve("copy"));
        Path archive = copy.resolve(ARCHIVE);
        Files.delete(archive);
        Files.writeString(archive, "no archive\n".repeat(100_000));
        Files.setLastModifiedTime(archive, Files.getLastModifiedTime(copy.resolve(ARCHIVE + ".size")));

        assertStarts(Program.in(folder).launchedAs(copy.resolve("bin/daybook")));
    }

    @Test
    void isCleanWithAnArchiveOfAnotherJava() throws IOException {
        Path other = Path.of(System.getProperty("java.home"), "lib/server/classes.jsa");
        assumeThat(other).exists();
        Path copy = copyImage(folder.resolve("copy"));
        Path archive = copy.resolve(ARCHIVE);
        Files.delete(archive);
        Files.copy(other, archive);
        Files.setLastModifiedTime(archive, Files.getLastModifiedTime(copy.resolve(ARCHIVE + ".size")));

        assertStarts(Program.in(folder).launchedAs(copy.resolve("bin/daybook")));
    }

    @Test
    void leavesNothingInTheTemporaryFolder() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));

        Program.in(folder)
                .with("DAYBOOK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary)
                .run("demo", "-o", "demo.daybook");

        assertThat(temporary).isEmptyDirectory();
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

    /** The program's own classes come from it. */
    private void assertUsesItsArchive(Path image) {
        assertThat(Program.in(folder)
                        .launchedAs(image.resolve("bin/daybook"))
                        .with("DAYBOOK_JAVA_OPTIONS", "-Xlog:class+load:stderr")
                        .run("--version"))
                .exited(0)
                .err()
                .contains("daybook.Daybook source: shared objects file");
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
