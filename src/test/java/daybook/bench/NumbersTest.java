package daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "2.309, 2.31 ms",
        "9.999, 10.0 ms",
        "87.04, 87.0 ms",
        "99.96, 100 ms",
        "999.4, 999 ms",
        "999.6, 1.00 s",
        "1239, 1.24 s",
        "62500, 62.5 s"
    })
    void timesHaveThreeDigits(double millis, String words) {
        assertThat(Numbers.time(millis)).isEqualTo(words);
    }

    @Test
    void wholeNumbersHaveCommas() {
        assertThat(Numbers.whole(1_000_000)).isEqualTo("1,000,000");
    }

    @Test
    void memoryThatIsNotKnownIsNotZero() {
        assertThat(Numbers.mib(0)).isEqualTo("not measured");
    }
}
