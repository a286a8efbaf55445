package daybook.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, EXACT, 1",
        "40, 40, EXACT, 40",
        "' 40 ', 40, EXACT, 40",
        "007, 7, EXACT, 7",
        "at least 100, 100, AT_LEAST, at least 100",
        "At least  100, 100, AT_LEAST, at least 100",
        "about 20, 20, ABOUT, about 20",
        "ABOUT 20, 20, ABOUT, about 20",
        "999999, 999999, EXACT, 999999"
    })
    void threeFormsAreUnderstood(String typed, int number, Times.Sense sense, String kept) {
        assertThat(Times.read(typed)).isEqualTo(new Times(number, sense));
        assertThat(Times.read(typed).text()).isEqualTo(kept);
        assertThat(FactCheck.read(Fact.TIMES, typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "many, \"many\" is not a number of times., write it like 40",
        "'', \"\" is not a number of times., write it like 40",
        "forty, \"forty\" is not a number of times., write it like 40",
        "-3, \"-3\" is not a number of times., write it like 40",
        "2.5, \"2.5\" is not a number of times., write it like 40",
        "2-3, \"2-3\" is not a number of times., write it like 40",
        "1000000, \"1000000\" is not a number of times., write it like 40",
        "at least, \"at least\" is not a number of times., write it like 40",
        "0, 'An entry stands for one act or more, not for 0.', write it like 40",
        "at least 0, 'An entry stands for one act or more, not for 0.', write it like 40",
        "over 100, \"over 100\" is not a number of times., did you mean at least 100?",
        "more than 100, \"more than 100\" is not a number of times., did you mean at least 100?",
        "100+, \"100+\" is not a number of times., did you mean at least 100?",
        "~20, \"~20\" is not a number of times., did you mean about 20?",
        "around 20 times, \"around 20 times\" is not a number of times., did you mean about 20?",
        "roughly 20, \"roughly 20\" is not a number of times., did you mean about 20?"
    })
    void everythingElseIsRefusedWithWhatToTypeInstead(String typed, String message, String hint) {
        assertThatThrownBy(() -> Times.read(typed)).isInstanceOfSatisfying(DaybookException.Usage.class, refused -> {
            assertThat(refused.message()).isEqualTo(message);
            assertThat(refused.hint()).startsWith(hint);
        });
    }

    @Test
    void anEntryStandsForOneActUnlessItSaysOtherwise() {
        assertThat(Times.of(Facts.builder().build())).isEqualTo(Times.ONE);
        assertThat(Times.of(Facts.builder().set(Fact.TIMES, "about 20").build()))
                .isEqualTo(new Times(20, Times.Sense.ABOUT));
    }

    /** What a newer daybook, or another program, wrote is shown as it is and counted as one. */
    @Test
    void aFormThatIsNotKnownCountsAsOne() {
        assertThat(Times.of(Facts.builder().set(Fact.TIMES, "a dozen").build())).isEqualTo(Times.ONE);
    }
}
