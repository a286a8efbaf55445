package daybook.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.exchange.FakeTimes;
import daybook.exchange.ImportRow;
import daybook.log.Fact;
import daybook.log.Facts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Nature of the behaviour, kind",
        "Incident category, kind",
        "Who do you think did it?, attribution",
        "Who was responsible?, attribution",
        "Suspect, attribution",
        "How many times?, times",
        "Frequency, times",
        "Told by, told_by",
        "Reported by witness, told_by",
        "How did it make you feel?, fear",
        "How did it affect you?, impact",
        "Were threats made?, threat",
        "Police reference, response",
        "CAD number, response",
        "Crime number, response",
        "Action taken, response",
        "Caller ID, identifier",
        "Approximate?, whether the date is about right",
        "Severity, kept in the description",
        "Reported by, kept in the description",
        "Outcome, kept in the description"
    })
    void takesAUsualHeadingForWhatItSays(String heading, String becomes) throws IOException {
        assertThat(open("Date,What happened,\"" + heading + "\"\n")
                        .columns()
                        .get(2)
                        .becomes())
                .isEqualTo(becomes);
    }

    @ParameterizedTest
    @CsvSource({
        "seen, seen, ",
        "Self identified, self-identified, ",
        "unknown, unknown, ",
        "The man at 14, , [Who do you think did it?] The man at 14",
        "I suspect him, , [Who do you think did it?] I suspect him",
        "suspected?, , [Who do you think did it?] suspected?"
    })
    void neverGuessesHowItIsKnownWhoDidIt(String cell, String attribution, String reason) throws IOException {
        Facts facts = row("Date,What happened,Who do you think did it?\n,x," + cell + "\n");

        assertThat(facts.text(Fact.ATTRIBUTION)).isEqualTo(attribution);
        assertThat(facts.text(Fact.ATTRIBUTION_REASON)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "frightened, frightened, x",
        "Very frightened, very-frightened, x",
        "sick, , 'x\n\n[How did it make you feel?] sick'"
    })
    void takesAFeelingForFearOnlyInItsWords(String cell, String fear, String description) throws IOException {
        Facts facts = row("What happened,How did it make you feel?\nx," + cell + "\n");

        assertThat(facts.text(Fact.FEAR)).isEqualTo(fear);
        assertThat(facts.text(Fact.DESCRIPTION)).isEqualTo(description);
        assertThat(facts.text(Fact.IMPACT)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"How many times?, 100+, at least 100", "Frequency, 12, 12", "Number of calls, twice, 2"})
    void countsWhatARowStandsFor(String heading, String cell, String times) throws IOException {
        assertThat(row("What happened,\"" + heading + "\"\nx," + cell + "\n").text(Fact.TIMES))
                .isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "daily", "over 100"})
    void refusesANumberOfTimesThatIsNone(String cell) throws IOException {
        ImportRow row = open("What happened,How many times?\nx," + cell + "\n").next();

        assertThat(row).isInstanceOfSatisfying(ImportRow.Refused.class, refused -> {
            assertThat(refused.cell()).isEqualTo("How many times?");
            assertThat(refused.value()).isEqualTo(cell);
            assertThat(refused.reason()).contains("write it like 40, at least 100 or about 20");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"daily", "3 a week"})
    void keepsHowOftenInAWhileAsWords(String cell) throws IOException {
        Facts facts = row("What happened,How often?\nx," + cell + "\n");

        assertThat(facts.text(Fact.TIMES)).isNull();
        assertThat(facts.text(Fact.DESCRIPTION)).isEqualTo("x\n\n[How often?] " + cell);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, yes, about-day",
        "2026-11, Yes, about-month",
        "2026, y, about-year",
        "2026-11-20, no, day",
        "2026-11-20, , day"
    })
    void readsWhetherADateIsAboutRight(String date, String answer, String precision) throws IOException {
        Facts facts = row("Date,Approximate?,What happened\n" + date + "," + (answer == null ? "" : answer) + ",x\n");

        assertThat(facts.text(Fact.OCCURRED_PRECISION)).isEqualTo(precision);
        assertThat(facts.text(Fact.OCCURRED_FROM)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "I think so", "~"})
    void refusesARowThatDoesNotSayWhetherItsDateIsAboutRight(String answer) throws IOException {
        assertThat(open("Date,Approximate?,What happened\n2026-11-20," + answer + ",x\n")
                        .next())
                .isInstanceOfSatisfying(
                        ImportRow.Refused.class,
                        refused -> assertThat(refused.reason()).contains("Write yes or no."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"about-day", "about day"})
    void takesAPrecisionThatSaysMoreThanTheDate(String said) throws IOException {
        assertThat(row("Date,date_precision,What happened\n2026-11-20," + said + ",x\n")
                        .text(Fact.OCCURRED_PRECISION))
                .isEqualTo("about-day");
    }

    @ParameterizedTest
    @CsvSource({"told-police, , C 41", "call, '[Crime number] C 41', "})
    void takesACrimeNumberForTheReferenceOfAStepAlone(String kind, String response, String reference)
            throws IOException {
        Facts facts = row("Kind,What happened,Crime number\n" + kind + ",x,C 41\n");

        assertThat(facts.text(Fact.RESPONSE)).isEqualTo(response);
        assertThat(facts.text(Fact.REFERENCE)).isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource({
        "'Date,Nature of the behaviour\n,He shouted at me\n', He shouted at me, other",
        "'Date,Nature of the behaviour,Details\n,call,He rang\n', He rang, call"
    })
    void takesTheNatureOfTheBehaviourForWhatHappenedWhereNothingElseSaysIt(String file, String description, String kind)
            throws IOException {
        Facts facts = row(file);

        assertThat(facts.text(Fact.DESCRIPTION)).isEqualTo(description);
        assertThat(facts.text(Fact.KIND)).isEqualTo(kind);
    }

    private static Facts row(String file) throws IOException {
        return ((ImportRow.Taken) Objects.requireNonNull(open(file).next())).facts();
    }

    private static CsvImport open(String file) throws IOException {
        return CsvImport.open(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                CsvOptions.NONE,
                new FakeTimes(),
                ZoneOffset.UTC,
                Instant.parse("2026-12-01T00:00:00Z"));
    }
}
