package daybook.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which entries were left out is told by their numbers. */
class NumberRangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 3 | 3 | ''",
                "1 3 | 3 | 2",
                "1 | 3 | 2 and 3",
                "2 | 9 | 1, 3 to 9",
                "1 3 7 8 | 9 | 2, 4 to 6, 9",
                "'' | 4 | 1 to 4",
                "1 2 1000000001 | 2 | ''",
                "1 5 | 3 | 2 and 3"
            })
    void neighboursAreToldTogether(String there, long last, String missing) {
        NumberRanges ranges = new NumberRanges();
        for (String each : there.isEmpty() ? new String[0] : there.split(" ", -1)) {
            ranges.add(Long.parseLong(each));
        }

        assertThat(ranges.missing(last)).isEqualTo(missing);
    }

    @Test
    void ofVeryManyTheFirstAreNamedAndTheOthersCounted() {
        NumberRanges odd = new NumberRanges();
        for (int i = 1; i <= 99; i += 2) {
            odd.add(i);
        }

        assertThat(odd.missing(99)).isEqualTo("2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24 and 37 more");
    }

    @Test
    void theNumbersThatAreThereAreSaidInShortWithThoseOfOtherLogsBehind() {
        NumberRanges ranges = new NumberRanges();
        for (long number : new long[] {3, 1, 2, 7, 2_000_000_001L, 1_000_000_005L, 1_000_000_004L}) {
            ranges.add(number);
        }

        assertThat(ranges.ranges()).containsExactly("1-3", "7", "1000000004-1000000005", "2000000001");
        assertThat(new NumberRanges().ranges()).isEmpty();
    }
}
