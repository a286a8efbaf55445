package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code now}: whom to ring and what to do first, on one screen. */
class NowTest {

    private static final String FIRST = "In danger ring 999. You do not need a log to report.";

    @TempDir
    Path folder;

    private Session log() {
        return Session.about(folder, "P1");
    }

    private Session without() {
        return Session.of(folder.resolve("nothing.daybook")).at("2026-11-22T12:00:00Z");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void withoutALogItShowsTheNumbersAndSaysWhose() {
        Session nothing = without();

        assertThat(nothing.ok("now").lines().findFirst()).hasValue(FIRST);
        assertThat(words(nothing.out()))
                .contains("0808 802 0300", "There is no log at ", "these are the numbers of England and Wales.")
                .doesNotContain("urgent flag");
        assertThat(nothing.err()).isEmpty();
    }

    @Test
    void withoutALogJsonHasNullForWhatALogWouldSay() {
        JsonNode json = new JsonMapper().readTree(without().ok("now", "--json"));

        assertThat(json.get("emergency").asString()).isEqualTo("999");
        assertThat(json.get("urgent").isNull()).isTrue();
        assertThat(json.get("consider").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "now --json"})
    void aLogThatCannotBeReadIsToldInOneLineAfterTheNumbers(String command) throws Exception {
        Files.writeString(folder.resolve("nothing.daybook"), "This is no log.");
        Session broken = without();

        assertThat(broken.run(command.split(" ", -1))).isEqualTo(10);
        assertThat(broken.out()).contains("In danger ring 999.");
        assertThat(broken.err().lines().findFirst().orElseThrow()).contains("is not a daybook log");
    }

    @Test
    void aSubjectThatIsNotThereIsRefusedAfterTheNumbers() {
        Session log = log();

        assertThat(log.run("now", "--subject", "P9")).isEqualTo(4);
        assertThat(log.out()).startsWith(FIRST);
        assertThat(log.err()).contains("This log has no subject \"P9\".", "known: P1");
    }

    @Test
    void aLogWithoutASubjectSaysSo() {
        assertThat(Session.about(folder).ok("now")).startsWith(FIRST).contains("Nobody is in this log yet");
    }

    @Test
    void noUrgentFlagIsNoReassurance() {
        assertThat(words(log().incident("call", "2026-11-01").ok("now")))
                .contains("P1: no urgent flag. The rules see only what was logged. If you feel afraid, act on that.");
    }

    @Test
    void itShowsFlagsFirstStepsReferencesAndTheOrderInForce() {
        Session log = log().incident("threat", "2026-11-01").incident("touch", "2026-11-02");
        log.step("told-police", "2026-11-03", "--ref", "CAD 415");
        log.step("told-defence-organisation", "2026-11-03", "--ref", "D-1042");
        log.step("order", "2026-11-04", "--type", "bail", "--until", "2026-12-12", "--condition", "No contact");
        log.step("order", "2026-01-04", "--type", "injunction", "--until", "2026-10-01", "--condition", "Over");

        assertThat(words(log.ok("now")))
                .contains("P1: 2 urgent flags", "A threat or an assault: #1, since Sun 1 Nov 2026")
                .contains("1. Tell somebody who can support you")
                .contains("References: police CAD 415 (#3); defence organisation D-1042 (#4)")
                .contains("In force: bail condition until Sat 12 Dec 2026 (#5): No contact")
                .doesNotContain("Over");
    }

    @Test
    void aStepThatWasTakenBeforeSaysSo() {
        Session log = log();
        log.step("told-police", "2026-11-01");
        log.incident("threat", "2026-11-02");

        assertThat(log.ok("now")).contains("1. Tell the police, and ask for a reference (again).");
    }

    @Test
    void aFlagThatWasPutAsideIsNotShown() {
        Session log = log().incident("threat", "2026-11-01");
        log.ok("escalation", "dismiss", "immediate-threat", "--reason", "Misheard");

        assertThat(log.ok("now")).contains("P1: no urgent flag.");
    }

    @Test
    void theSubjectWithMostUrgentFlagsIsShownAndTheOthersAreNamed() {
        Session log = Session.about(folder, "P1", "P2", "P3");
        log.incident("threat", "2026-11-01", "--subject", "P2");
        log.incident("touch", "2026-11-01", "--subject", "P2");
        log.incident("threat", "2026-11-01", "--subject", "P3");

        assertThat(log.ok("now"))
                .contains("P2: 2 urgent flags")
                .contains("P3 has urgent flags too: daybook now --subject P3");
        assertThat(log.ok("now", "--subject", "P3"))
                .contains("P3: 1 urgent flag")
                .doesNotContain("P2");
    }

    @ParameterizedTest
    @CsvSource({"ireland, 112 or 999", "elsewhere, your local emergency number"})
    void theNumbersAreThoseOfThePlace(String place, String number) {
        Session log = log();
        log.ok("settings", "set", "jurisdiction", place, "--reason", "moved");

        assertThat(log.ok("now")).startsWith("In danger ring " + number + ".").doesNotContain("0808 802 0300");
    }

    @Test
    void theWorstLogHas22LinesAtMost() {
        List<String> lines = worst().ok("now").lines().toList();

        assertThat(lines).hasSizeLessThanOrEqualTo(22);
        assertThat(words(String.join(" ", lines)))
                .contains(
                        "In danger ring 999.",
                        "7 urgent flags",
                        "A threat or an assault: #1, #9",
                        "Consider first",
                        "References: police",
                        "In force: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 200})
    void noLineIsWiderThanTheScreen(int columns) {
        Session log = worst().wide(columns);

        assertThat(log.ok("now").lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Math.min(80, columns)));
        assertThat(words(log.out())).contains("020 3866 4107", "Your defence organisation: see its website");
    }

    /** Every urgent flag, long references with characters that cannot be seen, and long conditions. */
    private Session worst() {
        Session log = Session.about(folder, "P1", "P2-with-a-long-code");
        for (String kind : List.of("threat", "touch", "break-in", "damage", "assault", "appearance")) {
            log.incident(
                    kind,
                    "2026-11-0" + (1 + kind.length() % 9) + " to 2026-11-20",
                    "--place",
                    "home",
                    "--fear",
                    "very-frightened",
                    "--subject",
                    "P1");
            log.incident(kind, "2026-11-05", "--place", "home", "--subject", "P2-with-a-long-code");
        }
        for (Step step : Step.values()) {
            log.step(
                    step.word(),
                    "2026-11-03",
                    "--subject",
                    "P1",
                    "--ref",
                    "\u202E\u0007 reference ".repeat(20).strip());
        }
        for (int i = 0; i < 3; i++) {
            log.step(
                    "order",
                    "2026-11-01",
                    "--subject",
                    "P1",
                    "--type",
                    "stalking-protection",
                    "--until",
                    "2099-12-12",
                    "--condition",
                    "He must not ".repeat(60).strip());
        }
        return log;
    }
}
