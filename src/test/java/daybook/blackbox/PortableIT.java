package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import daybook.packages.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
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
    private static final Path NOTICES = BUILT.resolve("daybook/THIRD-PARTY");

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
        assertThat(names())
                .contains("META-INF/LICENSE", "META-INF/THIRD-PARTY")
                .containsAll(files(BUILT.resolve("daybook/licenses")).stream()
                        .map(file -> "META-INF/licenses/" + file.getFileName())
                        .toList());
    }

    @Test
    void bringsEveryLibrary() throws IOException {
        Set<String> names = names().collect(Collectors.toSet());

        for (Path library : files(BUILT.resolve("image/libraries"))) {
            try (Stream<Path> files = Files.walk(library)) {
                assertThat(files.map(file -> library.relativize(file).toString()))
                        .as("%s: image.xml merges something of it", library)
                        .anyMatch(name -> name.matches(".*\\.(class|ttf)") && names.contains(name));
            }
        }
    }

    @Test
    void theNoticesNameTheLibrariesThatAreShippedAndNoOthers() throws IOException {
        assertThat(Notices.libraries(NOTICES))
                .as("pom.xml and src/build/notices/THIRD-PARTY; after a change of pom.xml: mvnw clean")
                .containsExactlyInAnyOrderElementsOf(files(BUILT.resolve("image/libraries")).stream()
                        .map(folder -> folder.getFileName().toString().replaceFirst("-[0-9][^-]*$", ""))
                        .toList());
    }

    @Test
    void theNoticesNameTheLicencesThatAreShippedAndNoOthers() throws IOException {
        assertThat(Notices.licences(NOTICES))
                .containsExactlyInAnyOrderElementsOf(files(BUILT.resolve("daybook/licenses")).stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Stream<String> names() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(JarEntry::getName).toList().stream();
        }
    }
}
