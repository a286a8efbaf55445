package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command that writes says so before it saves when the clock is plainly wrong. */
class ClockWarningTest {

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void aLogWithAnEntry() {
        session = Session.about(folder, "P1").wide(400);
        session.at("2026-11-30T06:00:00Z").incident("call", "2026-11-29");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "add call -m x --at 2026-09-30",
                "step told-police -m x --at 2026-09-30",
                "note -m x --at 2026-09-30",
                "amend 1 --place home --reason x",
                "withdraw 1 --reason x",
                "redact 1 --fact description --authority x --reason x --yes",
                "subject add P2",
                "settings set silence-days 30 --reason x",
                "checkpoint",
                "report --given-to police -o report.html"
            })
    void itSaysHowFarTheClockIsBehind(String command) {
        String[] words = command.replace(
                        "report.html", folder.resolve("report.html").toString())
                .split(" ");
        session.at("2026-10-01T05:00:00Z").ok(words);
        assertThat(session.err())
                .contains(
                        "This computer's clock is 60 days behind this log. It shows 1 Oct 2026, 06:00; the newest recording"
                                + " time in the log is 30 Nov 2026, 06:00.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T05:58:00Z, false",
        "2026-11-30T05:57:59Z, true",
        "2026-11-30T06:00:00Z, false",
        "2027-11-30T06:00:00Z, false",
        "2027-12-01T06:00:01Z, true",
        "2106-11-30T06:00:00Z, true",
        "1970-01-01T00:00:00Z, true"
    })
    void aSmallStepBackIsNotSpokenOf(String now, boolean said) {
        session.at(now).ok("note", "-m", "x", "--at", "unknown", "--quiet");
        assertThat(session.err().contains("This computer's clock is")).isEqualTo(said);
    }

    @Test
    void aClockFarAheadIsSpokenOfBeforeEverythingLaterSeemsToComeAfterIt() {
        session.at("2106-11-30T06:00:00Z").ok("note", "-m", "x", "--at", "unknown");
        assertThat(session.err()).contains("ahead of this log", "If the clock is wrong, set it first");
        session.at("2026-11-30T07:00:00Z").ok("note", "-m", "x", "--at", "unknown");
        assertThat(session.err()).contains("behind this log", "30 Nov 2106, 06:00");
    }

    @Test
    void readingSaysNothingOfIt() {
        session.at("2026-10-01T05:00:00Z").ok("timeline");
        assertThat(session.err()).doesNotContain("clock");
    }

    @Test
    void doctorGoesByTheHighestRecordingTimeAndNotByTheLastRecord() {
        session.at("2026-10-01T05:00:00Z").ok("note", "-m", "x", "--at", "unknown");
        session.at("2026-10-02T05:00:00Z").run("doctor");
        assertThat(session.out())
                .contains(
                        "it shows 2 Oct 2026, 06:00, 59 days before the newest recording time in the log (30 Nov 2026, 06:00)");
    }
}
