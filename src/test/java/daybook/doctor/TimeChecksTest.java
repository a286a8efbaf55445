package daybook.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.platform.MachineZone;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeChecksTest {

    private static final Instant NOW = Instant.parse("2026-11-22T05:24:32.123Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T05:24:33.123Z, 1 second before",
        "2026-11-22T05:27:32.123Z, 3 minutes before",
        "2026-11-23T05:24:32.122Z, 23 hours before",
        "2027-11-22T05:24:32.123Z, 365 days before"
    })
    void aClockBeforeTheNewestRecordIsTold(Instant newest, String how) {
        Symptom finding = TimeChecks.clock(NOW, newest, LONDON);

        assertThat(finding.level()).isEqualTo(Symptom.Level.WARNING);
        assertThat(finding.detail()).contains(how);
    }

    @Test
    void aClockAtTheNewestRecordIsFine() {
        assertThat(TimeChecks.clock(NOW, NOW, LONDON).level()).isEqualTo(Symptom.Level.OK);
    }

    @Test
    void aClockBeyondEveryCalendarIsTold() {
        assertThat(TimeChecks.clock(Instant.MAX, NOW, LONDON).detail()).contains("beyond the year 9999");
    }

    @ParameterizedTest
    @CsvSource({"Europe/London, Europe/London, OK", "Etc/UTC, Europe/London, OK", "Europe/Paris, Europe/London, WARNING"
    })
    void anotherZoneMattersWhenItShowsAnotherTime(String machine, String log, Symptom.Level level) {
        assertThat(TimeChecks.zone(new MachineZone(ZoneId.of(machine)), ZoneId.of(log), NOW)
                        .level())
                .isEqualTo(level);
    }

    @Test
    void aMachineThatDoesNotSayItsZoneIsTold() {
        Symptom finding = TimeChecks.zone(new MachineZone(null, "The variable TZ is \"BST\"", null), LONDON, NOW);

        assertThat(finding.level()).isEqualTo(Symptom.Level.WARNING);
        assertThat(finding.detail()).isEqualTo("Europe/London is the log's. The variable TZ is \"BST\"");
    }

    @Test
    void anOldNoteOfAnotherZoneIsTold() {
        MachineZone machine = new MachineZone(LONDON, null, "/etc/timezone says Etc/UTC");

        assertThat(TimeChecks.zone(machine, LONDON, NOW).detail())
                .isEqualTo("Europe/London, of the log and of this machine. /etc/timezone says Etc/UTC");
    }

    @Test
    void timesAreShownAsEverywhereElse() {
        assertThat(TimeChecks.clock(NOW, NOW, LONDON).detail()).startsWith("22 Nov 2026, 05:24, after");
    }
}
