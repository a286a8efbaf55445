package daybook.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T05:24:32.123456789Z, 2026-11-22T05:24:32.123Z",
        "2026-11-22T05:24:32.999999999Z, 2026-11-22T05:24:32.999Z",
        "2026-11-22T00:00:00Z, 2026-11-22T00:00:00.000Z",
        "2028-02-29T23:59:59.001Z, 2028-02-29T23:59:59.001Z",
        "1969-12-31T23:59:59.9999Z, 1969-12-31T23:59:59.999Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00.000Z",
        "0999-01-01T00:00:00Z, 0999-01-01T00:00:00.000Z",
        "9999-12-31T23:59:59.999999Z, 9999-12-31T23:59:59.999Z"
    })
    void aStampHasAlwaysTheSameLength(String instant, String stamp) {
        assertThat(Stamp.format(Instant.parse(instant))).isEqualTo(stamp);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T05:24:32.123Z",
                "0000-01-01T00:00:00.000Z",
                "9999-12-31T23:59:59.999Z",
                "2028-02-29T00:00:00.010Z",
                "1582-10-10T00:00:00.100Z"
            })
    void aStampIsReadBack(String stamp) {
        assertThat(Stamp.format(Stamp.parse(stamp))).isEqualTo(stamp);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-22",
                "2026-11-22T05:24:32Z",
                "2026-11-22T05:24:32.12Z",
                "2026-11-22T05:24:32.1234Z",
                "2026-11-22T05:24:32.123+",
                "2026-11-22t05:24:32.123Z",
                "2026-11-22T05:24:32.123z",
                "2026-11-22 05:24:32.123Z",
                "2026/11/22T05:24:32.123Z",
                "2026-11-22T05-24-32.123Z",
                "2026-11-22T05:24:32,123Z",
                "2026-02-29T05:24:32.123Z",
                "2026-13-01T05:24:32.123Z",
                "2026-00-01T05:24:32.123Z",
                "2026-11-22T24:00:00.000Z",
                "2026-11-22T23:60:00.000Z",
                "2026-11-22T23:59:60.000Z",
                "-026-11-22T05:24:32.123Z",
                "+026-11-22T05:24:32.123Z",
                "20 6-11-22T05:24:32.123Z",
                "٢٠٢٦-11-22T05:24:32.123Z"
            })
    void anyOtherFormIsRefused(String text) {
        assertThatThrownBy(() -> Stamp.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aYearOfFiveDigitsHasNoStamp() {
        assertThatThrownBy(() -> Stamp.format(Instant.parse("+10000-01-01T00:00:00Z")))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void aYearBeforeZeroHasNoStamp() {
        assertThatThrownBy(() -> Stamp.format(Instant.parse("-0001-12-31T23:59:59Z")))
                .isInstanceOf(DateTimeException.class);
    }
}
