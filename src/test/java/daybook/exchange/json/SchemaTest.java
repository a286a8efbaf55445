package daybook.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import daybook.exchange.JsonTexts;
import daybook.exchange.SampleEntries;
import daybook.exchange.Withheld;
import daybook.exchange.csv.TimesketchExport;
import daybook.log.Custody;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.Fact;
import daybook.log.Fear;
import daybook.log.Item;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Outcome;
import daybook.log.Place;
import daybook.log.Precision;
import daybook.log.Status;
import daybook.log.Step;
import daybook.log.Target;
import daybook.log.Threat;
import daybook.log.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas hold for what is really written, and say no less than that. */
class SchemaTest {

    private static final Path FOLDER = Path.of("schemas");
    private static final String BASE = "https://daybook.example/";
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entry",
                "timeline",
                "export",
                "escalation",
                "evidence",
                "verify",
                "checkpoint",
                "doctor",
                "error",
                "timesketch"
            })
    void aSchemaIsItselfValid(String name) throws IOException {
        Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(rules.validate(text(name), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entry",
                "timeline",
                "export",
                "escalation",
                "evidence",
                "verify",
                "checkpoint",
                "doctor",
                "error",
                "timesketch"
            })
    void everyFieldIsDescribed(String name) throws IOException {
        List<String> silent = new ArrayList<>();
        collectUndescribed("", JSON.readTree(text(name)), silent);

        assertThat(silent).isEmpty();
    }

    @Test
    void aFullEntryIsValid() throws IOException {
        assertThat(schema("entry").validate(JsonTexts.line(SampleEntries.full()), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void hostileEntriesAreValid(long seed) throws IOException {
        Random random = new Random(seed);
        Schema schema = schema("timeline");
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            entries.add(SampleEntries.entry(i, SampleEntries.random(random)));
        }

        assertThat(schema.validate(JsonTexts.timeline(entries.toArray(new Entry[0])), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {25, 26})
    void linesForTimesketchAreValid(long seed) throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TimesketchExport export = new TimesketchExport(out, Withheld.of(List.of("response")))) {
            export.entry(SampleEntries.full());
            for (int i = 20; i < 70; i++) {
                export.entry(SampleEntries.entry(i, SampleEntries.random(random)));
            }
        }

        Schema schema = schema("timesketch");
        assertThat(out.toString(StandardCharsets.UTF_8).split("\n", -1))
                .hasSizeGreaterThan(51)
                .allSatisfy(line -> assertThat(line.isEmpty() ? List.of() : schema.validate(line, InputFormat.JSON))
                        .as(line)
                        .isEmpty());
    }

    @Test
    void anExportThatWithholdsEverythingIsValid() throws IOException {
        List<String> names = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (fact != Fact.TYPE && fact != Fact.SOURCE_ROW) {
                names.add(fact.word());
            }
        }

        String json = JsonTexts.export(Withheld.of(names), SampleEntries.full());

        assertThat(schema("export").validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\":7 | \"id\":\"7\"",
                "\"id\":7, | \"number\":7,",
                "\"record\":12, | \"seq\":12,",
                "\"kind\":\"gift\" | \"kind\":\"present\"",
                "\"status\":\"amended\" | \"status\":null",
                "T05:24:32.123Z | T05:24:32Z",
                "\"late\":true | \"late\":\"yes\"",
                "\"value\":\"25.00\" | \"value\":25.00",
                "\"from\":\"2026-11-20T14:30:00+00:00\" | \"from\":\"2026-11-20T14:30:00Z\"",
                "\"witnesses\":[\"Reception\", | \"witnesses\":[7,",
                "\"step\":null | \"step\":\"warned\"",
                "\"evidence\":[{\"id\":13, | \"evidence\":[{",
                "\"changed\":[\"place\"] | \"changed\":[\"spot\"]"
            })
    void aWrongEntryIsNotValid(String written, String wrong) throws IOException {
        String json = JsonTexts.timeline(SampleEntries.full());
        assertThat(json).contains(written);

        assertThat(schema("timeline").validate(json.replace(written, wrong), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void evidenceIsValid() throws IOException {
        Evidence bare = new Evidence(13, null, "..\\\u202E", "text/plain", 0, "0".repeat(64));
        Evidence full = new Evidence(14, "AB/1", "card.jpg", "image/jpeg", 48211, "a".repeat(64));
        Instant at = Instant.parse("2026-11-22T05:24:32.123Z");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        EvidenceJson.write(
                out,
                List.of(
                        new Exhibit(bare, 12, 7, at, null, null, List.of(), null, null, true, null),
                        new Exhibit(
                                full.redactedBy(15),
                                12,
                                7,
                                at,
                                "Dr A",
                                "2026-11-20T14:30:00.000Z",
                                List.of("Exif X: 1"),
                                "A card",
                                "Ann",
                                false,
                                new Exhibit.Redaction(15, at, null, "Court order", "Sealed"))),
                List.of(),
                List.of(Item.of(15, "AB/2", null, null, null, List.of(held(at)))),
                each -> each.kept() ? "51.5007, -0.1246" : null);

        assertThat(schema("evidence").validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    private static Custody held(Instant at) {
        Occurred unknown = Occurred.unknown(ZoneId.of("Europe/London"), null);
        return new Custody(15, null, null, unknown, null, null, null, at, null);
    }

    @Test
    void theSchemaNamesExactlyTheFieldsOfAnEntry() throws IOException {
        assertThat(JSON.readTree(text("entry")).get("properties").propertyNames())
                .containsExactlyElementsOf(JsonEntryReader.KNOWN);
    }

    @Test
    void theSchemaKnowsExactlyTheWordsOfEveryVocabulary() throws IOException {
        Map<String, List<String>> words = new HashMap<>();
        words.put("kind", Words.all(Kind.values()));
        words.put("step", Words.all(Step.values()));
        words.put("status", Words.all(Status.values()));
        words.put("place", Place.WORDS);
        words.put("target", Target.WORDS);
        words.put("fear", Fear.WORDS);
        words.put("threat", Threat.WORDS);
        words.put("outcome", Outcome.WORDS);
        JsonNode fields = JSON.readTree(text("entry")).get("properties");

        words.forEach(
                (field, known) -> assertThat(words(fields.get(field))).as(field).isEqualTo(known));
        assertThat(words(fields.get("occurred").get("properties").get("precision")))
                .isEqualTo(Words.all(Precision.values()));
        assertThat(words(fields.get("withheld").get("items"))).isEqualTo(Words.all(Fact.values()));
    }

    @Test
    void aFieldThatIsAddedLaterDoesNotBreakReaders() throws IOException {
        String json = JsonTexts.line(SampleEntries.full()).replace("{\"id\":7", "{\"added\":1,\"id\":7");

        assertThat(schema("entry").validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "error | {\"error\":{\"code\":2,\"kind\":\"usage\",\"message\":\"x\",\"hint\":null}}",
                "verify | {\"format\":\"daybook.verify/1\",\"verdict\":\"intact\",\"records\":1,\"head\":null,"
                        + "\"first_bad\":null,\"checks\":[{\"name\":\"chain\",\"ok\":true,\"detail\":\"x\"}],"
                        + "\"checkpoints\":[]}",
                "escalation | {\"format\":\"daybook.escalation/1\",\"rules_version\":\"1\",\"as_of\":\"2026-11-23\","
                        + "\"subjects\":[{\"subject\":\"P1\",\"incidents\":2,\"first\":\"2026-10\",\"last\":\"2026-11-20\","
                        + "\"span_days\":20,\"longest_gap_days\":null,\"flags\":[{\"rule\":\"after-warning\","
                        + "\"level\":\"act\",\"title\":\"x\",\"reason\":\"x\",\"entries\":[12,15],\"since\":null,"
                        + "\"sources\":[\"x\"],\"not\":\"x\",\"consider\":[],\"dismissed\":null}]}],"
                        + "\"notice\":\"x\",\"help\":[\"x\"]}"
            })
    void theContractsExamplesAreValid(String name, String json) throws IOException {
        assertThat(schema(name).validate(json, InputFormat.JSON)).isEmpty();
    }

    private static Schema schema(String name) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (String each : List.of("entry", name)) {
            texts.put(BASE + file(each), text(each));
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts))
                .getSchema(SchemaLocation.of(BASE + file(name)));
    }

    private static String file(String name) {
        return "daybook." + name + "-1.schema.json";
    }

    private static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(file(name)));
    }

    private static List<String> words(JsonNode field) {
        List<String> words = new ArrayList<>();
        for (JsonNode word : field.get("enum")) {
            if (!word.isNull()) {
                words.add(word.asString());
            }
        }
        return words;
    }

    private static void collectUndescribed(String path, JsonNode schema, List<String> silent) {
        JsonNode fields = schema.get("properties");
        if (fields != null) {
            for (String name : fields.propertyNames()) {
                JsonNode field = fields.get(name);
                if (!field.has("description")) {
                    silent.add(path + "." + name);
                }
                collectUndescribed(path + "." + name, field, silent);
            }
        }
        JsonNode items = schema.get("items");
        if (items != null) {
            collectUndescribed(path + "[]", items, silent);
        }
    }
}
