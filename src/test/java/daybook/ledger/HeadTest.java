package daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of a chain, and what its times say of the record that comes next. */
class HeadTest {

    private static final String LOG = "0123456789abcdef0123456789abcdef";

    /** The columns: how many records there are, their highest time, the time of the next, and the time that it cannot be before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1 | 10:00:00.500    | 10:00:00.499    | 10:00:00.500
            1 | 10:00:00.500    | 10:00:00.500    | -
            1 | 10:00:00.500    | 10:00:00.501    | -
            1 | 10:00:00.500900 | 10:00:00.500100 | -
            1 | 10:00:00.500900 | 10:00:00.499900 | 10:00:00.500
            0 | 10:00:00.500    | 10:00:00.499    | -
            """)
    void aRecordCannotBeOlderThanTheOnesBeforeIt(
            long records, String latest, String recorded, @Nullable String notBefore) {
        Head head = new Head(LOG, records, Head.NO_HASH, at("09:00:00"), at(latest));

        assertThat(head.notBefore(at(recorded))).isEqualTo(notBefore == null ? null : at(notBefore));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-22T" + time + "Z");
    }

    @Test
    void aSealedRecordSaysWhenItCannotHaveBeenMade() {
        Sealer sealer = new Sealer(Clock.fixed(at("10:00:00"), ZoneOffset.UTC), new SecureSalts());
        Head head = new Head(LOG, 1, Head.NO_HASH, at("11:00:00"));

        assertThat(sealer.seal(head, RecordKind.ENTRY, null, Samples.entry("x")).notBefore())
                .isEqualTo(at("11:00:00"));
    }

    @Test
    void theClockStepsOfTwoPartsAreThoseOfTheWhole() {
        ClockStep second = new ClockStep(2, at("10:00:00"), at("09:00:00"));
        ClockStep ninth = new ClockStep(9, at("11:00:00"), at("10:30:00"));

        assertThat(new ClockSteps(List.of(second), 3).and(new ClockSteps(List.of(ninth), 4)))
                .isEqualTo(new ClockSteps(List.of(second, ninth), 7));
    }

    @Test
    void aRecordIsWatchedForByItsNumberOrItsHash() {
        HeadWatch watch = new HeadWatch();
        watch.want(3, "h3");

        assertThat(List.of(watch.wants(3, "h4"), watch.wants(4, "h3"), watch.wants(4, "h4")))
                .containsExactly(true, true, false);
    }
}
