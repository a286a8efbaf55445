package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code checkpoint}, and {@code verify} against what was kept elsewhere. */
class CheckpointIT {

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void oneEntry() {
        daybook = Logs.with(folder);
        assertThat(daybook.run("add", "call", "-m", "the first call")).exited(0);
    }

    private Path log() {
        return folder.resolve("log.daybook");
    }

    private void checkpoint(String file) {
        assertThat(daybook.run("checkpoint", "-o", file, "--quiet")).exited(0);
    }

    private JsonNode outcome(Run run) {
        return Logs.json(run).get("checkpoints").get(0);
    }

    @Test
    void printsTheTextAndTheGroupsForPaper() {
        assertThat(daybook.run("checkpoint"))
                .exited(0)
                .out()
                .matches(
                        "daybook-checkpoint/1\n[0-9a-f]{32}\n3\n[0-9a-f]{64}\n[0-9T:.-]{23}Z\n\n[^\n]+16 groups of 4:\n"
                                + "record 3\n([0-9a-f]{4}( [0-9a-f]{4}){3}\n){4}");
    }

    @Test
    void printsNothingButTheFiveLinesWhenQuiet() {
        assertThat(daybook.run("checkpoint", "--quiet"))
                .exited(0)
                .wroteNothingToStderr()
                .out()
                .hasLineCount(5);
    }

    @Test
    void writesAFileForTheOwnerAlone() throws IOException {
        checkpoint("kept.txt");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("kept.txt"))))
                .isEqualTo("rw-------");
    }

    @Test
    void doesNotReplaceAFileUnlessTold() throws IOException {
        Files.writeString(folder.resolve("kept.txt"), "mine");

        assertThat(daybook.run("checkpoint", "-o", "kept.txt")).exited(1).complained("kept.txt already");
        assertThat(folder.resolve("kept.txt")).hasContent("mine");
        assertThat(Logs.records(daybook)).isEqualTo(3);
    }

    @Test
    void recordsThatItWasMadeAndWhereItWent() {
        assertThat(daybook.run("checkpoint", "--sent-to", "Dr B"))
                .exited(0)
                .complained("Recorded as record 4, sent to Dr B.");

        assertThat(Logs.records(daybook)).isEqualTo(4);
    }

    @Test
    void writesJsonThatFitsItsSchema() {
        Run run = daybook.run("checkpoint", "--json", "--sent-to", "Dr B");

        assertThat(run).exited(0);
        Schemas.assertFits("checkpoint", run.out());
        assertThat(Logs.json(run).get("sent_to").asString()).isEqualTo("Dr B");
    }

    @Test
    void aLogThatGrewVerifiesToItsCheckpoint() {
        checkpoint("kept.txt");
        daybook.run("add", "call", "-m", "the second call");

        Run run = daybook.run("verify", "--checkpoint", "kept.txt");

        assertThat(run)
                .exited(0)
                .printedAmongOthers(
                        "Checkpoint  holds: record 3, kept.txt: what was recorded up to record 3 is the\n            same as",
                        "VERIFIED to the checkpoint of record 3, recorded ",
                        "Of\nthe 2 records after it");
    }

    @Test
    void theNewestOfSeveralIsNamed() {
        checkpoint("first.txt");
        daybook.run("add", "call", "-m", "the second call");
        checkpoint("second.txt");

        Run run = daybook.run("verify", "--checkpoint", "second.txt", "--checkpoint", "first.txt", "--json");

        assertThat(run).exited(0);
        Schemas.assertFits("verify", run.out());
        assertThat(Logs.json(run).get("verdict").asString()).isEqualTo("verified");
        assertThat(Logs.json(run).get("summary").asString())
                .startsWith("VERIFIED to the checkpoint of record 5, recorded ");
        assertThat(Logs.json(run).get("checkpoints").size()).isEqualTo(2);
    }

    @Test
    void allThatWasPrintedMayBePipedBack() {
        assertThat(daybook.shell("daybook checkpoint >all.txt && cat all.txt | daybook verify --checkpoint -"))
                .exited(0)
                .printedAmongOthers("VERIFIED to the checkpoint of record 3, recorded ", "record 3, typed: ");
    }

    @Test
    void theGroupsMayBeTypedBackInCapitalsOnOneLine() {
        String paper = daybook.run("checkpoint").out().split("of 4:\n", -1)[1];

        assertThat(daybook.withStdin(paper.replace('\n', ' ').toUpperCase(Locale.ROOT))
                        .run("verify", "--checkpoint", "-"))
                .exited(0)
                .printedAmongOthers("VERIFIED to the checkpoint of record 3, recorded ");
    }

    @Test
    void aGroupThatWasTypedWronglyIsNamed() {
        String paper = daybook.run("checkpoint").out().split("of 4:\n", -1)[1];
        char last = paper.charAt(paper.length() - 2);
        String wrong = paper.substring(0, paper.length() - 2) + (last == '0' ? '1' : '0');

        Run run = daybook.withStdin(wrong).run("verify", "--checkpoint", "-", "--json");

        assertThat(run).exited(5);
        Schemas.assertFits("verify", run.out());
        assertThat(outcome(run).get("problem").asString()).isEqualTo("mistyped");
        assertThat(outcome(run).get("detail").asString()).startsWith("group 16 (");
    }

    @ParameterizedTest
    @CsvSource({"hello,2", "daybook-checkpoint/2,2"})
    void whatIsNotACheckpointIsAUsageError(String text, int status) {
        assertThat(daybook.withStdin(text).run("verify", "--checkpoint", "-"))
                .exited(status)
                .printedNothing();
    }

    @Test
    void anOlderCopyPutInPlaceOfTheLogIsFound() throws IOException {
        Files.copy(log(), folder.resolve("older"));
        daybook.run("add", "call", "-m", "the call that is to vanish");
        checkpoint("kept.txt");
        Files.copy(folder.resolve("older"), log(), StandardCopyOption.REPLACE_EXISTING);

        assertThat(daybook.run("verify")).exited(0).printedAmongOthers("CHAIN INTACT, no outside checkpoint given");
        Run run = daybook.run("verify", "--checkpoint", "kept.txt", "--json");
        assertThat(run).exited(5);
        assertThat(outcome(run).get("problem").asString()).isEqualTo("cut");
    }

    @Test
    void anOlderCopyThatWasContinuedIsFound() throws IOException {
        Files.copy(log(), folder.resolve("older"));
        daybook.run("add", "call", "-m", "the call that is to vanish");
        checkpoint("kept.txt");
        Files.copy(folder.resolve("older"), log(), StandardCopyOption.REPLACE_EXISTING);
        daybook.run("add", "call", "-m", "a harmless call");
        daybook.run("add", "call", "-m", "another harmless call");

        Run run = daybook.run("verify", "--checkpoint", "kept.txt");
        assertThat(run)
                .exited(5)
                .printedAmongOthers("DOES NOT VERIFY: checkpoint of record 4: record 4 is not the one");
    }

    @Test
    void aCheckpointOfAnotherLogIsRefused() {
        Program other = Logs.at(folder, "other.daybook");
        // Both come from one template, so they share an id and their first records, and part ways after them.
        other.run("add", "call", "-m", "another first call");
        assertThat(other.run("checkpoint", "-o", "other.txt")).exited(0);

        assertThat(daybook.run("verify", "--checkpoint", "other.txt")).exited(5);
    }

    @Test
    void oneThatDoesNotHoldIsEnough() throws IOException {
        checkpoint("good.txt");
        String text = Files.readString(folder.resolve("good.txt"));
        Files.writeString(folder.resolve("bad.txt"), text.replaceFirst("\n3\n", "\n2\n"));

        assertThat(daybook.run("verify", "--checkpoint", "good.txt", "--checkpoint", "bad.txt"))
                .exited(5)
                .printedAmongOthers(
                        "DOES NOT VERIFY: checkpoint of record 2: its hash is that of record 3, not of\nrecord 2: the number");
    }

    @Test
    void aCheckpointThatWasHandedOverHoldsEvenIfTheLogCannotSaySo() throws IOException {
        Files.setPosixFilePermissions(log(), PosixFilePermissions.fromString("r--------"));
        Run run = daybook.run("checkpoint", "-o", "kept.txt");
        Files.setPosixFilePermissions(log(), PosixFilePermissions.fromString("rw-------"));

        // A super-user may write all the same.
        if (run.status() != 0) {
            assertThat(run.err()).doesNotContain("Recorded as");
        }
        if (Files.exists(folder.resolve("kept.txt"))) {
            assertThat(daybook.run("verify", "--checkpoint", "kept.txt")).exited(0);
        }
    }
}
