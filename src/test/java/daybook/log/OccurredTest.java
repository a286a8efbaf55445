package daybook.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T14:30:00+00:00", "2026-07-01T14:30:05+01:00", "1960-01-01T12:00:00-00:44:30"})
    void readsWhatItWrites(String text) {
        assertThat(Occurred.formatMoment(Occurred.parseMoment(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T14:30:00Z",
                "2026-11-20T14:30+00:00",
                "2026-11-20 14:30:00+00:00",
                "2026-11-20T14:30:00.5+00:00",
                "2026-11-20T24:30:00+00:00",
                "2026-11-31T14:30:00+00:00",
                "2026-11-20T14:30:00-00:00",
                "2026-11-20T1\u0664:30:00+00:00",
                "2026-11-20T14:30:00+0000x",
                "",
            })
    void refusesAMomentInAnotherForm(String text) {
        assertThatThrownBy(() -> Occurred.parseMoment(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-31", "2026/11/20", "20 Nov 2026", "2026-1", "+2026", "202", "2026-13", "-026"})
    void refusesADateInAnotherForm(String text) {
        assertThatThrownBy(() -> Occurred.firstDay(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void writesUtcAsAnOffsetInFigures() {
        assertThat(Occurred.formatMoment(OffsetDateTime.parse("2026-11-20T14:30:00Z")))
                .isEqualTo("2026-11-20T14:30:00+00:00");
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
