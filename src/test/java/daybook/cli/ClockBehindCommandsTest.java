package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever it is shown when an entry was recorded, it is said that the clock was behind. */
class ClockBehindCommandsTest {

    private static final String MARK = "the computer's clock was behind: not recorded before 30 Nov 2026, 06:00";

    @TempDir
    private Path folder;

    private Session session;

    /** Entry 3 at the highest time, entry 4 by a clock of two months before, fifteen minutes after what it tells of. */
    @BeforeEach
    void aLogWhoseClockWentBack() {
        session = Session.about(folder, "P1").wide(200);
        session.at("2026-11-30T06:00:00Z").incident("call", "2026-11-29");
        session.at("2026-10-01T09:05:00Z").incident("threat", "2026-10-01 09:50");
        session.at("2026-11-30T06:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({"timeline", "timeline --by recorded", "timeline --plain", "show 2", "report"})
    void itIsMarked(String command) {
        assertThat(session.ok(command.split(" ")).replaceAll("\\s+", " ").replace("&#39;", "'"))
                .contains(MARK);
    }

    @Test
    void theLineThatSaysWhatWasSavedMarksIt() {
        session.at("2026-10-01T09:06:00Z");
        assertThat(session.ok("note", "-m", "Later.", "--at", "2026-10-01 09:55"))
                .contains("recorded 1 Oct 2026, 10:06")
                .contains(MARK);
    }

    @Test
    void aCorrectionIsMarked() {
        session.at("2026-10-01T09:06:00Z").ok("amend", "1", "--place", "home", "--reason", "misheard");
        assertThat(session.ok("show", "1")).contains("Amended 1 Oct 2026, 10:06 (" + MARK + ") by Dr A");
    }

    @Test
    void theRecordsAreInTheirOrderAndNoGapRunsBackwards() {
        assertThat(session.ok("timeline", "--by", "recorded"))
                .contains("Mon 30 Nov 2026, recorded")
                .contains("after 06:00")
                .doesNotContain("between incidents")
                .doesNotContain("Oct 2026, recorded");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show 2 --json | \"recorded_at\":\"2026-10-01T09:05:00.000Z\",\"not_before\":\"2026-11-30T06:00:00.000Z\"",
                "show 2 --json | \"late\":true,\"delay_seconds\":5173800",
                "show 1 --json | \"not_before\":null",
                "export csv | ,2026-10-01T09:05:00.000Z,2026-11-30T06:00:00.000Z,Dr A,true,5173800,",
                "export timesketch | \"datetime\":\"2026-11-30T06:00:00.000Z\",\"timestamp_desc\":\"recorded after this (the computer's"
                        + " clock was behind), more than 24 hours later\"",
                "summary --json | \"late\":1,\"clock_behind\":1",
                "verify --json | \"clock\":{\"records_behind\":1,\"went_back\":[{\"record\":4,\"from\":\"2026-11-30T06:00:00.000Z\","
                        + "\"to\":\"2026-10-01T09:05:00.000Z\"}]}",
                "escalation --json | \"rule\":\"late-entries\""
            })
    void dataForProgramsHasTheTimeThatTheChainShows(String command, String json) {
        assertThat(session.ok(command.split(" "))).contains(json);
    }

    @Test
    void verifySaysThatTheClockWentBack() {
        assertThat(session.ok("verify").replaceAll("\\s+", " "))
                .contains(
                        "Clock went back before record 4, from 30 Nov 2026, 06:00 to 1 Oct 2026, 10:05. One record was made")
                .contains("recorded from 1 Jan 2026, 09:00 to 30 Nov 2026, 06:00")
                .contains("The computer's clock went back once");
    }

    @Test
    void whatHadBeenRecordedByADayGoesByTheTimeThatTheChainShows() {
        assertThat(session.ok("escalation", "--as-recorded", "2026-10-15")).doesNotContain("immediate-threat");
    }
}
