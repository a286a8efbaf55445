package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code import --keep-file}: the imported file itself as an exhibit, which is in nothing that is made for others. */
class KeepFileIT {

    private static final String ROWS =
            "Date,What happened,Gossip\n02/03/2026,He rang,Zqsecret\n03/04/2026,He wrote,Zqother\n";
    private static final String[] IMPORT = {"import", "csv", "old.csv", "--ignore-column", "Gossip", "--keep-file"};

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void makeALog() throws IOException {
        daybook = Logs.with(folder);
        Files.writeString(folder.resolve("old.csv"), ROWS);
    }

    private Run keep(String... more) {
        return daybook.run(Stream.concat(Stream.of(IMPORT), Stream.of(more)).toArray(String[]::new));
    }

    private List<String> exhibits() {
        List<String> names = new ArrayList<>();
        Logs.json(daybook.run("evidence", "list", "--json"))
                .get("evidence")
                .forEach(each -> names.add(each.get("name").asString()));
        return names;
    }

    private byte[] extracted(String reference) throws IOException {
        assertThat(daybook.run("evidence", "extract", reference, "-o", "out")).exited(0);
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return Files.readAllBytes(files.findFirst().orElseThrow());
        }
    }

    @Test
    void keepsTheFileByteForByteAsTheExhibitOfAConfidentialNote() throws IOException {
        Run run = keep("--exhibit", "AB/1");

        assertThat(run).exited(0).wroteNothingToStderr().printedAmongOthers("Imported 2 entries", "Kept AB/1  old.csv");
        JsonNode note = Logs.json(daybook.run("show", "3", "--json"));
        assertThat(note.get("type").asString()).isEqualTo("note");
        assertThat(note.get("confidential").asBoolean()).isTrue();
        assertThat(note.get("tags").toString()).isEqualTo("[\"import-3\"]");
        assertThat(extracted("AB/1")).isEqualTo(ROWS.getBytes(StandardCharsets.UTF_8));
        assertThat(daybook.run("verify")).exited(0);
    }

    @Test
    void theRecordOfTheImportAndItsEntriesSayThatItIsKept() {
        keep("--exhibit", "AB/1");

        assertThat(daybook.run("show", "record", "3")).printedAmongOthers("kept as AB/1, with entry 3");
        assertThat(daybook.run("show", "2")).printedAmongOthers("The imported file is kept as AB/1, with entry 3.");
        Run json = daybook.run("show", "record", "3", "--json");
        Schemas.assertFits("record", json.out());
        assertThat(Logs.json(json).get("kept_file").asString()).isEqualTo("AB/1");
        assertThat(Logs.json(json).get("entries").toString()).isEqualTo("[1,2]");
    }

    @Test
    void withoutAReferenceItIsNamedByItsPlace() {
        assertThat(keep()).exited(0).printedAmongOthers("Kept 3/1  old.csv");
    }

    @Test
    void theSameFileIsNotKeptTwice() {
        keep("--exhibit", "AB/1");

        Run again = keep("--exhibit", "AB/2");

        assertThat(again)
                .exited(0)
                .printedAmongOthers("Nothing was added", "The file is kept already, as AB/1; it was not kept again.");
        assertThat(exhibits()).hasSize(1);
        assertThat(Logs.entries(daybook)).hasSize(3);
    }

    @Test
    void aFileWhoseRowsWereImportedBeforeCanBeKeptLater() {
        daybook.run("import", "csv", "old.csv", "--ignore-column", "Gossip");

        assertThat(keep()).exited(0).printedAmongOthers("2 entries were there already", "Kept 3/1  old.csv");
        assertThat(daybook.run("show", "1")).printedAmongOthers("The imported file is kept as 3/1, with entry 3.");
    }

    @Test
    void aDryRunKeepsNothingAndSaysWhatItWouldKeep() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("log.daybook"));

        assertThat(keep("--dry-run")).exited(0).printedAmongOthers("The file itself would be kept");
        assertThat(Files.readAllBytes(folder.resolve("log.daybook"))).isEqualTo(before);
    }

    @Test
    void aFileThatGaveNoEntryIsNotKept() throws IOException {
        Files.writeString(folder.resolve("old.csv"), "Date,What happened,Gossip\nonce,He rang,\n");

        assertThat(keep()).exited(3).printedAmongOthers("No entry is from this file, so it was not kept.");
        assertThat(Logs.entries(daybook)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl"})
    void theOtherFormatsAreKeptToo(String format) throws IOException {
        String object = "{\"kind\":\"call\",\"description\":\"He rang\"}";
        String text = format.equals("json")
                ? "{\"format\":\"daybook.export/1\",\"entries\":[" + object + "]}"
                : object + "\n";
        Files.writeString(folder.resolve("old.in"), text);

        assertThat(daybook.run("import", format, "old.in", "--keep-file", "--exhibit", "AB/"))
                .exited(0)
                .printedAmongOthers("Kept AB/1  old.in");
        assertThat(extracted("AB/1")).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRedactionOfARowSaysThatTheFileStillHoldsIt() {
        keep("--exhibit", "AB/1");

        Run run =
                daybook.run("redact", "1", "--fact", "description", "--authority", "DPO", "--reason", "asked", "--yes");

        assertThat(run).exited(0);
        assertThat(run.err())
                .contains("The imported file kept as AB/1 still holds what was imported from it. To remove it too:"
                        + " daybook redact 3 --exhibit AB/1 --authority TEXT --reason TEXT");
    }

    @Test
    void theExhibitCanBeRedactedAndIsNotBroughtBack() {
        keep("--exhibit", "AB/1");
        assertThat(daybook.run("redact", "3", "--exhibit", "AB/1", "--authority", "DPO", "--reason", "asked", "--yes"))
                .exited(0);

        Run again = keep();

        assertThat(again).exited(2);
        assertThat(again.err()).contains("old.csv is not kept: its bytes were removed from this log for good");
        assertThat(daybook.run("show", "record", "3")).printedAmongOthers("its bytes were removed (record ");
        assertThat(daybook.run("redact", "1", "--fact", "description", "--authority", "DPO", "--reason", "x", "--yes")
                        .err())
                .doesNotContain("still holds");
        assertThat(daybook.run("verify")).exited(0);
    }

    @Test
    void wordsThatWereRemovedFromAnEntryAreNotBroughtBackByKeepingItsFile() {
        daybook.run("import", "csv", "old.csv", "--ignore-column", "Gossip");
        daybook.run("redact", "1", "--fact", "description", "--authority", "DPO", "--reason", "asked", "--yes");

        Run run = keep();

        assertThat(run).exited(2);
        assertThat(run.err()).contains("words that a file of that name gave #1 were removed from this log for good");
        assertThat(exhibits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--withhold evidence",
        "--exclude exhibits",
        "--for police",
        "--for court",
        "--for defence-organisation",
        "--for practice",
        "''"
    })
    void noReaderIsGivenTheFileNorADigestToTryAGuessAgainst(String reader) throws IOException {
        keep("--exhibit", "AB/1");
        String sha256 = Logs.json(daybook.run("evidence", "list", "--json"))
                .at("/evidence/0/sha256")
                .asString();
        boolean own = reader.startsWith("--withhold") || reader.startsWith("--exclude");

        daybook.shell("daybook export bundle -o bundle --with-register " + reader
                + (own ? " --include confidential --include advice --include contacts" : ""));

        String all = allOf(folder.resolve("bundle"));
        assertThat(all).doesNotContain("Zqsecret", sha256);
        if (!own) {
            assertThat(all).doesNotContain("as it was imported");
        }
    }

    @Test
    void theRecorderIsGivenTheFileWithWhatIsConfidential() throws IOException {
        keep("--exhibit", "AB/1");

        daybook.run("export", "bundle", "-o", "bundle", "--include", "confidential");

        assertThat(allOf(folder.resolve("bundle"))).contains("Zqsecret");
    }

    /** Every file of a bundle, and every fact that is given in it. */
    private static String allOf(Path bundle) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(bundle)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(each, StandardCharsets.ISO_8859_1);
                all.append(each.getFileName()).append(text);
                Matcher facts =
                        Pattern.compile("\"disclosure\":\"([A-Za-z0-9_-]+)\"").matcher(text);
                while (facts.find()) {
                    all.append(new String(Base64.getUrlDecoder().decode(facts.group(1)), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }

    @Test
    void withdrawingTheImportLeavesTheFile() {
        keep("--exhibit", "AB/1");

        assertThat(daybook.run("withdraw", "--import", "3", "--reason", "wrong columns"))
                .exited(0)
                .printedAmongOthers("Withdrew 2 entries");
        assertThat(Logs.json(daybook.run("show", "3", "--json")).get("status").asString())
                .isEqualTo("current");
    }
}
