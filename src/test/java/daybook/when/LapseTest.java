package daybook.when;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Occurred;
import daybook.log.Precision;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LapseTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T14:30:00Z, 2026-11-20T14:30:59Z, less than a minute",
        "2026-11-20T14:30:00Z, 2026-11-20T14:00:00Z, less than a minute",
        "2026-11-20T14:30:00Z, 2026-11-20T14:31:00Z, 1 minute",
        "2026-11-20T14:30:00Z, 2026-11-20T15:29:59Z, 59 minutes",
        "2026-11-20T14:30:00Z, 2026-11-20T15:30:00Z, 1 hour",
        "2026-11-20T14:30:00Z, 2026-11-20T18:00:00Z, 3 hours",
        "2026-11-20T14:30:00Z, 2026-11-21T14:29:59Z, 23 hours",
        "2026-11-20T14:30:00Z, 2026-11-21T14:30:00Z, 1 day",
        "2026-11-20T14:30:00Z, 2026-11-22T05:24:32Z, 2 days",
        "2026-10-24T23:00:00Z, 2026-10-25T23:30:00Z, 1 day",
        "2026-10-12T12:00:00Z, 2026-11-22T12:00:00Z, 41 days",
    })
    void countsAsPeopleDo(Instant earlier, Instant later, String expected) {
        assertThat(Lapse.between(earlier, later, ZoneId.of("Europe/London"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-10,, ABOUT_MONTH, 'late entry, at least 1 day'",
        ", 2001-10, RANGE, 'late entry, at least 1 day'",
        "2001-09, 2001-10, RANGE, 'late entry, 1 day'",
        "2001-10,, MONTH, 'late entry, 1 day'"
    })
    void saysAtLeastWhereTheDateIsNotKnownClosely(
            @Nullable String from, @Nullable String to, Precision precision, String words) {
        ZoneId zone = ZoneId.of("Europe/London");
        Instant over = Instant.parse("2001-11-01T00:00:00Z");

        assertThat(Lapse.late(new Occurred(from, to, precision, zone, null), over, over.plusSeconds(90_000)))
                .isEqualTo(words);
    }
}
