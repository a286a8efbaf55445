package daybook.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an entry was recorded late is counted from the end of what is known, so that it is never overstated. */
class LateEntryTest {

    private static Entry entry(
            @Nullable String from, @Nullable String to, Precision precision, String zone, String recorded) {
        Facts facts = Facts.builder()
                .set(Fact.TYPE, "note")
                .occurred(new Occurred(from, to, precision, ZoneId.of(zone), null))
                .build();
        return new Entry(
                1,
                1,
                facts,
                Status.CURRENT,
                1,
                Instant.parse(recorded),
                ZoneId.of("Europe/London"),
                "0".repeat(64),
                null,
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T14:30:00+00:00, MINUTE, 2026-11-21T14:30:00Z, false",
        "2026-11-20T14:30:00+00:00, MINUTE, 2026-11-21T14:30:00.001Z, true",
        "2026-11-20T14:30:00+00:00, ABOUT, 2026-11-21T14:30:01Z, true",
        "2026-11-20T14:30:00+05:30, SECOND, 2026-11-21T09:00:00Z, false",
        "2026-11-20T14:30:00+05:30, SECOND, 2026-11-21T09:00:01Z, true",
        "2026-11-20, DAY, 2026-11-22T00:00:00Z, false",
        "2026-11-20, DAY, 2026-11-22T00:00:00.001Z, true",
        "2026-11-20, DAY, 2026-11-20T09:00:00Z, false",
        "2026-11, MONTH, 2026-12-02T00:00:00Z, false",
        "2026-11, MONTH, 2026-12-02T00:00:01Z, true",
        "2026-11, MONTH, 2026-11-03T00:00:00Z, false",
        "2025, YEAR, 2026-01-02T00:00:00Z, false",
        "2025, YEAR, 2026-01-02T00:00:01Z, true",
        "2026-11-20T14:30:00+00:00, SECOND, 2026-11-20T14:29:00Z, false"
    })
    void anEntryIsLateAfterMoreThanADay(String from, Precision precision, String recorded, boolean late) {
        assertThat(entry(from, null, precision, "Europe/London", recorded).late())
                .isEqualTo(late);
    }

    @Test
    void theEndOfADayIsThatOfItsZone() {
        assertThat(entry("2026-11-20", null, Precision.DAY, "America/New_York", "2026-11-22T05:00:00Z")
                        .late())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-05, 2026-11-07T00:00:00Z, false",
        "2026-11-01, 2026-11-05, 2026-11-07T00:00:01Z, true"
    })
    void aRangeEndsWithItsLastDay(String from, String to, String recorded, boolean late) {
        assertThat(entry(from, to, Precision.RANGE, "Europe/London", recorded).late())
                .isEqualTo(late);
    }

    @Test
    void nobodyCanSayWhetherAnEntryOfUnknownDateIsLate() {
        assertThat(entry(null, null, Precision.UNKNOWN, "Europe/London", "2026-11-22T05:00:00Z")
                        .late())
                .isNull();
    }

    @Test
    void whatHasNotEndedHasNoDelay() {
        assertThat(entry("2026", null, Precision.YEAR, "Europe/London", "2026-11-22T05:00:00Z")
                        .delay())
                .isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, 23", "2026-10-25, 25", "2026-11-20, 24"})
    void aDayIsAsLongAsTheClocksMakeIt(String day, long hours) {
        Occurred occurred = new Occurred(day, null, Precision.DAY, ZoneId.of("Europe/London"), null);
        assertThat(Duration.between(occurred.start(), occurred.end())).isEqualTo(Duration.ofHours(hours));
    }
}
