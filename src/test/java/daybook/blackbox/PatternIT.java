package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;

import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flags put aside, settings, guidance, summary and chart, through the packaged program. */
class PatternIT {

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void aLogWithThreeIncidents() {
        daybook = Program.in(folder)
                .with("DAYBOOK_FILE", folder.resolve("log.daybook").toString());
        run("init", "--subject", "P1", "--recorder", "Dr A", "--zone", "Europe/London");
        run("add", "gift", "-m", "A watch.", "--value", "150", "--at", "2026-03-01");
        run("add", "call", "-m", "It rang.", "--at", "2026-03-02 21:00");
        run("add", "threat", "-m", "You will see.", "--at", "2026-05-20");
    }

    private Run run(String... arguments) {
        Run run = daybook.run(arguments);
        assertThat(run).exited(0);
        return run;
    }

    @Test
    void aFlagIsPutAsideAndStandsAgain() {
        assertThat(daybook.run("escalation", "--fail-on", "urgent", "--quiet")).exited(20);
        run("escalation", "dismiss", "immediate-threat", "--reason", "It was a quotation");
        assertThat(daybook.run("escalation", "--fail-on", "urgent", "--quiet")).exited(0);
        run("add", "threat", "-m", "Again.", "--at", "2026-05-21");
        assertThat(daybook.run("escalation", "--fail-on", "urgent"))
                .exited(20)
                .printedAmongOthers("It stands again", "It was a quotation");
    }

    @Test
    void aFlagThatDoesNotStandIsRefused() {
        assertThat(daybook.run("escalation", "dismiss", "breach", "--reason", "x"))
                .exited(2)
                .complained("has not fired", "Nothing was saved");
    }

    @Test
    void aSettingIsARecordThatVerifies() {
        run("settings", "set", "silence-days", "90", "--reason", "Agreed");
        assertThat(run("settings")).printedAmongOthers("silence-days = 90", "by Dr A", "daybook's default is 60");
        run("verify");
    }

    @Test
    void anUnknownSettingIsRefusedWithTheKnownOnes() {
        assertThat(daybook.run("settings", "set", "silence", "90", "--reason", "x"))
                .exited(2)
                .complained("silence-days", "jurisdiction");
    }

    @Test
    void onlyWhatIsNewFails() {
        assertThat(daybook.run("escalation", "--new-since", "yesterday", "--fail-on", "note", "--quiet"))
                .exited(20);
        assertThat(daybook.run("escalation", "--new-since", "today", "--fail-on", "note"))
                .exited(0)
                .printedAmongOthers("No flag is new");
    }

    @Test
    void theLogOfADayOnWhichNothingWasRecordedHasNoIncident() {
        assertThat(daybook.run("escalation", "--as-recorded", "2026-05-21"))
                .exited(0)
                .printedAmongOthers("P1: no incident.", "999");
    }

    @Test
    void guidanceShowsDoneAndOutstanding() {
        run("step", "told-management", "--at", "2026-05-21", "-m", "Told");
        assertThat(run("guidance"))
                .printedAmongOthers(
                        "DONE: told-management", "OUTSTANDING: told-police", "You do not need a log to report");
    }

    @Test
    void summaryIsOnePage() {
        assertThat(run("summary")).printedAmongOthers("Summary about P1", "3 incidents", "URGENT", "Last checkpoint");
        Assertions.assertThat(run("summary").lines().size()).isLessThanOrEqualTo(60);
    }

    @Test
    void theChartNamesTheGap() {
        assertThat(run("timeline", "--chart")).printedAmongOthers("CG", "79 days between incidents", "May 2026");
        assertThat(run("timeline", "--chart", "--plain")).printedAmongOthers("March 2026: 2 incidents");
    }
}
