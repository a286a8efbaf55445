package daybook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRoundTripTest {

    @Test
    void everyFactOfAFullEntryComesBack() throws IOException {
        Entry entry = SampleEntries.full();
        Facts expected = entry.facts().toBuilder()
                .set(Fact.RECORDED_BY, null)
                .set(Fact.SOURCE_LINE, null)
                .set(Fact.SOURCE_ROW, null)
                .build();

        assertThat(JsonTexts.taken(JsonTexts.line(entry)).facts()).isEqualTo(expected);
    }

    @Test
    void theRecordingOfAnEntryTypedHereBecomesItsSource() throws IOException {
        Facts facts = SampleEntries.bare().set(Fact.RECORDED_BY, "Dr Ashby").build();

        Facts back =
                JsonTexts.taken(JsonTexts.line(SampleEntries.entry(1, facts))).facts();

        assertThat(back)
                .isEqualTo(SampleEntries.bare()
                        .set(Fact.SOURCE_RECORDED_AT, "2026-11-22T05:24:32.123Z")
                        .set(Fact.SOURCE_RECORDED_BY, "Dr Ashby")
                        .build());
    }

    @Test
    void anOlderSourceIsKeptAndNotCombinedWithAnotherOccasion() throws IOException {
        Facts facts = SampleEntries.bare()
                .set(Fact.RECORDED_BY, "Dr Ashby")
                .set(Fact.SOURCE_RECORDED_BY, "Nurse Cole")
                .build();

        Facts back =
                JsonTexts.taken(JsonTexts.line(SampleEntries.entry(1, facts))).facts();

        assertThat(back)
                .isEqualTo(SampleEntries.bare()
                        .set(Fact.SOURCE_RECORDED_BY, "Nurse Cole")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyFactOfHostileEntriesComesBackFromADocument(long seed) throws IOException {
        List<Facts> facts = random(seed);
        List<Entry> entries = new ArrayList<>();
        for (Facts each : facts) {
            entries.add(SampleEntries.entry(entries.size() + 1L, each));
        }

        String json = JsonTexts.export(Withheld.NOTHING, entries.toArray(new Entry[0]));

        assertThat(JsonTexts.readDocument(json))
                .extracting(row -> row instanceof ImportRow.Taken taken ? taken.facts() : row)
                .isEqualTo(facts);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void everyFactOfHostileEntriesComesBackFromLines(long seed) throws IOException {
        List<Facts> facts = random(seed);
        StringBuilder json = new StringBuilder();
        for (Facts each : facts) {
            json.append(JsonTexts.line(SampleEntries.entry(1, each)));
        }

        assertThat(JsonTexts.readLines(json.toString()))
                .extracting(row -> row instanceof ImportRow.Taken taken ? taken.facts() : row)
                .isEqualTo(facts);
    }

    @Test
    void everyCharacterComesBack() throws IOException {
        StringBuilder all = new StringBuilder("x");
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < 0xD800 || c > 0xDFFF) {
                all.appendCodePoint(c);
            }
        }
        Facts facts = SampleEntries.bare().set(Fact.EXACT_WORDS, all.toString()).build();

        Facts back =
                JsonTexts.taken(JsonTexts.line(SampleEntries.entry(1, facts))).facts();

        assertThat(all.toString().equals(back.text(Fact.EXACT_WORDS))).isTrue();
    }

    @Test
    void theNaughtyStringsComeBack() throws IOException {
        Path file = Path.of(System.getProperty("daybook.shared.data", "absent"), "text", "blns.json");
        assumeTrue(Files.exists(file), "no blns.json in the folder that daybook.shared.data names");
        List<String> naughty = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(Files.readString(file))) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    naughty.add(parser.getText());
                }
            }
        }
        StringBuilder json = new StringBuilder();
        for (String each : naughty) {
            json.append(JsonTexts.line(SampleEntries.entry(
                    1, SampleEntries.bare().set(Fact.EXACT_WORDS, each).build())));
        }

        assertThat(JsonTexts.readLines(json.toString()))
                .extracting(row -> ((ImportRow.Taken) row).facts().text(Fact.EXACT_WORDS))
                .isEqualTo(naughty);
    }

    @Test
    void theHashOfAnExportedEntryTellsWhereItStands() throws IOException {
        assertThat(JsonTexts.taken(JsonTexts.line(SampleEntries.full())).sourceHash())
                .isEqualTo(SampleEntries.HASH);
    }

    private static List<Facts> random(long seed) {
        Random random = new Random(seed);
        List<Facts> facts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            facts.add(SampleEntries.random(random).toBuilder()
                    .set(Fact.SOURCE_RECORDED_AT, "2026-11-01T00:00:00.00" + i % 10 + "Z")
                    .build());
        }
        return facts;
    }
}
