package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code verify}: what it says of a log that is whole, and that it ends with status 5 for one that is not. */
class VerifyIT {

    @TempDir
    Path folder;

    @Test
    void saysWhatWasCheckedAndWhatThatDoesNotShow() {
        assertThat(Logs.with(folder).run("verify"))
                .exited(0)
                .wroteNothingToStderr()
                .printedAmongOthers(
                        "Records     2, recorded from",
                        "Chain       holds",
                        "Facts       holds",
                        "Projection  holds",
                        "Checkpoint  none given",
                        "CHAIN INTACT, no outside checkpoint given: a cut tail or a complete rewrite",
                        "no fact is missing or changed. It does not show that what was",
                        "written is true");
    }

    @Test
    void writesJsonThatFitsItsSchema() {
        Run run = Logs.with(folder).run("verify", "--json");

        assertThat(run).exited(0);
        Schemas.assertFitsInFull("verify", run.out());
        assertThat(Logs.json(run).get("verdict").asString()).isEqualTo("intact");
    }

    @Test
    void endsWithStatusFiveWhereOneLetterWasChanged() throws IOException {
        Program daybook = Logs.with(folder);
        daybook.run("add", "call", "-m", "He rang at noon and said Friday");
        overwrite("said Friday", "said Monday");

        Run run = daybook.run("verify", "--json");

        assertThat(run).exited(5).wroteNothingToStderr();
        Schemas.assertFitsInFull("verify", run.out());
        assertThat(Logs.json(run).get("verdict").asString()).isEqualTo("failed");
        assertThat(daybook.run("verify")).exited(5).printedAmongOthers("DOES NOT VERIFY: ");
        assertThat(daybook.run("verify", "--quiet")).exited(5).printedNothing();
    }

    @Test
    void touchesNothing() throws IOException {
        Program daybook = Logs.with(folder);
        byte[] before = Files.readAllBytes(folder.resolve("log.daybook"));

        daybook.run("verify");

        assertThat(folder.resolve("log.daybook")).hasBinaryContent(before);
    }

    /** Changes every place where some words stand in the file, as a person with an editor for bytes would. */
    private void overwrite(String words, String others) throws IOException {
        Path file = folder.resolve("log.daybook");
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains(words);
        Files.writeString(file, bytes.replace(words, others), StandardCharsets.ISO_8859_1);
    }
}
