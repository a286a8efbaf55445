package daybook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the programs that are not handed out may use. They are compiled with the tests, so the compiler does not hold it. */
class ProgramsOfTheProjectTest {

    @ParameterizedTest
    @CsvSource({
        "bench,  java.. daybook.bench",
        "docs,   java.. org.jspecify.. daybook.. picocli..",
        "faults, java.. org.jspecify.. daybook..",
    })
    void aProgramUsesNothingElse(String folder, String packages) throws IOException, URISyntaxException {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages.split(" ", -1))
                .check(compiledFrom(folder));
    }

    @Test
    void noOtherFolderHasSources() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src"))) {
            assertThat(folders.filter(folder -> Files.isDirectory(folder.resolve("java")))
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrder("main", "test", "bench", "docs", "faults");
        }
    }

    private static JavaClasses compiledFrom(String folder) throws IOException, URISyntaxException {
        Path root = Path.of("src", folder, "java");
        Path compiled = Path.of(ProgramsOfTheProjectTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Path> files = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(root)) {
            for (Path source :
                    (Iterable<Path>) sources.filter(file -> file.toString().endsWith(".java"))::iterator) {
                String name = source.getFileName().toString().replace(".java", "");
                Path parent =
                        compiled.resolve(root.relativize(source.getParent()).toString());
                try (DirectoryStream<Path> made = Files.newDirectoryStream(parent, name + "{,$*}.class")) {
                    made.forEach(files::add);
                }
            }
        }
        return new ClassFileImporter().importPaths(files);
    }
}
