package daybook.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {

    @ParameterizedTest
    @CsvSource({"0, 0 entries", "1, 1 entry", "2, 2 entries", "1000000, 1000000 entries"})
    void onlyOneIsSingular(long number, String words) {
        assertThat(English.count(number, "entry", "entries")).isEqualTo(words);
        assertThat(English.entries(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 days", "1, 1 day", "41, 41 days"})
    void aPluralAddsAnS(long number, String words) {
        assertThat(English.count(number, "day")).isEqualTo(words);
        assertThat(English.days(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, no incident", "1, 1 incident", "3, 3 incidents"})
    void incidentsMayBeNone(long number, String words) {
        assertThat(English.incidents(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, are", "1, is", "2, are"})
    void theVerbAgrees(long number, String verb) {
        assertThat(English.oneOrMany(number, "is", "are")).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "a, a", "a;b, a and b", "a;b;c, 'a, b and c'"})
    void theLastOfAListHasAnAnd(String items, String words) {
        List<String> list = new ArrayList<>();
        for (String item : items.split(";", -1)) {
            if (!item.isEmpty()) {
                list.add(item);
            }
        }
        assertThat(English.list(list)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "exact words, Exact words", "Chain, Chain", "über, Über", "3 calls, 3 calls"})
    void aCapitalChangesTheFirstLetterAlone(String words, String capital) {
        assertThat(English.capital(words)).isEqualTo(capital);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "Exact Words, exact Words", "chain, chain"})
    void aSmallLetterChangesTheFirstLetterAlone(String words, String small) {
        assertThat(English.small(words)).isEqualTo(small);
    }

    @Test
    void aSentenceHasACapitalAndAFullStop() {
        assertThat(English.sentence("nothing was saved")).isEqualTo("Nothing was saved.");
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1, ', and once more'", "2, ', and 2 more times'"})
    void saysHowOftenItHappenedBesides(int more, String words) {
        assertThat(English.moreTimes(more)).isEqualTo(words);
    }
}
