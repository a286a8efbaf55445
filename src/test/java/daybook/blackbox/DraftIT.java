package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code draft}: printed or written, recorded where asked, and never sent. */
class DraftIT {

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void makeALog() {
        daybook = Logs.with(folder);
        daybook.run("add", "gift", "-m", "Chocolates", "--at", "2024-01-05", "--place", "work");
    }

    @Test
    void printsATextWithItsNoticeAndSavesNothing() {
        long records = Logs.records(daybook);

        Run run = daybook.run("draft", "boundary-letter");

        assertThat(run).exited(0).wroteNothingToStderr();
        assertThat(run.out()).contains("Read it with your", "5 January 2024: a gift", "Yours sincerely,");
        assertThat(run.out()).doesNotContain("Chocolates");
        assertThat(Logs.records(daybook)).isEqualTo(records);
    }

    @Test
    void writesPlainTextThatIsWhatItPrints() throws IOException {
        Run run = daybook.run("draft", "warning", "-o", "w.txt");

        assertThat(run).exited(0);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("Wrote w.txt. Nothing was sent.\n");
        Path file = folder.resolve("w.txt");
        assertThat(Files.readString(file))
                .isEqualTo(daybook.run("draft", "warning").out());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void writesAWordDocumentWhereTheNameSaysSoTheSameEachTime() throws IOException {
        daybook.run("draft", "warning", "-o", "a.docx");
        daybook.run("draft", "warning", "-o", "b.DOCX");

        assertThat(folder.resolve("a.docx")).hasSameBinaryContentAs(folder.resolve("b.DOCX"));
        assertThat(daybook.shell("unzip -t a.docx")).exited(0);
    }

    @Test
    void replacesNothingUnlessForced() throws IOException {
        Files.writeString(folder.resolve("w.txt"), "mine");

        assertThat(daybook.run("draft", "warning", "-o", "w.txt")).exited(1);
        assertThat(folder.resolve("w.txt")).hasContent("mine");
        assertThat(daybook.run("draft", "warning", "-o", "w.txt", "--force")).exited(0);
        assertThat(Files.readString(folder.resolve("w.txt"))).contains("Formal warning");
    }

    @Test
    void readsALogThatCannotBeWritten() throws IOException {
        Path log = folder.resolve("log.daybook");
        Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("r--------"));

        assertThat(daybook.run("draft", "note-to-reception")).exited(0);
    }

    @Test
    void keepsWhatWasDraftedAsAStepThatWasNotTaken() {
        Run run = daybook.run("draft", "warning", "-o", "w.docx", "--record", "--json");

        assertThat(run).exited(0);
        Schemas.assertFitsInFull("draft", run.out());
        JsonNode json = Logs.json(run);
        assertThat(json.get("recorded").asLong()).isEqualTo(2);
        assertThat(json.get("file").asString()).isEqualTo("w.docx");
        JsonNode entry = Logs.entries(daybook).get(1);
        assertThat(entry.get("step").asString()).isEqualTo("other");
        assertThat(entry.get("tags").toString()).isEqualTo("[\"draft\"]");
        assertThat(entry.get("evidence").get(0).get("name").asString()).isEqualTo("w.docx");
        assertThat(entry.get("evidence").get(0).get("media_type").asString()).contains("word");
    }

    @Test
    void withoutAFileTheTextItselfIsKept() {
        daybook.run("draft", "holding-reply", "--record");

        JsonNode kept = Logs.entries(daybook).get(1).get("evidence").get(0);
        assertThat(kept.get("name").asString()).isEqualTo("holding-reply.txt");
        assertThat(kept.get("media_type").asString()).isEqualTo("text/plain");
    }

    @Test
    void ofSeveralSubjectsItAsksForOne() {
        daybook.run("subject", "add", "P2");

        assertThat(daybook.run("draft", "warning")).exited(2);
        assertThat(daybook.run("draft", "warning", "--subject", "P9")).exited(4);
        assertThat(daybook.run("draft", "warning", "--subject", "P2")).exited(0);
    }

    @Test
    void needsALogOnceATextIsNamed() {
        assertThat(daybook.run("draft", "-f", "none")).exited(0);
        assertThat(daybook.run("draft", "warning", "-f", "none")).exited(10);
    }
}
