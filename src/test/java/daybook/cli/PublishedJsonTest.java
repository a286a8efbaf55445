package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is really printed fits its published schema, and has the schema's fields: none more, none fewer. */
class PublishedJsonTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "escalation, escalation --json",
        "escalation, escalation --new-since 2026-01-01 --json",
        "rules,      escalation --rules --json",
        "guidance,   guidance --json",
        "summary,    summary --json",
        "now,        now --json",
        "settings,   settings list --json",
        "hold,       hold --json",
        "continuity, evidence continuity --json",
        "subjects,   subject list --json",
        "subject,    subject show P1 --json",
        "preview,    report --for police --preview --json",
        "preview,    export bundle --preview --json",
        "draft,      draft warning --subject P1 --json"
    })
    void itFitsItsSchemaFieldForField(String name, String command) throws IOException {
        String json = full().ok(command.split(" ", -1));
        String text = Files.readString(Path.of("schemas", "daybook." + name + "-1.schema.json"));
        String address = "https://daybook.example/daybook." + name + "-1.schema.json";
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(address, text)))
                .getSchema(SchemaLocation.of(address));
        List<String> wrong = new ArrayList<>();
        compare("", JSON.readTree(text), JSON.readTree(json), wrong);

        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "escalation",
        "guidance",
        "summary",
        "now",
        "settings",
        "hold",
        "continuity",
        "rules",
        "subjects",
        "subject",
        "preview",
        "draft"
    })
    void everyFieldIsDescribed(String name) throws IOException {
        List<String> silent = new ArrayList<>();
        undescribed(
                "", JSON.readTree(Files.readString(Path.of("schemas", "daybook." + name + "-1.schema.json"))), silent);

        assertThat(silent).isEmpty();
    }

    /** A log that has something of everything that these documents can show. */
    private Session full() {
        Session log = Session.about(folder, "P1", "P2");
        String[] p1 = {"--subject", "P1"};
        log.incident("gift", "2026-02-28", "--subject", "P1", "--value", "120");
        log.incident("threat", "2026-03-01 10:00", "--subject", "P1", "--place", "home");
        log.step("warned", "2026-03-02", "--subject", "P1", "--until", "2027-03-02", "--with", "Mr B", "--ref", "7");
        log.step("order", "2026-03-03", p1);
        for (int day = 4; day < 9; day++) {
            log.incident("call", "2026-03-0" + day + " 21:00", p1);
        }
        log.incident("call", "2026", p1).incident("other", "unknown", p1);
        log.ok("settings", "set", "silence-days", "30", "--reason", "x");
        log.ok("escalation", "dismiss", "immediate-threat", "--subject", "P1", "--reason", "x");
        String[] watch =
                "evidence add-item 1 --describe watch --kept safe --handled-by Jo --exhibit AB/1".split(" ", -1);
        log.ok(watch);
        log.ok("evidence handed AB/1 --to PC --by Jo --kept station --reason 17/26".split(" ", -1));
        log.ok("settings", "set", "review-after", "2 years", "--reason", "x");
        log.ok("hold", "--reason", "Police inquiry");
        log.ok("hold", "--reason", "Claim");
        log.ok("hold", "--lift", "--reason", "Settled", lastRecord(log));
        log.incident("assault", "2026-08-01", p1);
        log.ok("escalation", "dismiss", "late-entries", "--subject", "P1", "--reason", "x");
        return log;
    }

    /** The number of the record of the newest hold. */
    private static String lastRecord(Session log) {
        JsonNode history = JSON.readTree(log.ok("hold", "--json")).get("history");
        return history.get(history.size() - 1).get("id").asString();
    }

    private static void compare(String path, JsonNode schema, JsonNode value, List<String> wrong) {
        JsonNode fields = schema.get("properties");
        if (fields != null && value.isObject()) {
            List<String> known = new ArrayList<>(fields.propertyNames());
            List<String> written = new ArrayList<>(value.propertyNames());
            for (String name : written) {
                if (!known.contains(name)) {
                    wrong.add(path + "." + name + " is not in the schema");
                }
            }
            for (String name : known) {
                if (!written.contains(name)) {
                    wrong.add(path + "." + name + " is not written");
                } else {
                    compare(path + "." + name, fields.get(name), value.get(name), wrong);
                }
            }
        }
        JsonNode items = schema.get("items");
        if (items != null && value.isArray()) {
            for (JsonNode each : value) {
                compare(path + "[]", items, each, wrong);
            }
        }
    }

    private static void undescribed(String path, JsonNode schema, List<String> silent) {
        JsonNode fields = schema.get("properties");
        if (fields != null) {
            for (String name : fields.propertyNames()) {
                if (!fields.get(name).has("description")) {
                    silent.add(path + "." + name);
                }
                undescribed(path + "." + name, fields.get(name), silent);
            }
        }
        JsonNode items = schema.get("items");
        if (items != null) {
            undescribed(path + "[]", items, silent);
        }
    }
}
