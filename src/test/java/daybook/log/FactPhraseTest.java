package daybook.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts are named in sentences as people name them. */
class FactPhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "place | the place",
                "place place_detail | the place, and where exactly",
                "occurred_from occurred_precision occurred_zone occurred_typed | when it happened",
                "occurred_from occurred_precision occurred_typed place fear | when it happened, the place, and the fear",
                "occurred_typed | the time as typed",
                "name file_modified | the name, and the time of the last change",
                "exact_words | the exact words"
            })
    void aTimeIsOneThingAndEachFactIsNamedOnce(String names, String phrase) {
        assertThat(FactPhrase.list(List.of(names.split(" ", -1)))).isEqualTo(phrase);
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void noNameOfJsonIsLeftInASentence(Fact fact) {
        assertThat(FactPhrase.of(fact.word())).doesNotContain("_", "occurred");
    }

    @Test
    void nothingIsNothing() {
        assertThat(FactPhrase.list(List.of())).isEmpty();
    }
}
