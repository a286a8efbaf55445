package daybook.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class FactWordTest {

    private static final Map<Fact, FactWord[]> VOCABULARIES = Map.of(
            Fact.PLACE, Place.values(),
            Fact.TARGET, Target.values(),
            Fact.ATTRIBUTION, Attribution.values(),
            Fact.FEAR, Fear.values(),
            Fact.THREAT, Threat.values(),
            Fact.CONTACT, Contact.values(),
            Fact.OUTCOME, Outcome.values(),
            Fact.WARNED_HOW, WarnedHow.values(),
            Fact.ORDER_TYPE, OrderType.values());

    private static Stream<FactWord> words() {
        return VOCABULARIES.values().stream().flatMap(Stream::of);
    }

    @ParameterizedTest
    @EnumSource
    void aFactTakesExactlyTheWordsOfItsVocabulary(Fact fact) {
        List<String> words = new ArrayList<>();
        for (FactWord word : VOCABULARIES.getOrDefault(fact, new FactWord[0])) {
            words.add(word.word());
        }

        assertThat(Vocabulary.of(fact)).isEqualTo(words.isEmpty() ? null : words);
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordIsTheWordOfItsFact(FactWord word) {
        assertThat(VOCABULARIES.get(word.fact())).contains(word);
        assertThat(FactCheck.read(word.fact(), word.word())).isEqualTo(word.word());
    }

    @ParameterizedTest
    @MethodSource("words")
    void aFactSaysTheWordThatItWasSetTo(FactWord word) {
        Facts facts = Facts.builder().set(word).build();

        assertThat(facts.text(word.fact())).isEqualTo(word.word());
        assertThat(words().filter(facts::says)).containsExactly(word);
    }

    @Test
    void anUnknownFactSaysNoWord() {
        assertThat(words().filter(Facts.builder().build()::says)).isEmpty();
    }

    @Test
    void wordsOfSeveralPartsHaveHyphens() {
        assertThat(Fear.VERY_FRIGHTENED.word()).isEqualTo("very-frightened");
        assertThat(Words.find(Outcome.values(), "handed-over")).contains(Outcome.HANDED_OVER);
    }

    @Test
    void aWordOfANewerDaybookIsNoneOfThem() {
        assertThat(Place.of("hospital")).isEmpty();
        assertThat(Words.find(Target.values(), "neighbour")).isEmpty();
        assertThat(Words.find(Fear.values(), "FRIGHTENED")).isEmpty();
        assertThat(Words.find(Threat.values(), "maybe")).isEmpty();
        assertThat(Words.find(Outcome.values(), "")).isEmpty();
    }
}
