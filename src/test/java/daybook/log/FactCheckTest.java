package daybook.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactCheckTest {

    private static DaybookException.Usage refusal(Fact fact, String text) {
        return catchThrowableOfType(DaybookException.Usage.class, () -> FactCheck.read(fact, text));
    }

    @ParameterizedTest
    @CsvSource({"25, 25", "25.00, 25.00", "£25.50, 25.50", "0, 0", "007, 7", "0.5, 0.5", "999999999999, 999999999999"})
    void aSumInPoundsIsAPlainNumber(String typed, String sum) {
        assertThat(FactCheck.read(Fact.VALUE, typed)).isEqualTo(sum);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "£",
                "-5",
                "+5",
                "1e3",
                "1,000",
                "5.",
                ".5",
                "5.555",
                "1.2.3",
                "£ 5",
                "5 £",
                "$5",
                "NaN",
                "٥",
                "1000000000000",
                "0x10",
                "5\u0000"
            })
    void whatIsNoSumIsRefused(String typed) {
        assertThat(refusal(Fact.VALUE, typed)).hasMessageContaining("is not a sum in pounds");
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "YES, true", "true, true", "no, false", "No, false", "false, false"})
    void aFlagIsYesOrNo(String typed, boolean flag) {
        assertThat(FactCheck.read(Fact.PRIVATE_KNOWLEDGE, typed)).isEqualTo(flag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "y", "1", "0", "unsure", "unknown", "yes "})
    void anythingElseIsNoFlag(String typed) {
        assertThat(refusal(Fact.PRIVATE_KNOWLEDGE, typed)).isNotNull();
    }

    static List<Fact> factsOfFewWords() {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (Vocabulary.of(fact) != null) {
                facts.add(fact);
            }
        }
        return facts;
    }

    @ParameterizedTest
    @MethodSource("factsOfFewWords")
    void aWordIsTakenInCapitalsToo(Fact fact) {
        for (String word : Vocabulary.of(fact)) {
            assertThat(FactCheck.read(fact, word.toUpperCase(Locale.ROOT))).isEqualTo(word);
        }
    }

    @ParameterizedTest
    @MethodSource("factsOfFewWords")
    void anUnknownWordIsRefusedWithTheKnownOnes(Fact fact) {
        assertThat(refusal(fact, "nowhere").hint()).contains("known: " + String.join(", ", Vocabulary.of(fact)));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsKnownByItsWord(Kind kind) {
        assertThat(FactCheck.read(Fact.KIND, kind.word())).isEqualTo(kind.word());
    }

    @ParameterizedTest
    @EnumSource
    void everyStepIsKnownByItsWord(Step step) {
        assertThat(FactCheck.read(Fact.STEP, step.word())).isEqualTo(step.word());
    }

    @ParameterizedTest
    @CsvSource({
        "gfit, gift",
        "gifts, gift",
        "'Gift ', gift",
        "mesage, message",
        "friend_request, friend-request",
        "appear, appearance",
        "thraet, threat"
    })
    void theNearestKindIsSuggestedAndNotTaken(String typed, String nearest) {
        assertThat(refusal(Fact.KIND, typed).hint()).startsWith("did you mean " + nearest + "?");
    }

    @ParameterizedTest
    @CsvSource({
        "KIND, Friend request, friend-request",
        "STEP, told police, told-police",
        "FEAR, very frightened, very-frightened"
    })
    void aBlankIsTakenForTheHyphenOfAWord(Fact fact, String typed, String word) {
        assertThat(FactCheck.read(fact, typed)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "zzzzzz", "x", "\uD83D\uDE00", "a very long text that is not a kind of incident at all"})
    void nothingIsSuggestedWhereNothingIsNear(String typed) {
        assertThat(refusal(Fact.KIND, typed).hint()).startsWith("known: message, call");
    }

    @Test
    void aLongWordIsShortenedInTheMessage() {
        assertThat(refusal(Fact.KIND, "x".repeat(100_000)).message()).hasSizeLessThan(200);
    }

    @Test
    void shorteningDoesNotCutACharacterInTwo() {
        String message =
                refusal(Fact.KIND, "x".repeat(59) + "\uD83D\uDE00".repeat(10)).message();
        assertThat(FactCheck.loneSurrogate(message)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "3, 4"})
    void halfACharacterIsRefusedWithItsPosition(int before, int position) {
        String text = "a".repeat(before) + "\uD83D";
        assertThat(refusal(Fact.DESCRIPTION, text)).hasMessageContaining("at position " + position + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\uD83D\uDE00", "\0\u007f\u2028\u202e", " leading and trailing ", "\r\n", "@mallory", "=1+1"})
    void anyOtherTextIsTakenAsItIs(String text) {
        assertThat(FactCheck.read(Fact.DESCRIPTION, text)).isEqualTo(text);
    }

    @Test
    void theLongestTextIsTaken() {
        String longest = "x".repeat(FactCheck.LONGEST);
        assertThat(FactCheck.read(Fact.DESCRIPTION, longest).equals(longest)).isTrue();
    }

    @Test
    void aLongerTextIsRefused() {
        assertThat(refusal(Fact.DESCRIPTION, "x".repeat(FactCheck.LONGEST + 1))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aBlankItemIsRefused(String text) {
        assertThatThrownBy(() -> FactCheck.item(Fact.WITNESSES, text)).isInstanceOf(DaybookException.Usage.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1", "p", "7", "a.b-c_d", "A2345678901234567890123456789012"})
    void aShortCodeIsASubjectsCode(String code) {
        assertThat(FactCheck.subjectCode(code)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-f",
                ".x",
                "_x",
                "P 1",
                "Müller",
                "P1\n",
                "a/b",
                "é",
                "A23456789012345678901234567890123"
            })
    void anythingElseIsNoSubjectsCode(String code) {
        assertThatThrownBy(() -> FactCheck.subjectCode(code)).isInstanceOf(DaybookException.Usage.class);
    }

    @Test
    void aLongCodeIsShortenedInTheMessage() {
        assertThatThrownBy(() -> FactCheck.subjectCode("x".repeat(100_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    private static Facts.Builder facts(String type) {
        return Facts.builder().set(Fact.TYPE, type);
    }

    private static void isIncomplete(Facts.Builder facts) {
        assertThatThrownBy(() -> FactCheck.complete(facts.build())).isInstanceOf(DaybookException.Usage.class);
    }

    @Test
    void anIncidentWithAKindAndWordsIsComplete() {
        Facts facts = facts("incident")
                .set(Fact.KIND, "gift")
                .set(Fact.DESCRIPTION, "Flowers")
                .build();
        assertThat(FactCheck.complete(facts)).isSameAs(facts);
    }

    @Test
    void aStepNeedsNoWords() {
        Facts facts = facts("step").set(Fact.STEP, "warned").build();
        assertThat(FactCheck.complete(facts)).isSameAs(facts);
    }

    @Test
    void anIncidentNeedsAKind() {
        isIncomplete(facts("incident").set(Fact.DESCRIPTION, "Flowers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void anIncidentNeedsWords(String description) {
        isIncomplete(facts("incident").set(Fact.KIND, "gift").set(Fact.DESCRIPTION, description));
    }

    @Test
    void aNoteNeedsWords() {
        isIncomplete(facts("note"));
    }

    @Test
    void aNoteHasNoKind() {
        isIncomplete(facts("note").set(Fact.KIND, "gift").set(Fact.DESCRIPTION, "Flowers"));
    }

    @Test
    void aStepSaysWhich() {
        isIncomplete(facts("step").set(Fact.DESCRIPTION, "Flowers"));
    }

    @Test
    void anIncidentHasNoStep() {
        isIncomplete(facts("incident")
                .set(Fact.KIND, "gift")
                .set(Fact.STEP, "warned")
                .set(Fact.DESCRIPTION, "Flowers"));
    }

    @ParameterizedTest
    @CsvSource({
        "contact, yes, kind, gift",
        "contact, yes, kind, touch",
        "warned_how, letter, step, order",
        "order_type, bail, step, warned",
        "warned_how, letter, kind, advance"
    })
    void aFactOfOneKindOrOneStepBelongsToNoOther(String fact, String word, String of, String other) {
        Facts.Builder facts = facts(of.equals("kind") ? "incident" : "step")
                .set(Fact.of(of).orElseThrow(), other)
                .set(Fact.DESCRIPTION, "Flowers")
                .set(Fact.of(fact).orElseThrow(), word);

        isIncomplete(facts);
    }

    @Test
    void aConditionIsThatOfAnOrder() {
        isIncomplete(facts("step").set(Fact.STEP, "warned").set(Fact.CONDITIONS, List.of("not to come near")));
        FactCheck.complete(facts("step")
                .set(Fact.STEP, "order")
                .set(Fact.CONDITIONS, List.of("not to come near"))
                .build());
    }

    @Test
    void removalIsWarnedOfByAWarning() {
        isIncomplete(facts("step").set(Fact.STEP, "order").set(Fact.REMOVAL_RISK, true));
    }
}
