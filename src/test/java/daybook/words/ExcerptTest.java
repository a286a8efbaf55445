package daybook.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message repeats of a long text. */
class ExcerptTest {

    @ParameterizedTest
    @CsvSource({"'', 3, ''", "abc, 3, abc", "abcd, 3, abc…", "ab😀, 3, ab…", "ab😀, 4, ab😀", "😀😀, 1, …"})
    void neverCutsACharacterInHalf(String text, int most, String shown) {
        assertThat(Excerpt.of(text, most)).isEqualTo(shown);
    }
}
