package daybook.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.exchange.JsonTexts;
import daybook.exchange.SampleEntries;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Precision;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEntryReaderTest {

    private static final String GIFT = "{\"kind\":\"gift\",\"description\":\"x\"";

    @Test
    void aKindAndADescriptionAreEnough() throws IOException {
        assertThat(JsonTexts.taken(GIFT + "}").facts())
                .isEqualTo(SampleEntries.bare().set(Fact.DESCRIPTION, "x").build());
    }

    @Test
    void aStepNeedsNoWords() throws IOException {
        assertThat(JsonTexts.taken("{\"step\":\"told-police\"}").facts())
                .isEqualTo(Facts.builder()
                        .set(Fact.TYPE, "step")
                        .set(Fact.STEP, "told-police")
                        .occurred(Occurred.unknown(SampleEntries.LONDON, null))
                        .build());
    }

    @Test
    void aNoteSaysThatItIsOne() throws IOException {
        assertThat(JsonTexts.taken("{\"type\":\"note\",\"description\":\"x\"}")
                        .facts()
                        .text(Fact.TYPE))
                .isEqualTo("note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"occurred\":null", ",\"occurred\":{}", ",\"occurred\":{\"precision\":\"unknown\"}"})
    void aTimeThatNobodySaidIsUnknownAndNeverNow(String occurred) throws IOException {
        assertThat(JsonTexts.taken(GIFT + occurred + "}").facts().occurred())
                .isEqualTo(Occurred.unknown(SampleEntries.LONDON, null));
    }

    @Test
    void aTimeInWordsIsReadByTheGrammar() throws IOException {
        assertThat(JsonTexts.taken(GIFT + ",\"occurred\":\"yesterday\"}")
                        .facts()
                        .occurred())
                .isEqualTo(new Occurred("2026-11-22", null, Precision.DAY, SampleEntries.LONDON, "yesterday"));
    }

    @ParameterizedTest
    @CsvSource({"2026, year", "2026-11, month", "2026-11-20, day"})
    void thePrecisionOfADateFollowsFromItsForm(String from, String precision) throws IOException {
        assertThat(JsonTexts.taken(GIFT + ",\"occurred\":{\"from\":\"" + from + "\"}}")
                        .facts()
                        .text(Fact.OCCURRED_PRECISION))
                .isEqualTo(precision);
    }

    @Test
    void aStartAndAnEndAreARange() throws IOException {
        String occurred = "{\"from\":\"2026-11-20\",\"to\":\"2026-11-23\",\"zone\":\"Asia/Tokyo\"}";

        assertThat(JsonTexts.taken(GIFT + ",\"occurred\":" + occurred + "}")
                        .facts()
                        .occurred())
                .isEqualTo(new Occurred("2026-11-20", "2026-11-23", Precision.RANGE, ZoneId.of("Asia/Tokyo"), null));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, 2001-07, ../2001-07", "2001-05, -, 2001-05/.."})
    void aRangeWithOneEndIsBeforeOrAfterSomething(@Nullable String from, @Nullable String to, String edtf)
            throws IOException {
        String occurred = "{\"from\":" + quoted(from) + ",\"to\":" + quoted(to) + ",\"precision\":\"range\",\"edtf\":\""
                + edtf + "\"}";

        assertThat(JsonTexts.taken(GIFT + ",\"occurred\":" + occurred + "}")
                        .facts()
                        .occurred())
                .isEqualTo(new Occurred(from, to, Precision.RANGE, SampleEntries.LONDON, null));
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    @Test
    void aDayThatHasBegunIsNotInTheFuture() throws IOException {
        assertThat(JsonTexts.taken(GIFT + ",\"occurred\":{\"from\":\"2026-11-23\"}}")
                        .facts()
                        .text(Fact.OCCURRED_FROM))
                .isEqualTo("2026-11-23");
    }

    @ParameterizedTest
    @CsvSource({
        "2027, 2027",
        "2027-02-28, 2027-02-28",
        "2027-02-28T12:00:00+00:00, 2027-02-28T12:00:00+00:00",
        "in 2 weeks, 2026-12-07"
    })
    void anOrderMayEndInTheFuture(String written, String until) throws IOException {
        assertThat(JsonTexts.taken("{\"step\":\"order\",\"until\":\"" + written + "\"}")
                        .facts()
                        .text(Fact.UNTIL))
                .isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"25, 25", "25.5, 25.5", "0.07, 0.07", "'\"25.00\"', 25.00", "'\"£3\"', 3"})
    void aSumKeepsItsDigits(String written, String sum) throws IOException {
        assertThat(JsonTexts.taken(GIFT + ",\"value\":" + written + "}").facts().text(Fact.VALUE))
                .isEqualTo(sum);
    }

    @Test
    void textThatLooksLikeANumberStaysText() throws IOException {
        assertThat(JsonTexts.taken(GIFT + ",\"identifier\":\"01234\"}").facts().text(Fact.IDENTIFIER))
                .isEqualTo("01234");
    }

    @Test
    void aRecordingTimeWithAnotherOffsetIsTheSameMoment() throws IOException {
        assertThat(JsonTexts.taken(GIFT + ",\"recorded_at\":\"2026-07-01T10:00:00+01:00\"}")
                        .facts()
                        .text(Fact.SOURCE_RECORDED_AT))
                .isEqualTo("2026-07-01T09:00:00.000Z");
    }

    @Test
    void whatTheOtherLogFoundForItselfIsIgnored() throws IOException {
        String found = ",\"id\":\"seven\",\"revision\":null,\"late\":3,\"delay_seconds\":true,\"evidence\":{},"
                + "\"amendments\":\"none\",\"source_line\":[],\"source_import\":0.5,\"status\":\"amended\"}";

        assertThat(JsonTexts.taken(GIFT + found).facts())
                .isEqualTo(JsonTexts.taken(GIFT + "}").facts());
    }

    @Test
    void exhibitsThatTheFileOnlyNamesAreCounted() throws IOException {
        String json = JsonTexts.timeline(SampleEntries.full(), SampleEntries.full());
        try (JsonDocumentRows rows = JsonTexts.document(
                new java.io.ByteArrayInputStream(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)))) {
            while (rows.next() != null) {
                assertThat(rows.exhibits()).isPositive();
            }

            assertThat(rows.exhibits()).isEqualTo(2);
        }
    }

    @Test
    void aLongValueIsShownShortened() throws IOException {
        assertThat(JsonTexts.refused("{\"kind\":\"" + "y".repeat(59) + "😀zz\",\"description\":\"x\"}")
                        .value())
                .isEqualTo("y".repeat(59) + "…");
    }

    @Test
    void aTextAboveTheLimitCostsOnlyItsRow() throws IOException {
        String tooLong = "{\"kind\":\"gift\",\"description\":\"" + "x".repeat(8_000_001) + "\"}";

        assertThat(JsonTexts.readDocument("[" + tooLong + "," + GIFT + "}]"))
                .extracting(row -> row.getClass().getSimpleName())
                .isEqualTo(List.of("Refused", "Taken"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " { \"description\" : \"x\" ,\n \"kind\":\"gift\" } ",
                "{\"kind\":\"gi\\u0066t\",\"description\":\"x\",\"place\":null}",
                "{\"id\":9,\"kind\":\"gift\",\"description\":\"x\",\"late\":true,\"evidence\":[]}"
            })
    void theSameEntryIsRecognisedHoweverItIsLaidOut(String json) throws IOException {
        assertThat(JsonTexts.taken(json).digest())
                .isEqualTo(JsonTexts.taken(GIFT + "}").digest())
                .matches("[0-9A-Za-z_-]{22}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"tags\":[\"a\",\"b\"]}",
                ",\"tags\":[\"ab\"]}",
                ",\"tags\":[\"a1:b\"]}",
                ",\"witnesses\":[\"a\",\"b\"]}",
                ",\"value\":25}",
                ",\"value\":\"25\"}",
                ",\"value\":25.0}",
                ",\"private_knowledge\":true}",
                ",\"private_knowledge\":false}",
                ",\"exact_words\":\"true\"}",
                ",\"occurred\":{\"from\":\"2026\"}}",
                ",\"occurred\":{\"from\":\"2025\"}}"
            })
    void anEntryThatSaysSomethingElseHasAnotherDigest(String rest) throws IOException {
        assertThat(JsonTexts.taken(GIFT + rest).digest())
                .isNotEqualTo(JsonTexts.taken(GIFT + "}").digest());
    }
}
