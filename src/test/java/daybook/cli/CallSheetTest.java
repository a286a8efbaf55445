package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code summary --call}: the sheet to ring with. */
class CallSheetTest {

    @TempDir
    Path folder;

    private Session log() {
        return Session.about(folder, "P1");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** A threat, a later call, a complaint, an order in force and references. */
    private Session grave() {
        Session log = log();
        log.ok(
                "add",
                "threat",
                "--at",
                "2026-11-01",
                "-q",
                "-m",
                "He said he knows where I park",
                "--target",
                "family");
        log.ok("add", "call", "--at", "2026-11-10", "-q", "-m", "Rang and said nothing", "--exact-words", "I am here");
        log.incident("complaint", "2026-11-05", "--response", "The manager answers it");
        log.step("told-police", "2026-11-02", "--ref", "CAD 415");
        log.step("order", "2026-11-03", "--type", "bail", "--until", "2026-12-12", "--condition", "No contact");
        return log;
    }

    private static String sheet(Session log, String whom) {
        return words(log.ok("summary", "--call", whom));
    }

    @ParameterizedTest
    @ValueSource(strings = {"emergency", "police", "defence-organisation", "helpline"})
    void everySheetHasWhatHappenedInTheLogsOwnWords(String whom) {
        assertThat(sheet(grave(), whom))
                .contains("I am Dr A, [your work")
                .contains("What happened last", "#2, Tue 10 Nov 2026: call.", "\"Rang and said nothing\"")
                .contains("Their words: \"I am here\"")
                .contains("most serious so far, by daybook's rules (immediate-threat)", "knows where I park")
                .contains("Since Sun 1 Nov 2026, over 9 days: 3 incidents.")
                .contains("In force: bail condition until Sat 12 Dec 2026 (#5): No contact.")
                .contains("References: police CAD 415.")
                .contains("1 towards my family (#1)")
                .contains("Who I spoke to: ____", "Reference: ____");
    }

    @ParameterizedTest
    @CsvSource({
        "emergency, In danger ring 999. Do not wait to read this.",
        "police, To speak to the officer who co-ordinates stalking cases.",
        "police, A risk screening by a professional",
        "police, Whether they will apply for a stalking protection order.",
        "defence-organisation, A patient now? [current patient",
        "defence-organisation, 'Last seen: [date].'",
        "defence-organisation, Replies made: see #3.",
        "defence-organisation, '1 complaint, the latest #3 of Thu 5 Nov 2026. A reply is due by: [date].'",
        "helpline, National Stalking Helpline on 0808 802 0300",
        "police, daybook step told-police --ref REFERENCE",
        "helpline, daybook step support --ref REFERENCE"
    })
    void eachIsAskedForWhatTheyCanDo(String whom, String sentence) {
        assertThat(sheet(grave(), whom)).contains(sentence);
    }

    @Test
    void theCardSaysWhoThePersonIsWhereItIsFilledIn() {
        Session log = grave();
        log.ok(
                "subject",
                "set",
                "P1",
                "--name",
                "Mx Ash Vale",
                "--role",
                "former-patient",
                "--last-seen",
                "2026-10-01",
                "--reason",
                "first use");

        assertThat(sheet(log, "police")).contains("It is about Mx Ash Vale, a former patient.");
        assertThat(sheet(log, "defence-organisation"))
                .contains("A patient now? A former patient. Last seen: Thu 1 Oct 2026.");
        assertThat(sheet(log, "helpline"))
                .contains("It is about a person whom I need not name, a former patient.")
                .doesNotContain("Vale");
    }

    @Test
    void whatTheLogDoesNotSayIsABlank() {
        assertThat(sheet(log(), "police"))
                .contains("It is about [name], [current or former patient, relative, colleague, other].")
                .contains("No incident is in the log. [what happened, when and where]")
                .contains("No order in force is in the log.")
                .contains("No reference is in the log. [CAD, crime or case number]")
                .contains("[children and others who live with you]");
    }

    @Test
    void nobodyIsCalledHeUnlessTheLogSaysSo() {
        for (String whom : List.of("emergency", "police", "defence-organisation", "helpline")) {
            assertThat(log().ok("summary", "--call", whom)).doesNotContainPattern("(?i)\\b(he|him|his|she|her)\\b");
            folder.resolve("log.daybook").toFile().delete();
        }
    }

    @Test
    void aConfidentialEntryIsInNoSheet() {
        Session log = grave();
        log.ok("add", "assault", "--at", "2026-11-20", "-q", "-m", "A secret", "--confidential");

        for (String whom : List.of("emergency", "police", "defence-organisation", "helpline")) {
            assertThat(sheet(log, whom)).doesNotContain("secret", "#6").contains("3 incidents");
        }
    }

    @Test
    void elsewhereNoNumberAndNoOrderIsNamed() {
        Session log = grave();
        log.ok("settings", "set", "jurisdiction", "elsewhere", "--reason", "moved");

        assertThat(sheet(log, "police"))
                .contains("ring your local emergency number", "Whether there is an order that keeps the person away")
                .doesNotContain("999", "101");
        assertThat(sheet(log, "helpline")).contains("daybook knows none for a place outside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"emergency", "police", "defence-organisation", "helpline"})
    void aSheetIsOnePageHoweverLongTheWordsAre(String whom) {
        Session log = log();
        String longText = "He wrote again and again ".repeat(200);
        log.ok("add", "threat", "--at", "2026-11-01", "-q", "-m", longText, "--exact-words", longText);
        log.ok("add", "complaint", "--at", "2026-11-10", "-q", "-m", longText, "--response", longText);
        for (int i = 0; i < 4; i++) {
            log.step("order", "2026-11-03", "--until", "2099", "--condition", longText, "--ref", "x".repeat(200));
            log.step("told-police", "2026-11-03", "--ref", "y".repeat(300));
        }

        List<String> lines = log.ok("summary", "--call", whom).lines().toList();

        assertThat(lines).hasSizeLessThanOrEqualTo(60);
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(log.wide(40).ok("summary", "--call", whom).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
    }

    @ParameterizedTest
    @CsvSource({
        "summary --call friend, '\"friend\" is not a person to ring', emergency",
        "summary --call police --json, --call and --json cannot be used together., reading aloud"
    })
    void badInputIsRefusedWithTheFormsThatAreTaken(String command, String message, String hint) {
        Session log = log();

        assertThat(log.run(command.split(" ", -1))).isEqualTo(2);
        assertThat(log.err()).contains(message, hint);
        assertThat(log.out()).isEmpty();
    }

    @Test
    void ofSeveralSubjectsOneHasToBeNamed() {
        Session log = Session.about(folder, "P1", "P2");

        assertThat(log.run("summary", "--call", "police")).isEqualTo(2);
        assertThat(log.run("summary", "--call", "police", "--subject", "P9")).isEqualTo(4);
        assertThat(log.ok("summary", "--call", "police", "--subject", "P2")).contains("About P2");
    }
}
