package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTracesTest {

    private final TextTraces texts = new TextTraces();

    @ParameterizedTest(name = "{0} in {1}: whole {2}, a piece {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "she rang twice          | SHE RANG TWICE, he wrote              | true  | true",
                "she rang twice          | she rang once                         | false | false",
                "he came to the surgery. then he left | he came to the surgery and sat | false | true",
                "he came in. then he left | then he left                         | false | false",
                "rang from 07700900123   | number 07700900123 again              | false | true",
                "rang from 0770          | number 0770 again                     | false | true",
                "rang from 077           | number 077 again                      | false | false",
                "abc                     | abc                                   | false | false"
            })
    void aTextIsFoundWholeOrInTellingPieces(String removed, String left, boolean whole, boolean piece) {
        texts.add("description", removed);
        assertThat(texts.isWholeIn(left)).isEqualTo(whole);
        assertThat(texts.isIn(left)).isEqualTo(piece);
    }

    @Test
    void eachItemOfAListIsATextOfItsOwn() {
        texts.add("witnesses", List.of("Ms Brown", "Mr Green"));
        assertThat(texts.isWholeIn(List.of("nobody", "with mr green"))).isTrue();
        assertThat(texts.isIn(List.of("Ms", "Brown"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"kind", "occurred_from", "sha256", "digests"})
    void wordsThatAreChosenFromAListAreNotLookedFor(String fact) {
        texts.add(fact, "visit to the home");
        assertThat(texts.isEmpty()).isTrue();
    }

    @Test
    void numbersAreNotLookedFor() {
        texts.add("count", 12345L);
        assertThat(texts.isEmpty()).isTrue();
        texts.add("description", "she rang 12345 times");
        assertThat(texts.isIn(12345L)).isFalse();
    }
}
