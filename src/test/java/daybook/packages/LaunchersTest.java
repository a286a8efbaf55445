package daybook.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launchers of the portable zip, as far as they can be tried without Windows and macOS. */
class LaunchersTest {

    private static final Path FOLDER = Path.of("src/build/packages");

    @TempDir
    Path folder;

    private String said = "";

    /** Runs a program with nothing but these variables and gives back its exit status. */
    private int run(Path program, String... variables) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true);
        builder.environment().clear();
        for (int i = 0; i < variables.length; i += 2) {
            builder.environment().put(variables[i], variables[i + 1]);
        }
        Process process = builder.start();
        process.getOutputStream().close();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private Path unpacked() throws IOException {
        Path program = Files.copy(FOLDER.resolve("daybook"), folder.resolve("daybook"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.createFile(folder.resolve("daybook.jar"));
        return program;
    }

    /** A Java of that version, as far as a launcher looks. */
    private Path java(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("java"));
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nfor word in \"$@\"; do echo \"<$word>\"; done\nexit 7\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    @ParameterizedTest
    @ValueSource(strings = {"daybook", "make"})
    void scriptsAreAsThePlainShellHasThem(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder(
                        "/bin/sh", "-n", FOLDER.resolve(script).toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(shell.waitFor()).isZero();
    }

    @Test
    void withoutAnyJavaItSaysSo() throws IOException, InterruptedException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        Files.createSymbolicLink(tools.resolve("uname"), Path.of("/usr/bin/uname"));

        assertThat(run(unpacked(), "PATH", tools.toString())).isEqualTo(1);
        assertThat(said)
                .isEqualTo("daybook: needs Java 17 or newer, and neither JAVA_HOME nor PATH leads to one."
                        + " Nothing was done.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "11.0.22", "16"})
    void anOlderJavaIsRefusedByItsVersion(String version) throws IOException, InterruptedException {
        assertThat(run(
                        unpacked(),
                        "PATH",
                        "/usr/bin:/bin",
                        "JAVA_HOME",
                        java(version).toString()))
                .isEqualTo(1);
        assertThat(said).contains("is Java " + version + ". Set JAVA_HOME to a newer one. Nothing was done.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.11", "25-ea", "26.0.1"})
    void aJavaThatIsNewEnoughGetsTheArgumentsAndItsStatusIsPassedOn(String version)
            throws IOException, InterruptedException {
        assertThat(run(
                        unpacked(),
                        "PATH",
                        "/usr/bin:/bin",
                        "JAVA_HOME",
                        java(version).toString()))
                .isEqualTo(7);
        assertThat(said).endsWith("<-jar>\n<" + folder.toRealPath().resolve("daybook.jar") + ">\n<--version>\n");
    }

    @Test
    void aLinkLeadsToTheFolderOfTheJar() throws IOException, InterruptedException {
        Path elsewhere = Files.createDirectories(folder.resolve("bin"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("daybook"), unpacked());

        assertThat(run(link, "PATH", "/usr/bin:/bin", "JAVA_HOME", java("17").toString()))
                .isEqualTo(7);
    }

    @Test
    void everyLineForWindowsEndsAsWindowsHasIt() throws IOException {
        String text = Files.readString(FOLDER.resolve("daybook.cmd"));

        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text).endsWith("\r\n");
    }

    /** cmd looks for labels by bytes, and reads a batch file in whatever code page it has. */
    @Test
    void theLauncherForWindowsIsPlainAscii() throws IOException {
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(Files.readString(FOLDER.resolve("daybook.cmd"))))
                .isTrue();
    }

    @Test
    void theLauncherForWindowsKeepsExclamationMarksAndPassesTheStatusOn() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("daybook.cmd")))
                .contains(
                        "setlocal DisableDelayedExpansion", "-jar \"%~dp0daybook.jar\" %*\r\nexit /b %ERRORLEVEL%\r\n")
                .doesNotContain("chcp");
    }
}
