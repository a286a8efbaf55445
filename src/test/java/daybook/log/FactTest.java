package daybook.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fact says what the lists that are derived from it need. */
final class FactTest {

    private static final Set<Fact> TIME = EnumSet.range(Fact.OCCURRED_FROM, Fact.OCCURRED_TYPED);
    private static final Set<Fact> SOURCE = EnumSet.range(Fact.SOURCE_RECORDED_AT, Fact.SOURCE_ROW);

    private static Set<Fact> facts(Predicate<Fact> which) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        for (Fact fact : Fact.values()) {
            if (which.test(fact)) {
                facts.add(fact);
            }
        }
        return facts;
    }

    private static Set<Fact> allBut(Set<Fact> group, Fact... more) {
        Set<Fact> others = EnumSet.allOf(Fact.class);
        others.removeAll(group);
        others.removeAll(Set.of(more));
        return others;
    }

    private static Set<Fact> and(Set<Fact> one, Set<Fact> other) {
        Set<Fact> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }

    @ParameterizedTest
    @EnumSource
    void isDescribedInASentence(Fact fact) {
        assertThat(fact.meaning()).matches("[A-Z].*[a-z]\\.");
    }

    @ParameterizedTest
    @EnumSource
    void isCalledAsPeopleCallIt(Fact fact) {
        assertThat(fact.label()).matches("[A-Z][^_]*");
        assertThat(fact.phrase()).matches("[a-z][^_]*");
    }

    @ParameterizedTest
    @EnumSource
    void hasAnOptionWithItsHelpOrNone(Fact fact) {
        if (fact.option() == null) {
            assertThat(fact.optionHelp()).isEmpty();
        } else {
            assertThat(fact.option()).matches("--[a-z-]+");
            assertThat(fact.optionHelp()).matches("[A-Z].*\\.");
            assertThat(fact.optionValue().isEmpty()).isEqualTo(fact.form() == Fact.Form.FLAG);
        }
    }

    @Test
    void noTwoHaveTheSameOption() {
        Set<String> options = new HashSet<>();
        for (Fact fact : facts(fact -> fact.option() != null)) {
            assertThat(options.add(fact.option())).as(fact.word()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHelpOfItsOptionNamesEveryWordOfItsVocabulary(Fact fact) {
        if (Vocabulary.of(fact) != null) {
            assertThat(fact.optionHelp()).contains(Vocabulary.of(fact));
        }
    }

    @Test
    void whatAPersonTellsHasALineOfItsOwnButWhatHappenedAndTheStep() {
        assertThat(facts(Fact::hasOwnLine))
                .isEqualTo(facts(fact -> Fact.told().contains(fact) && fact != Fact.DESCRIPTION && fact != Fact.STEP));
    }

    @Test
    void whatAPersonTellsCanBeMadeUnknownAgain() {
        assertThat(facts(Fact::isClearable))
                .isEqualTo(allBut(and(TIME, SOURCE), Fact.TYPE, Fact.KIND, Fact.STEP, Fact.RECORDED_BY));
    }

    @Test
    void whatAnEntryIsCannotBeRemoved() {
        assertThat(facts(fact -> !fact.isRemovable()))
                .containsExactlyInAnyOrder(
                        Fact.TYPE,
                        Fact.KIND,
                        Fact.SUBJECT,
                        Fact.STEP,
                        Fact.OCCURRED_FROM,
                        Fact.OCCURRED_TO,
                        Fact.OCCURRED_PRECISION,
                        Fact.OCCURRED_ZONE,
                        Fact.SOURCE_LINE,
                        Fact.SOURCE_ROW);
    }

    @Test
    void whatHasRulesOfItsOwnIsTakenFromNoColumnOfThatName() {
        assertThat(facts(Fact::isImportable))
                .isEqualTo(allBut(
                        TIME,
                        Fact.TYPE,
                        Fact.KIND,
                        Fact.RECORDED_BY,
                        Fact.ABOUT,
                        Fact.SOURCE_PLACE,
                        Fact.SOURCE_ID,
                        Fact.SOURCE_MISSING,
                        Fact.SOURCE_LINE,
                        Fact.SOURCE_ROW));
    }

    @Test
    void searchLooksThroughTextsAndListsThatTakeAnyWord() {
        assertThat(facts(Fact::isSearched))
                .isNotEmpty()
                .allMatch(fact -> Vocabulary.of(fact) == null)
                .allMatch(fact -> fact.form() == Fact.Form.TEXT || fact.form() == Fact.Form.LIST);
    }

    @Test
    void onlyTheFactsOfATimeArePartsOfIt() {
        assertThat(facts(Fact::isOfOccurred)).isEqualTo(TIME);
        assertThat(Fact.OCCURRED_PRECISION.partOfOccurred()).isEqualTo("precision");
        assertThatThrownBy(Fact.PLACE::partOfOccurred).isInstanceOf(IllegalStateException.class);
    }
}
