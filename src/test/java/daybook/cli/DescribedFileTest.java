package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code attach --describe --source}: what a file shows and where it came from, wherever it is shown and wherever it is left out. */
class DescribedFileTest {

    @TempDir
    Path folder;

    private Session log;

    @BeforeEach
    void keepAFile() throws IOException {
        log = Session.about(folder, "P1").incident("gift", "2026-11-20");
        log.ok(
                "attach",
                "1",
                Files.writeString(folder.resolve("door.txt"), "flowers").toString(),
                "--exhibit",
                "AB/1",
                "--describe",
                "The back door",
                "--source",
                "the telephone of Ann");
    }

    @Test
    void showAndTheListOfEvidenceSayIt() {
        assertThat(log.ok("show", "1")).contains("    shows: The back door\n", "    came from: the telephone of Ann\n");
        assertThat(log.ok("show", "record", "4"))
                .containsPattern("Shows +The back door\n")
                .containsPattern("Came from +the");
        for (int columns : new int[] {80, 200}) {
            assertThat(log.wide(columns).ok("evidence", "list"))
                    .contains("  shows: The back door\n", "  came from: the telephone of Ann\n");
        }
        assertThat(log.ok("evidence", "list", "--json"))
                .contains("\"shows\":\"The back door\",\"came_from\":\"the telephone of Ann\",\"position\"");
    }

    @Test
    void aReportSaysItWithItsExhibits() {
        assertThat(log.ok("report")).contains("Shows: ", "The back door", "Came from: ", "the telephone of Ann");
        assertThat(log.ok("report", "--withhold", "description", "--withhold", "told_by"))
                .doesNotContain("The back door", "the telephone of Ann");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--quiet | true | true",
                "--withhold=evidence | false | false",
                "--withhold=description | false | true",
                "--withhold=witnesses | true | false",
                "--withhold=told_by | true | false"
            })
    void aBundleHasItWhereItHasTheFile(String option, boolean shows, boolean cameFrom) throws IOException {
        Path bundle = folder.resolve("bundle");
        log.ok("export", "bundle", "-o", bundle.toString(), option);

        String list = Files.readString(bundle.resolve("data/evidence.csv"));

        assertThat(list).startsWith("record,entry,exhibit,file,name,media_type,size,sha256,redacted,shows,came_from");
        assertThat(list.contains("The back door")).isEqualTo(shows);
        assertThat(list.contains("the telephone of Ann")).isEqualTo(cameFrom);
    }

    @Test
    void aRedactionRemovesItAndLeavesTheBytes() throws IOException {
        log.ok(
                "redact",
                "AB/1",
                "--fact",
                "shows",
                "--fact",
                "came_from",
                "--authority",
                "DPO",
                "--reason",
                "x",
                "--yes");

        assertThat(log.out()).contains("of AB/1: what the file shows, and where the file came from");
        assertThat(log.ok("show", "1")).contains("AB/1  door.txt").doesNotContain("back door", "telephone");
        assertThat(log.ok("show", "record", "4")).containsPattern("Shows +removed by redaction \\(record 5\\)");
        assertThat(new String(
                        Files.readAllBytes(folder.resolve("log.daybook")),
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("back door", "the telephone of Ann");
        log.ok("verify");
    }

    @Test
    void whatIsFoundElsewhereTooIsNamed() {
        log.ok("note", "-m", "It was the back door", "-q");
        log.ok("redact", "AB/1", "--fact", "shows", "--authority", "DPO", "--reason", "x", "--yes");

        assertThat(log.err()).contains("entry 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--describe= | The text of --describe is blank. | say it in a sentence",
                "--source= | The text of --source is blank. | say it in a sentence",
                "--descrbe=x | is not an option | did you mean --describe?"
            })
    void badInputIsRefused(String option, String message, String hint) throws IOException {
        Path file = Files.writeString(folder.resolve("b.txt"), "b");

        assertThat(log.run("attach", "1", file.toString(), option.endsWith("=") ? option + " " : option))
                .isEqualTo(2);
        assertThat(log.err()).contains(message, hint);
        assertThat(log.ok("evidence", "list")).doesNotContain("b.txt");
    }
}
