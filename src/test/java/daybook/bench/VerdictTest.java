package daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    /** The baseline is 2.0 by processor and 3.0 by the clock. */
    @ParameterizedTest
    @CsvSource({
        "2.0,  3.0,  SAME",
        "2.69, 3.0,  SAME",
        "2.71, 3.0,  WORSE",
        "1.49, 3.0,  SAME",
        "1.48, 3.0,  BETTER",
        // Up to twice the baseline by the clock is taken for noise.
        "2.0,  6.0,  SAME",
        "2.0,  6.1,  WAITS",
        // A cheaper run that waits is still one that waits.
        "1.0,  6.1,  WAITS"
    })
    void comparesWithTheBaseline(double processor, double wall, Verdict expected) {
        assertThat(Verdict.of(Operation.VERIFY, new Ratio(processor, wall), new Ratio(2.0, 3.0)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"4.0, SAME", "4.1, WAITS"})
    void workThatRanOnTwoProcessorsMayRunOnOne(double wall, Verdict expected) {
        // 1.0 by the clock at first, because half of it ran beside the other half.
        assertThat(Verdict.of(Operation.VERIFY, new Ratio(2.0, wall), new Ratio(2.0, 1.0)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2.49, SAME", "2.51, WORSE", "1.59, BETTER"})
    void coldStartsAreMeasuredMoreExactly(double processor, Verdict expected) {
        assertThat(Verdict.of(Operation.ADD, new Ratio(processor, 3.0), new Ratio(2.0, 3.0)))
                .isEqualTo(expected);
    }
}
