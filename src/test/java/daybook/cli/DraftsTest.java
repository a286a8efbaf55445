package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.draft.DraftName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each draft of one invented case, word for word. With the system property {@code daybook.write} the files are written from what the program
 * says now, to be read by a person before they are kept.
 */
class DraftsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/daybook/draft");

    @TempDir
    Path folder;

    private Session log;

    @BeforeEach
    void makeACase() {
        log = Session.about(folder, "P1");
        log.incident("gift", "2026-06-02", "--place", "work", "--value", "35", "--outcome", "kept");
        log.incident("message", "2026-07-04 23:41", "--channel", "sms", "--private-knowledge");
        log.step("warned", "2026-07-15", "--how", "letter", "--removal-risk");
        log.incident("appearance", "2026-08-20 18:55", "--place", "work", "--witness", "Nurse B");
        log.incident("message", "2026-09", "--channel", "email", "--times", "at least 12");
        log.incident("damage", "2026-09-18", "--attribution", "suspected");
        log.incident("complaint", "2026-10-01");
        log.incident("threat", "2026-10-12 11:20", "--fear", "frightened");
        log.step("order", "2026-11-02", "--type", "restraining", "--condition", "Not to enter Example Street");
    }

    @ParameterizedTest
    @EnumSource(DraftName.class)
    void itReadsAsWritten(DraftName name) throws IOException {
        String text = log.ok("draft", name.word());

        Path golden = GOLDEN.resolve(name.word() + ".txt");
        if (Boolean.getBoolean("daybook.write")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(72));
    }

    @Test
    void aloneItListsWhatThereIsWithoutALog() {
        String list = Session.of(folder.resolve("none")).wide(100).ok("draft");

        assertThat(list.lines().count()).isEqualTo(DraftName.values().length);
        for (DraftName name : DraftName.values()) {
            assertThat(list).contains(name.word() + " ", name.meaning());
        }
    }

    @ParameterizedTest
    @CsvSource({"Boundary-Letter", "boundary letter", "boundary_letter"})
    void aNameIsTakenAsPeopleWriteIt(String name) {
        assertThat(log.ok("draft", name)).contains("Draft: boundary letter.");
    }

    @ParameterizedTest
    @CsvSource({
        "letter, boundary-letter or warning",
        "reply, holding-reply",
        "words, boundary-words",
        "reception, note-to-reception",
        "removal, removal-notice",
        "warnin, warning"
    })
    void anEverydayWordIsSuggestedAndNeverTaken(String typed, String meant) {
        assertThat(log.run("draft", typed)).isEqualTo(2);
        assertThat(log.out()).isEmpty();
        assertThat(log.err()).contains("did you mean " + meant + "?");
    }

    @Test
    void theNameOfTheCardIsOnlyThereWhenAskedFor() {
        log.ok("subject", "set", "P1", "--name", "Ann Example", "--reason", "x");

        assertThat(log.ok("draft", "warning")).contains("Dear [name of the patient],");
        assertThat(log.ok("draft", "warning", "--with-identity")).contains("Dear Ann Example,");
    }

    @Test
    void aCardWithoutANameLeavesTheBlankAndSaysSo() {
        assertThat(log.ok("draft", "warning", "--with-identity")).contains("Dear [name of the patient],");
        assertThat(log.err()).contains("The identity card of P1 has no name.");
    }

    @Test
    void whoWritesIsTheDoctorAndOtherwiseABlank() {
        assertThat(log.ok("draft", "boundary-letter", "--as", "Dr Other")).contains("Your contact with Dr Other");
        log.ok("init", "-f", folder.resolve("b").toString(), "--subject", "P1", "--zone", "Europe/London");
        assertThat(log.ok("draft", "boundary-letter", "-f", folder.resolve("b").toString()))
                .contains("Your contact with [name of the doctor]", "The log does not say who keeps it");
    }

    @Test
    void urgentFlagsThatNoEntryNamesByItselfAreSaidAsWell() {
        assertThat(log.ok("draft", "warning").replaceAll("\\s+", " "))
                .contains("The log records a threat (#8), fear (#8) and damage or intrusion (#6).");
    }

    @Test
    void recordedItIsOneStepThatDoesNotSayThatItWasDone() {
        log.ok("draft", "warning", "--record");

        assertThat(log.err()).contains("Saved #10: drafted, not sent.");
        assertThat(log.ok("show", "10").replaceAll("\\s+", " "))
                .contains(
                        "step: other", "This entry does not say that it was sent, said or handed out.", "warning.txt");
        assertThat(log.ok("escalation", "--full")).contains("15 Jul 2026").doesNotContain("#10");
    }

    @Test
    void theExhibitIsTheFileThatWasWritten() throws IOException {
        Path file = folder.resolve("letter.docx");
        log.ok("draft", "boundary-letter", "-o", file.toString(), "--record");
        log.ok("evidence", "extract", "10", "-o", folder.resolve("out").toString());

        try (var files = Files.walk(folder.resolve("out"))) {
            Path kept = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            assertThat(kept).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void theNameStaysOnItsCardWhateverIsRecorded() {
        assertThat(log.run("draft", "warning", "--record", "--with-identity")).isEqualTo(2);
        assertThat(log.err()).contains("names are kept on the identity card alone", "Nothing was");
    }
}
