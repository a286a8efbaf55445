package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The log on an earlier day, by what had occurred and by what had been recorded, and what is new since. */
class EscalationDaysTest {

    @TempDir
    Path folder;

    private Session log;

    /** #1 happened on 1 March and #2 on 2 March; both were written down on 10 March. */
    @BeforeEach
    void twoIncidentsWereWrittenDownLater() {
        log = Session.about(folder, "P1").at("2026-03-10T12:00:00Z");
        log.incident("call", "2026-03-01").incident("threat", "2026-03-02");
    }

    @ParameterizedTest
    @CsvSource({
        "--as-of,       2026-03-01, 1",
        "--as-of,       2026-03-02, 2",
        "--as-recorded, 2026-03-09, 0",
        "--as-recorded, 2026-03-10, 2"
    })
    void whatOccurredAndWhatWasRecordedDiffer(String option, String day, int incidents) {
        assertThat(log.ok("escalation", option, day, "--json")).contains("\"incidents\":" + incidents);
    }

    @Test
    void anEntryReadsAsItReadThen() {
        log.at("2026-03-20T12:00:00Z");
        log.ok("amend", "2", "--kind", "message", "--threat", "no", "--at", "2026-02-20", "--reason", "Misread");

        assertThat(log.ok("escalation", "--as-recorded", "2026-03-19")).contains("immediate-threat");
        assertThat(log.ok("escalation", "--as-recorded", "2026-03-20")).doesNotContain("immediate-threat");
    }

    @Test
    void anEntryThatWasWithdrawnLaterStillCountedThen() {
        log.at("2026-03-20T12:00:00Z");
        log.ok("withdraw", "2", "--reason", "Another patient");

        assertThat(log.ok("escalation", "--as-recorded", "2026-03-19", "--json"))
                .contains("\"incidents\":2");
    }

    @Test
    void aFlagThatWasPutAsideLaterStoodThen() {
        log.at("2026-03-20T12:00:00Z");
        log.ok("escalation", "dismiss", "immediate-threat", "--reason", "x");

        assertThat(log.run("escalation", "--as-recorded", "2026-03-19", "--fail-on", "urgent", "-q"))
                .isEqualTo(20);
    }

    @Test
    void aThresholdIsTheOneOfThatDay() {
        log.at("2026-03-20T12:00:00Z");
        log.ok("settings", "set", "silence-days", "1", "--reason", "x");

        assertThat(log.ok("escalation", "--as-recorded", "2026-03-19")).doesNotContain("(resumed)");
        assertThat(log.ok("escalation", "--full")).contains("(resumed)").contains("1 day is this log's setting");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-09, 20", "2026-03-10, 0"})
    void somethingNewFails(String since, int status) {
        assertThat(log.run("escalation", "--new-since", since, "--fail-on", "urgent", "-q"))
                .isEqualTo(status);
    }

    @Test
    void aSecondThreatIsNewAlthoughItsFlagStoodBefore() {
        log.at("2026-03-11T12:00:00Z").incident("threat", "2026-03-11 10:00");

        assertThat(log.run("escalation", "--new-since", "2026-03-10", "--fail-on", "urgent"))
                .isEqualTo(20);
        assertThat(log.out()).contains("; new: #3.");
    }

    @Test
    void aFlagThatOnlyTimeBroughtIsNew() {
        Session other = Session.about(folder.resolve("other"), "P1").at("2026-03-10T12:00:00Z");
        other.incident("threat", "today 11:00");

        assertThat(other.at("2026-03-16T12:00:00Z").ok("escalation", "--new-since", "2026-03-10"))
                .contains("No flag is new");
        assertThat(other.at("2026-03-17T12:00:00Z").ok("escalation", "--new-since", "2026-03-10"))
                .contains("(steps-outstanding)");
    }

    @Test
    void nothingNewIsNoComfort() {
        assertThat(log.ok("escalation", "--new-since", "2026-03-10"))
                .contains("No flag is new. Flags that stood before still stand")
                .contains("ring 999");
    }

    @Test
    void aFlagThatWasPutAsideIsNotNew() {
        log.ok("escalation", "dismiss", "immediate-threat", "--reason", "x");

        assertThat(log.run("escalation", "--new-since", "2026-03-09", "--fail-on", "urgent", "-q"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "2026", "unknown", "2026-03-01 10:00", "soon", "2099-01-01"})
    void aDayHasToBeADay(String day) {
        assertThat(log.run("escalation", "--as-recorded", day)).isEqualTo(2);
    }

    @Test
    void twoDaysAtOnceAreRefused() {
        assertThat(log.run("escalation", "--as-of", "2026-03-01", "--new-since", "2026-03-01"))
                .isEqualTo(2);
    }
}
