package daybook.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OccurredTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2026, YEAR, 2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z",
        "2026-07, MONTH, 2026-06-30T23:00:00Z, 2026-07-31T23:00:00Z",
        "2026-03-29, DAY, 2026-03-29T00:00:00Z, 2026-03-29T23:00:00Z",
        "2026-07-01T14:30:00+01:00, MINUTE, 2026-07-01T13:30:00Z, 2026-07-01T13:30:00Z",
        "1960-01-01T12:00:00-00:44:30, MINUTE, 1960-01-01T12:44:30Z, 1960-01-01T12:44:30Z",
    })
    void startsAndEndsWhereItsTextSays(String from, Precision precision, Instant start, Instant end) {
        Occurred occurred = new Occurred(from, null, precision, LONDON, null);

        assertThat(occurred.start()).isEqualTo(start);
        assertThat(occurred.end()).isEqualTo(end);
    }

    @Test
    void aRangeOfDaysEndsAfterItsLastDay() {
        Occurred occurred = new Occurred("2026-11-01", "2026-11-05", Precision.RANGE, LONDON, null);

        assertThat(occurred.end()).isEqualTo("2026-11-06T00:00:00Z");
    }

    @Test
    void readsTheWordOfADateOrder() {
        assertThat(DateOrder.of("mdy")).contains(DateOrder.MDY);
    }

    @Test
    void knowsNoOtherDateOrder() {
        assertThat(DateOrder.of("ymd")).isEmpty();
    }
}
