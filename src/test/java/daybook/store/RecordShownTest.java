package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import daybook.cli.Session;
import daybook.ledger.RecordKind;
import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.store.sqlite.SqliteLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code show record}: every record of the chain, whatever its kind, as text and as JSON. */
class RecordShownTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** Facts that are shown in other words than they are kept in. */
    private static final Set<String> REWORDED = Set.of(
            "token", "size", "gen_time", "recorded", "file_modified", "removed", "withheld", "identity", "cleared");

    @TempDir
    Path folder;

    private Session log;

    /** A log with a record of every kind; what they say is made up, and does not verify. */
    @BeforeEach
    void keepOneOfEach() {
        log = Session.about(folder, "P1").incident("message", "2026-11-20");
        try (LogStore store = new SqliteLogs()
                .toWrite(folder.resolve("log.daybook"), new Sealer(Clock.systemUTC(), new SecureSalts()))) {
            for (RecordFacts each : RecordKindsTest.each()) {
                boolean about = each.kind() == RecordKind.AMEND
                        || each.kind() == RecordKind.WITHDRAW
                        || each.kind() == RecordKind.ATTACH
                        || each.kind() == RecordKind.REDACT;
                store.write(writer -> writer.append(about ? 3L : null, each));
            }
        }
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        try (LogStore store = new SqliteLogs().toRead(folder.resolve("log.daybook"))) {
            for (long id = 1; id <= store.head().records(); id++) {
                Event event = store.event(id);
                if (event != null) {
                    events.add(event);
                }
            }
        }
        return events;
    }

    private String shown(long id, String... more) {
        List<String> words = new ArrayList<>(List.of("show", "record", Long.toString(id)));
        words.addAll(List.of(more));
        log.run(words.toArray(new String[0]));
        return log.out();
    }

    @Test
    void theLogHasEveryKindOfRecord() {
        Set<RecordKind> kinds = EnumSet.of(RecordKind.ENTRY);
        events().forEach(event -> kinds.add(event.kind()));

        assertThat(kinds).containsExactly(RecordKind.values());
    }

    @Test
    void everyFactOfEveryRecordIsShown() {
        for (Event event : events()) {
            String text = shown(event.id());

            assertThat(text).startsWith("Record " + event.id() + "  ");
            event.facts().forEach((name, value) -> {
                if (!REWORDED.contains(name)) {
                    for (Object each : value instanceof List<?> list ? list : List.of(value)) {
                        assertThat(text.replaceAll("\\s+", ""))
                                .as("%s %s of %s", event.kind(), name, text)
                                .contains(each.toString().replaceAll("\\s+", ""));
                    }
                }
            });
        }
    }

    @Test
    void theJsonOfEveryRecordHasItsFactsAndFitsTheSchema() throws IOException {
        Schema schema = schema();
        for (Event event : events()) {
            String json = shown(event.id(), "--json");

            assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
            JsonNode facts = JSON.readTree(json).get("facts");
            assertThat(facts.propertyNames())
                    .containsExactlyElementsOf(event.facts().keySet());
        }
    }

    @Test
    void anEntryIsARecordTooAndItsJsonIsAsItWasFirstWritten() throws IOException {
        assertThat(shown(3)).startsWith("#1  incident: message");
        String json = shown(3, "--json");

        assertThat(schema().validate(json, InputFormat.JSON)).as(json).isEmpty();
        assertThat(JSON.readTree(json).get("kind").asString()).isEqualTo("entry");
        assertThat(JSON.readTree(json).get("entry").asInt()).isEqualTo(1);
        assertThat(JSON.readTree(json).get("facts").has("place")).isFalse();
    }

    @Test
    void everyFieldOfTheSchemaIsWritten() throws IOException {
        JsonNode properties = JSON.readTree(Files.readString(path())).get("properties");

        assertThat(JSON.readTree(shown(1, "--json")).propertyNames())
                .containsExactlyElementsOf(properties.propertyNames());
        assertThat(JSON.readTree(shown(3, "--json")).propertyNames())
                .containsExactlyElementsOf(properties.propertyNames());
    }

    @Test
    void aCorrectionShowsWhatTheEntryWasAndWhatItBecame() throws IOException {
        log = Session.about(Files.createDirectory(folder.resolve("other")), "P1")
                .incident("message", "2026-11-20");
        log.ok("amend", "1", "--place", "home", "--reason", "It was at the house");

        assertThat(shown(4))
                .contains("a correction of entry 1", "Reason", "It was at the house", "Place: unknown → home");
        assertThat(JSON.readTree(shown(4, "--json")).get("changes").toString())
                .isEqualTo("[{\"fact\":\"place\",\"before\":null,\"after\":\"home\"}]");
    }

    @Test
    void aFactThatWasRemovedIsSaidToBe() throws IOException {
        log = Session.about(Files.createDirectory(folder.resolve("other")), "P1")
                .incident("message", "2026-11-20");
        log.ok("amend", "1", "--place", "home", "--reason", "Ann said so");
        log.ok("redact", "record", "4", "--fact", "reason", "--authority", "DPO", "--reason", "asked for", "--yes");

        assertThat(shown(4)).contains("removed by redaction (record 5)").doesNotContain("Ann");
        assertThat(JSON.readTree(shown(4, "--json")).get("removed").toString())
                .isEqualTo("[{\"fact\":\"reason\",\"by\":5}]");
    }

    @Test
    void anImportNamesItsFileItsRowsAndItsEntries() throws IOException {
        log = Session.about(Files.createDirectory(folder.resolve("other")), "P1")
                .incident("message", "2026-11-20");
        Path file = Files.writeString(
                folder.resolve("calls.csv"), "Date,What happened\n2026-11-02,He rang\nlast week,x\n2026-11-03,Again\n");
        assertThat(log.run("import", "csv", file.toString())).isEqualTo(3);

        assertThat(shown(4).replaceAll(" +", " "))
                .contains("an import of calls.csv", "SHA-256", "Rows taken 2", "Rows refused 1", "Entries #2, #3");
        assertThat(JSON.readTree(shown(4, "--json")).get("entries").toString()).isEqualTo("[2,3]");
    }

    private static Path path() {
        return Path.of("schemas", "daybook.record-1.schema.json");
    }

    private static Schema schema() throws IOException {
        String text = Files.readString(path());
        String address = "https://daybook.example/daybook.record-1.schema.json";
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(address, text)))
                .getSchema(SchemaLocation.of(address));
    }
}
