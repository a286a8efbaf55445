package daybook.when;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.DateOrder;
import daybook.log.Occurred;
import daybook.when.Understanding.Refused;
import daybook.when.Understanding.Resolved;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code grammar.txt}, and what holds for all of them. */
final class GrammarTest {

    private static final TimeGrammar SUNDAY =
            new TimeGrammar(Instant.parse("2026-11-22T12:05:30Z"), ZoneId.of("Europe/London"), DateOrder.DMY);

    static List<GrammarCases.Case> cases() throws IOException {
        return GrammarCases.all();
    }

    static Stream<GrammarCases.Case> understoodCases() throws IOException {
        return cases().stream().filter(each -> each.answer() instanceof Resolved);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void understandsOrRefusesAsTheTableSays(GrammarCases.Case each) {
        String answer = GrammarCases.summary(each.answer());
        if (each.expected().startsWith("refused: ")) {
            String word = each.expected().substring("refused: ".length());
            assertThat(answer).startsWith("refused: ");
            assertThat(answer.toLowerCase(Locale.ROOT)).contains(word.toLowerCase(Locale.ROOT));
        } else {
            assertThat(answer).isEqualTo(each.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("understoodCases")
    void readingTheTypedWordsAgainGivesTheSame(GrammarCases.Case each) {
        Occurred occurred = ((Resolved) each.answer()).occurred();
        if (occurred.typed() == null) {
            assertThat(occurred).isEqualTo(Occurred.unknown(ZoneId.of("Europe/London"), null));
            return;
        }
        Understanding again = each.reader().equals("until")
                ? each.when().readUntil(occurred.typed())
                : each.when().read(occurred.typed());
        assertThat(again).isEqualTo(new Resolved(occurred));
    }

    @Test
    void keepsTheWordsExactlyAsTyped() {
        assertThat(SUNDAY.read(" \u00a0Yesterday,  2.30PM\n"))
                .isInstanceOfSatisfying(
                        Resolved.class,
                        it -> assertThat(it.occurred().typed()).isEqualTo(" \u00a0Yesterday,  2.30PM\n"));
    }

    @Test
    void joinsTheWordsOfTwoCellsWithABlank() {
        assertThat(SUNDAY.readDateAndTime("20/11/2026", "2pm"))
                .isInstanceOfSatisfying(
                        Resolved.class, it -> assertThat(it.occurred().typed()).isEqualTo("20/11/2026 2pm"));
    }

    @Test
    void keepsNoWordsForTwoBlankCells() {
        assertThat(SUNDAY.readDateAndTime("", ""))
                .isEqualTo(new Resolved(Occurred.unknown(ZoneId.of("Europe/London"), null)));
    }

    @Test
    void refusesAMegabyteOfTextInAShortMessage() {
        assertThat(SUNDAY.read("1 Nov 2026 to ".repeat(75_000)))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.reason()).hasSizeLessThan(160));
    }

    @Test
    void quotesAtMostSixtyCharactersAndNeverHalfOfOne() {
        String typed = "x".repeat(58) + "\ud83d\ude00".repeat(20);
        assertThat(SUNDAY.read(typed))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.reason()).contains("x".repeat(58) + "\u2026"));
    }
}
