package daybook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.cli.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the recorder sees before something is handed over. */
class PreviewTest {

    @TempDir
    Path folder;

    private Session log;

    @BeforeEach
    void makeALog() throws IOException {
        log = Session.about(folder, "P1");
        log.ok("subject", "set", "P1", "--name", "Mark Stone", "--identifier", "@mark_s", "-q");
        log.ok("witness", "add", "Sam Okafor", "--contact", "07700 900321", "-q");
        log.ok(
                "add",
                "message",
                "-q",
                "--at",
                "2026-11-01",
                "--place",
                "work",
                "--witness",
                "Nurse B",
                "--exact-words",
                "Tell Mr Green I know. It is cold today.",
                "-m",
                "Sam saw it. He lives near 12 High Street.");
        log.ok(
                "add",
                "gift",
                "-q",
                "--at",
                "2026-11-02",
                "-m",
                "Stone left it for my daughter Ella.",
                "--place",
                "home",
                "--place-detail",
                "4 Mill Lane");
        log.ok("add", "call", "-q", "--at", "2026-11-03", "--confidential", "-m", "I told Dr Secret of it.");
        log.ok("step", "told-lawyer", "-q", "--at", "2026-11-04", "-m", "Ms Lawyer rang.");
        log.ok("amend", "1", "-q", "-m", "Sam saw it.", "--reason", "Mrs Brown asked for it");
        Path file = folder.resolve("from Dr Picture.txt");
        Files.writeString(file, "x");
        log.ok("attach", "1", file.toString(), "-q", "--describe", "a letter to Mrs White");
    }

    @Test
    void itSaysHowMuchForWhomAndWhatIsLeftOut() {
        assertThat(log.ok("report", "--for", "police", "--preview", "--given-to", "PC 1234"))
                .startsWith("""
                        Preview of a report for the police, given to PC 1234. Nothing was written.
                        About      P1
                        Entries    2, from Sun 1 Nov 2026 to Mon 2 Nov 2026
                        Exhibits   1
                        """)
                .contains("Kept back  2 entries (advice 1, confidential 1)\n")
                .contains("\n confidential             1      1        1         1         1        1       1\n")
                .contains("\n advice                   -      -      yes         -         -        -       -\n")
                .contains("\n place_detail             1      1        1         -         -        1       1\n")
                .contains("misses names without a title")
                .satisfies(text -> assertThat(text.lines())
                        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80)));
    }

    @Test
    void itShowsTheSentencesThatMayNameSomebodyWithTheirEntriesAndFacts() {
        assertThat(log.ok("report", "--for", "police", "--preview"))
                .contains("#1  Exact words: a title and a name\n  Tell [[Mr Green]] I know.\n")
                .contains("#1  Description: a witness\n  [[Sam]] saw it.\n")
                .contains("#1  Witnesses: a witness\n  [[Nurse B]]\n")
                .contains(
                        "#2  Description: the subject and a relative or neighbour\n  [[Stone]] left it for [[my daughter Ella]].\n")
                .contains("[[12 High Street]]")
                .contains("[[Mrs Brown]] asked for it")
                .contains("Exhibit 1/1", "from [[Dr Picture]].txt", "a letter to [[Mrs White]]")
                .doesNotContain("It is cold today", "Secret", "Lawyer", "4 Mill Lane", "900321");
        assertThat(log.ok("report", "--for", "defence-organisation", "--preview"))
                .contains("[[Ms Lawyer]] rang.")
                .doesNotContain("Mrs Brown", "[[Nurse B]]");
        assertThat(log.ok("report", "--for", "police", "--preview", "--with-identity"))
                .doesNotContain("[[Stone]]");
    }

    @Test
    void ofABundleTheFactsOfTheChainAreReadToo() {
        log.ok("checkpoint", "-q", "--sent-to", "Mr Keeper");

        assertThat(log.ok("export", "bundle", "--preview"))
                .doesNotContain("Keeper")
                .contains("[[Mr Green]]");
        assertThat(log.ok("export", "bundle", "--preview", "--with-register", "--include", "advice"))
                .contains("Record of the chain (checkpoint), sent to: a title and a name\n  [[Mr Keeper]]\n");
        assertThat(log.ok("export", "bundle", "--preview", "--include", "contacts"))
                .contains("[[4 Mill Lane]]")
                .doesNotContain("900321");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "export bundle"})
    void nothingIsWrittenAndNothingRecorded(String command) throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("log.daybook"));
        List<String> files = files();
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.addAll(List.of(
                "--for",
                "police",
                "--preview",
                "--given-to",
                "PC 1234",
                "--basis",
                "asked",
                "-o",
                folder.resolve("out.zip").toString().replace(".zip", command.equals("report") ? ".html" : ".zip")));
        log.ok(words.toArray(String[]::new));

        assertThat(Files.readAllBytes(folder.resolve("log.daybook"))).isEqualTo(before);
        assertThat(files()).isEqualTo(files);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "report --json,                       2, Only a preview can be shown as JSON",
        "export bundle --json -o x,           2, Only a preview can be shown as JSON",
        "report --preview --for nobody,       2, nobody",
        "report --preview --subject P9,       4, P9",
        "export bundle --preview --for police --include confidential, 2, for the recorder alone",
        "report --preview --include flags --exclude flags, 2, cannot be both"
    })
    void whatIsNotUnderstoodIsRefused(String command, int status, String message) {
        assertThat(log.run(command.split(" ", -1))).isEqualTo(status);
        assertThat(log.err()).contains(message);
        assertThat(log.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"police", "court", "defence-organisation"})
    void withoutATerminalContactsAreLeftOutAndOneLineSaysSo(String reader) {
        String witnesses = reader.startsWith("d") ? "" : ", and how to reach 1 witness";
        log.ok("add", "call", "-q", "--at", "2026-11-05", "-m", "x", "--witness", "Sam Okafor");
        String line = "Left out: where exactly it was at home or with the family (1 entry)" + witnesses
                + ". To include it: --include contacts\n";

        assertThat(log.ok("report", "--for", reader)).doesNotContain("4 Mill Lane", "900321");
        assertThat(log.err()).contains(line);
        log.ok("export", "bundle", "--for", reader, "-o", folder.resolve("b").toString());
        assertThat(log.err()).contains(line);
        log.ok("report", "--for", reader, "--exclude", "contacts");
        assertThat(log.err()).doesNotContain("--include contacts");
        assertThat(log.ok("report", "--for", reader, "--include", "contacts")).contains("4 Mill Lane");
        assertThat(log.err()).doesNotContain("--include contacts");
        log.ok("report", "--for", reader, "--type", "note");
        assertThat(log.err()).doesNotContain("--include contacts");
    }
}
