package daybook.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import daybook.exchange.EntryMoment;
import daybook.exchange.JsonTexts;
import daybook.exchange.SampleEntries;
import daybook.exchange.Withheld;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Origin;
import daybook.log.Stamp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryJsonTest {

    private static final String FULL =
            "{\"id\":7,\"record\":12,\"type\":\"incident\",\"kind\":\"gift\",\"subject\":\"P1\",\"status\":\"amended\",\"revision\":2,"
                    + "\"occurred\":{\"from\":\"2026-11-20T14:30:00+00:00\",\"to\":null,\"precision\":\"minute\","
                    + "\"zone\":\"Europe/London\",\"typed\":\"fri 14:30\",\"edtf\":\"2026-11-20T14:30:00+00:00\"},"
                    + "\"recorded_at\":\"2026-11-22T05:24:32.123Z\",\"not_before\":null,\"recorded_by\":\"Dr Ashby\",\"late\":true,"
                    + "\"delay_seconds\":140072,\"description\":\"A box of chocolates\",\"exact_words\":\"“For you”\",\"times\":\"at least 2\","
                    + "\"channel\":\"in-person\",\"place\":\"work\",\"place_detail\":\"front desk\",\"target\":\"self\","
                    + "\"identifier\":\"+44 7700 900123\",\"witnesses\":[\"Reception\",\"Mr Bell; porter\"],"
                    + "\"attribution\":\"self-identified\",\"attribution_reason\":\"signed the card\",\"told_by\":\"Reception\","
                    + "\"fear\":\"uneasy\",\"threat\":\"no\",\"contact\":null,\"private_knowledge\":false,"
                    + "\"impact\":\"left by the back door\",\"response\":\"declined politely\",\"value\":\"25.00\","
                    + "\"outcome\":\"declined\",\"step\":null,\"with\":null,\"reference\":null,\"warned_how\":null,"
                    + "\"removal_risk\":null,\"order_type\":null,\"conditions\":[],\"until\":null,\"objection\":null,\"about\":null,"
                    + "\"confidential\":null,"
                    + "\"tags\":[\"gifts\"],\"evidence\":[{\"id\":13,\"exhibit\":\"AB/1\",\"name\":\"card.jpg\","
                    + "\"media_type\":\"image/jpeg\",\"size\":48211,\"sha256\":\"" + SampleEntries.HASH
                    + "\",\"redacted\":null}],"
                    + "\"amendments\":[{\"id\":15,\"at\":\"2026-11-22T05:25:32.123Z\",\"not_before\":null,\"by\":\"Dr Ashby\","
                    + "\"reason\":\"wrong room\",\"changed\":[\"place\"]}],\"hash\":\"" + SampleEntries.HASH + "\","
                    + "\"source_recorded_at\":\"2026-11-21T08:00:00.000Z\",\"source_recorded_by\":\"Nurse Cole\","
                    + "\"source_place\":null,\"source_id\":null,\"source_missing\":[],"
                    + "\"source_line\":7,\"source_import\":11,\"origin\":null}\n";

    private static final List<String> KEYS = List.of(
            "id",
            "record",
            "type",
            "kind",
            "subject",
            "status",
            "revision",
            "occurred",
            "recorded_at",
            "not_before",
            "recorded_by",
            "late",
            "delay_seconds",
            "description",
            "exact_words",
            "times",
            "channel",
            "place",
            "place_detail",
            "target",
            "identifier",
            "witnesses",
            "attribution",
            "attribution_reason",
            "told_by",
            "fear",
            "threat",
            "contact",
            "private_knowledge",
            "impact",
            "response",
            "value",
            "outcome",
            "step",
            "with",
            "reference",
            "warned_how",
            "removal_risk",
            "order_type",
            "conditions",
            "until",
            "objection",
            "about",
            "confidential",
            "tags",
            "evidence",
            "amendments",
            "hash",
            "source_recorded_at",
            "source_recorded_by",
            "source_place",
            "source_id",
            "source_missing",
            "source_line",
            "source_import",
            "origin");

    @Test
    void anEntryIsWrittenWithEveryFactInItsPlace() throws IOException {
        assertThat(JsonTexts.line(SampleEntries.full())).isEqualTo(FULL);
    }

    @Test
    void everyKeyIsThereInTheSameOrderHoweverLittleIsKnown() throws IOException {
        String json = JsonTexts.line(SampleEntries.entry(1, SampleEntries.bare().build()));

        assertThat(keys(json)).isEqualTo(KEYS);
    }

    @Test
    void anEntryOfAnotherLogSaysWhereItWasWritten() throws IOException {
        Entry entry = SampleEntries.full().from(new Origin(1, "ab".repeat(16), "Dr B", 12));

        assertThat(JsonTexts.line(entry))
                .contains("\"origin\":{\"log\":\"" + "ab".repeat(16) + "\",\"label\":\"Dr B\",\"id\":12}");
    }

    @Test
    void theReaderKnowsExactlyTheFieldsThatAreWritten() {
        List<String> written = new ArrayList<>(KEYS);
        written.addAll(List.of("withheld", "new_flags"));

        assertThat(JsonEntryReader.KNOWN).isEqualTo(written);
    }

    @Test
    void whatIsUnknownIsNullAndNeverNo() throws IOException {
        String json = JsonTexts.line(SampleEntries.entry(1, SampleEntries.bare().build()));

        assertThat(json)
                .contains("\"private_knowledge\":null", "\"threat\":null", "\"late\":null", "\"delay_seconds\":null")
                .contains("\"witnesses\":[]", "\"source_line\":null");
    }

    @Test
    void aNoteHasItsTimeToo() throws IOException {
        Facts note = SampleEntries.bare()
                .set(Fact.TYPE, "note")
                .set(Fact.KIND, null)
                .occurred(new Occurred("2026-11", null, daybook.log.Precision.MONTH, SampleEntries.LONDON, null))
                .build();

        assertThat(JsonTexts.line(SampleEntries.entry(1, note)))
                .contains("\"occurred\":{\"from\":\"2026-11\",\"to\":null,\"precision\":\"month\"");
    }

    @Test
    void anEntryWhoseTimeWasRedactedIsStillWritten() throws IOException {
        Facts redacted = SampleEntries.full().facts().toBuilder()
                .set(Fact.OCCURRED_FROM, null)
                .build();

        assertThat(JsonTexts.line(SampleEntries.entry(1, redacted)))
                .contains("\"from\":null", "\"late\":null", "\"delay_seconds\":null");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T05:24:32.123456789Z, 2026-11-22T05:24:32.123Z",
        "2026-01-02T03:04:05Z,           2026-01-02T03:04:05.000Z",
        "1969-12-31T23:59:59.999999999Z, 1969-12-31T23:59:59.999Z",
        "0033-04-03T12:00:00.007Z,       0033-04-03T12:00:00.007Z"
    })
    void aRecordingTimeAlwaysHasThreeDigitsOfASecond(String moment, String written) {
        assertThat(Stamp.format(Instant.parse(moment))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22",
                "2026-11-22T05:24",
                "yesterday",
                "",
                "+12026-11-22T05:24:32Z",
                "-0001-01-01T00:00:00Z"
            })
    void whatIsNoRecordingTimeIsRefused(String text) {
        assertThatThrownBy(() -> EntryMoment.read(text)).isInstanceOf(DaybookException.Usage.class);
    }

    @Test
    void noControlCharacterIsWrittenRaw() throws IOException {
        StringBuilder all = new StringBuilder("x");
        for (char c = 0; c < 0x3000; c++) {
            all.append(c);
        }
        Facts facts = SampleEntries.bare().set(Fact.DESCRIPTION, all.toString()).build();

        String json = JsonTexts.line(SampleEntries.entry(1, facts)).stripTrailing();

        assertThat(json.codePoints().filter(Character::isISOControl)).isEmpty();
        assertThat(json).contains("\\u007f", "\\u009b", "\\u202e", "\\u2028", "\\u0000");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneSurvivesAtEveryPlaceInABuffer() throws IOException {
        for (int before = 3_900; before < 4_100; before++) {
            String text = "x".repeat(before) + "😀".repeat(3_000);
            String json = JsonTexts.line(SampleEntries.entry(
                    1, SampleEntries.bare().set(Fact.DESCRIPTION, text).build()));

            assertThat(json).contains("\"description\":\"" + text + "\"");
        }
    }

    @Test
    void halfACharacterIsNeverReplaced() {
        Entry damaged = SampleEntries.entry(
                1, SampleEntries.bare().set(Fact.DESCRIPTION, "a\ud800b").build());

        assertThatThrownBy(() -> JsonTexts.line(damaged)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void aTimelineHasOneEntryALine() throws IOException {
        Entry entry = SampleEntries.full();
        String line = FULL.stripTrailing();

        assertThat(JsonTexts.timeline(entry, entry))
                .isEqualTo("{\"format\":\"daybook.timeline/1\",\"entries\":[\n" + line + ",\n" + line + "\n]}\n");
    }

    @Test
    void aTimelineWithoutEntriesIsADocumentToo() throws IOException {
        assertThat(JsonTexts.timeline()).isEqualTo("{\"format\":\"daybook.timeline/1\",\"entries\":[]}\n");
    }

    @Test
    void anExportNamesItsLogItsHeadAndWhatItWithholds() throws IOException {
        assertThat(JsonTexts.export(Withheld.of(List.of("identifier")), SampleEntries.full()))
                .startsWith("{\"format\":\"daybook.export/1\",\"log\":\"" + "ab".repeat(16)
                        + "\",\"generated_at\":\"2026-11-23T09:00:00.000Z\",\"head\":{\"records\":15,\"hash\":\""
                        + SampleEntries.HASH + "\"},\"withheld\":[\"identifier\"],\"entries\":[\n{\"id\":7,")
                .contains("\"identifier\":null")
                .endsWith("}\n]}\n");
    }

    @Test
    void closingWritesTheEndOnceAndLeavesTheStreamOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        JsonTimeline timeline = new JsonTimeline(out);

        timeline.close();
        timeline.close();

        assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8)).endsWith("\"entries\":[]}\n");
        assertThat(closed[0]).isFalse();
    }

    private static List<String> keys(String json) throws IOException {
        List<String> keys = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                keys.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        }
        return keys;
    }
}
