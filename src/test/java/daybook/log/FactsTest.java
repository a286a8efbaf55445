package daybook.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactsTest {

    private static Object value(Fact fact) {
        return switch (fact.form()) {
            case TEXT -> "text";
            case LIST -> List.of("one", "two");
            case FLAG -> true;
            case NUMBER -> 7L;
        };
    }

    @ParameterizedTest
    @EnumSource
    void aFactThatIsSetIsKnown(Fact fact) {
        Facts facts = Facts.builder().set(fact, value(fact)).build();
        assertThat(facts.value(fact)).isEqualTo(value(fact));
    }

    @ParameterizedTest
    @EnumSource
    void aFactThatIsSetToNothingIsUnknownAgain(Fact fact) {
        Facts facts = Facts.builder().set(fact, value(fact)).set(fact, null).build();
        assertThat(facts.known()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aValueOfAnotherFormIsRefused(Fact fact) {
        Object wrong = fact.form() == Fact.Form.TEXT ? (Object) true : "text";
        assertThatThrownBy(() -> Facts.builder().set(fact, wrong)).isInstanceOf(ClassCastException.class);
    }

    @Test
    void anEmptyListIsUnknown() {
        assertThat(Facts.builder().set(Fact.WITNESSES, List.of()).build().known())
                .isEmpty();
    }

    @Test
    void whatIsUnknownIsNotNo() {
        assertThat(Facts.builder().build().flag(Fact.PRIVATE_KNOWLEDGE)).isNull();
    }

    @Test
    void factsKeepTheirOrderHoweverTheyWereSet() {
        Facts facts = Facts.builder()
                .set(Fact.TAGS, List.of("a"))
                .set(Fact.TYPE, "note")
                .set(Fact.DESCRIPTION, "x")
                .build();
        assertThat(facts.known()).containsExactly(Fact.TYPE, Fact.DESCRIPTION, Fact.TAGS);
    }

    @Test
    void aListThatIsChangedLaterDoesNotChangeTheFacts() {
        List<String> witnesses = new ArrayList<>(List.of("Reception"));
        Facts facts = Facts.builder().set(Fact.WITNESSES, witnesses).build();
        witnesses.add("Nurse B");
        assertThat(facts.list(Fact.WITNESSES)).containsExactly("Reception");
    }

    @Test
    void aBuilderThatGoesOnDoesNotChangeWhatItBuilt() {
        Facts.Builder builder = Facts.builder().set(Fact.TYPE, "note");
        Facts facts = builder.build();
        builder.set(Fact.TYPE, "step");
        assertThat(facts.text(Fact.TYPE)).isEqualTo("note");
    }

    @Test
    void theBuilderOfFactsStartsWithThem() {
        Facts facts = Facts.builder().set(Fact.TYPE, "note").build();
        assertThat(facts.toBuilder().set(Fact.FEAR, "uneasy").build().text(Fact.TYPE))
                .isEqualTo("note");
    }

    @Test
    void otherFactsReplaceThoseThatTheyHave() {
        Facts other = Facts.builder().set(Fact.FEAR, "none").build();
        Facts facts = Facts.builder()
                .set(Fact.TYPE, "note")
                .set(Fact.FEAR, "uneasy")
                .setAll(other)
                .build();
        assertThat(facts)
                .isEqualTo(Facts.builder()
                        .set(Fact.TYPE, "note")
                        .set(Fact.FEAR, "none")
                        .build());
    }

    @Test
    void aTimeIsReadBack() {
        Occurred occurred =
                new Occurred("2026-11-01", "2026-11-05", Precision.RANGE, ZoneId.of("Europe/London"), "1 to 5 Nov");
        assertThat(Facts.builder().occurred(occurred).build().occurred()).isEqualTo(occurred);
    }

    @Test
    void anUnknownTimeReplacesAKnownOne() {
        ZoneId london = ZoneId.of("Europe/London");
        Facts facts = Facts.builder()
                .occurred(new Occurred("2026-11-01", null, Precision.DAY, london, "1 Nov"))
                .occurred(Occurred.unknown(london, null))
                .build();
        assertThat(facts.occurred()).isEqualTo(Occurred.unknown(london, null));
    }

    @Test
    void withoutATimeThereIsNone() {
        assertThat(Facts.builder().build().occurred()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void everyFactIsFoundByItsWord(Fact fact) {
        assertThat(Fact.of(fact.word())).contains(fact);
    }

    @Test
    void aMissingFactThatHasToBeThereIsNamed() {
        Facts none = Facts.builder().build();
        assertThatThrownBy(() -> none.required(Fact.TYPE)).hasMessageContaining("type");
    }
}
