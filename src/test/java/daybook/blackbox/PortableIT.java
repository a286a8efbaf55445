package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portable jar, which is everything in one file: any Java runs every command of it. */
class PortableIT {

    private static final Path BUILT = Program.packaged().getParent().getParent().getParent();
    private static final Path JAR = BUILT.resolve("daybook.jar");

    @TempDir
    Path folder;

    @BeforeEach
    void thereIsOne() {
        assumeThat(JAR).as("made beside the packaged program").exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "help export",
                "completion bash",
                "timeline",
                "verify",
                "export xlsx -o log.xlsx",
                "export csv -o log.csv",
                "export json -o log.json",
                "export bundle --given-to X -o log.zip",
                "report -o report.html",
                "report -o report.pdf",
                "checkpoint --timestamp-request now.tsq"
            })
    void runsCommandsOfEveryLibrary(String command) {
        Program daybook = Logs.with(folder);

        Run run = daybook.shell(
                "java=$1 jar=$2; shift 2; exec \"$java\" -Djava.io.tmpdir=\"$HOME\" -jar \"$jar\" " + command,
                ProcessHandle.current().info().command().orElseThrow(),
                JAR.toString());

        assertThat(run).exited(0).err().doesNotContain("Exception", "WARN");
    }

    @Test
    void hasTheNativeLibrariesOfWhatPeopleUseAndNoOthers() throws IOException {
        assertThat(names().filter(name -> name.matches(".*\\.(so|dll|dylib|jnilib)")))
                .containsExactlyInAnyOrder(
                        "org/sqlite/native/Linux/aarch64/libsqlitejdbc.so",
                        "org/sqlite/native/Linux/x86_64/libsqlitejdbc.so",
                        "org/sqlite/native/Linux-Musl/aarch64/libsqlitejdbc.so",
                        "org/sqlite/native/Linux-Musl/x86_64/libsqlitejdbc.so",
                        "org/sqlite/native/Mac/aarch64/libsqlitejdbc.dylib",
                        "org/sqlite/native/Mac/x86_64/libsqlitejdbc.dylib",
                        "org/sqlite/native/Windows/aarch64/sqlitejdbc.dll",
                        "org/sqlite/native/Windows/x86_64/sqlitejdbc.dll");
    }

    @Test
    void hasNothingThatWasTrueOfItsPartsAlone() throws IOException {
        assertThat(names())
                .noneMatch(name -> name.endsWith("module-info.class")
                        || name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)")
                        || name.startsWith("META-INF/maven/"));
    }

    @Test
    void keepsTheClassesForNewerJavas() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.isMultiRelease()).isTrue();
        }
        assertThat(names()).anyMatch(name -> name.startsWith("META-INF/versions/"));
    }

    @Test
    void bringsTheLicencesOfAll() throws IOException {
        List<String> licences = licences(BUILT.resolve("daybook/licenses"));

        assertThat(names()).contains("META-INF/LICENSE", "META-INF/THIRD-PARTY").containsAll(licences);
    }

    @Test
    void namesEveryLibraryInTheNotices() throws IOException {
        String notices = Files.readString(BUILT.resolve("daybook/THIRD-PARTY"));

        try (Stream<Path> jars = Files.list(BUILT.resolve("image/shipped"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString()))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(notices).contains(name));
        }
    }

    private static List<String> licences(Path licences) throws IOException {
        try (Stream<Path> files = Files.list(licences)) {
            return files.map(file -> "META-INF/licenses/" + file.getFileName()).toList();
        }
    }

    private static Stream<String> names() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(JarEntry::getName).toList().stream();
        }
    }
}
