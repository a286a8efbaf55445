package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guidance, summary and chart as a person sees them. */
class PagesTest {

    private static final List<String> KINDS = List.of(
            "message",
            "call",
            "letter",
            "gift",
            "friend-request",
            "post",
            "appearance",
            "following",
            "watching",
            "advance",
            "allegation",
            "threat",
            "damage",
            "assault",
            "intrusion",
            "other");

    private static final Pattern COMFORT = Pattern.compile(
            "(?i)you are safe(?!: the rules)|\\bscore\\b|risk level|S-DASH|\\bSASH\\b|\\bSRP\\b|\\bSAM\\b|no danger|!");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"escalation", "guidance", "summary", "timeline --chart", "timeline --chart --plain"})
    void aLogWithoutIncidentsSaysSoAndWhereToGetHelp(String command) {
        Session log = Session.about(folder, "P1");

        assertThat(log.ok(command.split(" ", -1)).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .contains("no incident", "ring 999", "0808 802 0300", "you do not need a log to report");
    }

    @ParameterizedTest
    @ValueSource(strings = {"escalation", "guidance", "summary"})
    void aLogWithoutASubjectSaysSoAndWhereToGetHelp(String command) {
        Session log = Session.about(folder);

        assertThat(log.ok(command)).contains("no incident").contains("999", "0808 802 0300");
    }

    @ParameterizedTest
    @CsvSource({
        "escalation, 80",
        "guidance, 80",
        "summary, 80",
        "summary --plain, 80",
        "timeline --chart, 80",
        "timeline --chart --plain, 80",
        "escalation, 40",
        "guidance, 40",
        "timeline --chart, 40"
    })
    void noLineIsWiderThanTheScreen(String command, int columns) {
        Session log = everything();

        assertThat(log.wide(columns).ok(command.split(" ", -1)).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "summary --plain"})
    void aSummaryHas60LinesAtMost(String command) {
        assertThat(everything().ok(command.split(" ", -1)).lines().count()).isBetween(40L, 60L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"escalation", "guidance", "summary", "timeline --chart", "escalation --rules"})
    void nothingReassuresScoresOrShouts(String command) {
        assertThat(everything().ok(command.split(" ", -1))).doesNotContainPattern(COMFORT);
    }

    @ParameterizedTest
    @CsvSource({"4, known for 4 incidents; a pattern needs at least 5", "5, 'Day of the week (known for 5): Mon 5.'"})
    void aPatternNeedsFiveIncidents(int incidents, String sentence) {
        Session log = Session.about(folder, "P1");
        for (int i = 0; i < incidents; i++) {
            log.incident("call", "2026-06-0" + 1 + " 1" + i + ":00");
        }

        assertThat(log.ok("summary").replaceAll("\\s+", " ")).contains(sentence);
    }

    @Test
    void theStepsSayHowAWarningWasGivenAndWhatAnOrderIs() {
        Session log = Session.about(folder, "P1").incident("call", "2026-06-01");
        log.ok("step", "warned", "--at", "2026-06-02", "--how", "letter", "--removal-risk");
        log.ok(
                "step",
                "order",
                "--at",
                "2026-06-03",
                "--type",
                "stalking-protection",
                "--until",
                "2028-06-03",
                "--condition",
                "No contact");

        assertThat(log.ok("summary").replaceAll("\\s+", " "))
                .contains("warned (of removal, by letter) 2 Jun 2026")
                .contains("order (stalking protection) 3 Jun 2026");
        assertThat(log.ok("guidance").replaceAll("\\s+", " "))
                .contains("by letter, with a warning of removal")
                .contains("stalking protection order, recorded by Dr A, until Sat 3 Jun 2028; conditions: No contact");
    }

    @Test
    void theChartHasALetterForEachIncidentAndNamesTheGap() {
        Session log = Session.about(folder, "P1");
        log.incident("call", "2026-06-01").incident("gift", "2026-06-02").incident("threat", "2026-07-14");
        log.step("warned", "2026-06-03");

        assertThat(log.ok("timeline", "--chart"))
                .contains("Jun 2026      2  CG                                  + warned 3 Jun")
                .contains("· 42 days between incidents, from 2 Jun 2026 to 14 Jul 2026")
                .contains("Jul 2026      1  T\n")
                .contains("Marks: C call, G gift, T threat, + step.");
    }

    @Test
    void aPlainChartIsASentenceForEachMonth() {
        Session log = Session.about(folder, "P1");
        log.incident("call", "2026-06-01").incident("call", "2026-06-02").step("warned", "2026-06-03");

        assertThat(log.ok("timeline", "--chart", "--plain"))
                .startsWith("June 2026: 2 incidents (2 calls); step: warned 3 Jun.\n");
    }

    @Test
    void aFullMonthIsDrawnToScaleAndSaysSo() {
        Session log = Session.about(folder, "P1");
        for (int i = 0; i < 100; i++) {
            log.incident("call", "2026-06-01");
        }

        assertThat(log.ok("timeline", "--chart"))
                .contains("Jun 2026    100  CCCCCCCCCCCCCCCCCCCC\n")
                .contains("A mark stands for 5 incidents");
    }

    @Test
    void aPlainTimelineIsSentences() {
        Session log = Session.about(folder, "P1").incident("call", "2026-06-01 14:00");

        assertThat(log.ok("timeline", "--plain")).startsWith("Entry 1, call, Mon 1 Jun 2026, 14:00. It happened.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--reverse", "--limit=3", "--by=recorded"})
    void aChartTakesNoOtherOrder(String option) {
        assertThat(Session.about(folder, "P1").run("timeline", "--chart", option))
                .isEqualTo(2);
    }

    @Test
    void guidanceSaysWhoDidItAndWhen() {
        Session log = Session.about(folder, "P1").incident("call", "2026-06-01");
        log.step("told-management", "2026-06-02", "--with", "Mrs Hill");

        assertThat(log.ok("guidance"))
                .contains("DONE: told-management")
                .contains("Done Tue 2 Jun 2026 (#2), recorded by Dr A, with Mrs Hill.")
                .contains("OUTSTANDING: told-defence-organisation");
    }

    @Test
    void anUnknownSubjectIsRefused() {
        assertThat(Session.about(folder, "P1").run("guidance", "--subject", "P2"))
                .isEqualTo(4);
    }

    @Test
    void withSeveralSubjectsEachHasItsPage() {
        assertThat(Session.about(folder, "P1", "P2").ok("summary")).contains("Summary about P1", "Summary about P2");
    }

    /** Every kind, every step, many years, long names: the longest page that there can be. */
    private Session everything() {
        Session log = Session.about(folder, "P1");
        int year = 2010;
        for (String kind : KINDS) {
            log.incident(
                    kind,
                    year + "-0" + (1 + year % 9) + "-1" + year % 9 + " 1" + year % 9 + ":30",
                    "--place",
                    "home",
                    "--fear",
                    "very-frightened",
                    "--threat",
                    "yes",
                    "--target",
                    "family",
                    "--channel",
                    kind);
            year++;
        }
        for (int i = 1; i < 9; i++) {
            log.incident("appearance", "2026-11-1" + i, "--place", "school", "--as", "A person with a long name " + i);
            log.incident("gift", "2026-11-1" + i, "--value", "90", "--place", "public", "--target", "colleague");
        }
        for (Step step : Step.values()) {
            log.step(step.word(), "2024-02-29", "--until", "2026-11-30", "--with", "The adviser on duty of that day");
            log.step(step.word(), "2015-02-28");
        }
        return log.incident("call", "2020").incident("call", "unknown");
    }
}
