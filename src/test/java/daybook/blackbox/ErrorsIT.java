package daybook.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every message of an error, word for word (errors.txt): it says what was understood, what was not and what to type instead, is never a
 * stack trace, and leaves every file in the folder as it was.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorsIT {

    private static final int FORMAT_AT = 60;

    private Path folder;
    private Catalogue catalogue;
    private Program daybook;
    private final List<String> told = new ArrayList<>();

    @BeforeAll
    void makeTheFilesThatTheCasesName(@TempDir Path shared) throws IOException {
        folder = shared;
        catalogue = Catalogue.read("errors.txt");
        daybook = Logs.with(folder);
        daybook.run("add", "call", "-m", "Silent call", "--at", "2024-01-05 10:00");
        daybook.shell("cp log.daybook two.daybook && daybook -f two.daybook subject add P2");
        daybook.run("init", "-f", "none.daybook", "--zone", "Europe/London");
        byte[] log = Files.readAllBytes(folder.resolve("log.daybook"));
        log[FORMAT_AT + 2] = 3;
        log[FORMAT_AT + 3] = (byte) 0xE7;
        Files.write(folder.resolve("newer.daybook"), log);
        byte[] cut = Files.readAllBytes(folder.resolve("two.daybook"));
        Files.write(folder.resolve("cut.daybook"), Arrays.copyOf(cut, 5000));
        byte[] foreign = Arrays.copyOf(cut, 4096);
        Arrays.fill(foreign, FORMAT_AT, 100, (byte) 0);
        Files.write(folder.resolve("foreign.db"), foreign);
        Files.createFile(folder.resolve("empty"));
        Files.writeString(folder.resolve("letter.txt"), "Dear Sir\n");
        daybook.shell("cp log.daybook exhibits.daybook"
                + " && daybook -f exhibits.daybook add letter -m 'The same again' --at 2024-01-06"
                + " && daybook -f exhibits.daybook attach 1 letter.txt --exhibit AB/1"
                + " && daybook -f exhibits.daybook attach 2 letter.txt");
        Files.createDirectory(folder.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));
        Files.write(
                folder.resolve("latin1.csv"),
                "Date,What happened\n1/2/2024,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("nohead.csv"), "1/2/2024,rang twice\n");
        Files.writeString(folder.resolve("plain.csv"), "Date,What happened\n1/2/2024,rang twice\n");
        Files.createSymbolicLink(folder.resolve("linked.csv"), Path.of("plain.csv"));
        Files.writeString(folder.resolve("twice.csv"), "Date,What happened,Date\n1/2/2024,rang twice,x\n");
        Files.writeString(folder.resolve("broken.json"), "{\"format\":\"daybook.export/1\",\"entries\":[{\"kind\":");
        Files.writeString(folder.resolve("other.json"), "{\"hello\":1}");
        daybook.shell("mkfifo fifo");
    }

    Stream<Catalogue.Case> cases() throws IOException {
        return Catalogue.read("errors.txt").cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatWasNotUnderstoodAndWhatToTypeInstead(Catalogue.Case each) throws IOException {
        Map<String, String> before = files();

        Run run = daybook.shell(each.command());

        assertThat(files()).as("files after %s", run).isEqualTo(before);
        assertThat(run.err()).as("%s", run).doesNotContain("\tat ", "Exception", "java.");
        told.add(Catalogue.told(run, folder));
        if (!Catalogue.isWritten()) {
            assertThat(Catalogue.told(run, folder)).as(each.command()).isEqualTo(each.told());
        }
    }

    @AfterAll
    void writeTheCatalogueWhereAsked() throws IOException {
        if (Catalogue.isWritten()) {
            catalogue.write(told);
        }
    }

    /** Every file of the folder with its bytes and rights. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String what = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                        ? Arrays.hashCode(Files.readAllBytes(path)) + " " + Files.getPosixFilePermissions(path)
                        : "";
                files.put(folder.relativize(path).toString(), what);
            }
        }
        return files;
    }
}
