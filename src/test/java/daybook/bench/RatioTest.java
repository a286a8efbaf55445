package daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTest {

    private static Sample sample(double wall, double processor) {
        return new Sample(wall, processor, 0, "", false);
    }

    @Test
    void eachRoundIsComparedWithItsOwnReference() {
        // The machine was slower by half in the second round, and something disturbed the third.
        List<Sample> samples = List.of(sample(20, 10), sample(40, 20), sample(200, 90));
        List<Sample> references = List.of(sample(10, 5), sample(20, 10), sample(11, 5));

        assertThat(Ratio.of(samples, references)).isEqualTo(new Ratio(2, 2));
    }

    @Test
    void asManyReferencesAsSamplesAreNeeded() {
        assertThatThrownBy(() -> Ratio.of(List.of(sample(1, 1)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
