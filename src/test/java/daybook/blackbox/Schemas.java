package daybook.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The published schemas, against which every JSON that the program prints is held. */
final class Schemas {

    private static final Path FOLDER = Path.of("schemas");
    private static final String BASE = "https://daybook.example/";

    private Schemas() {}

    /** The text is JSON that fits the schema of that name, such as {@code timeline}. */
    static void assertFits(String name, String json) {
        assertThat(schema(name).validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    /** As above, and every field that the schema names is there, in its order, those that readers may do without included. */
    static void assertFitsInFull(String name, String json) {
        assertFits(name, json);
        assertThat(Logs.JSON.readTree(json).propertyNames())
                .containsExactlyElementsOf(
                        Logs.JSON.readTree(text(name)).get("properties").propertyNames());
    }

    private static Schema schema(String name) {
        Map<String, String> texts = new HashMap<>();
        for (String each : List.of(
                "entry",
                "timeline",
                "export",
                "escalation",
                "verify",
                "checkpoint",
                "doctor",
                "evidence",
                "continuity",
                "hold",
                "rebuild",
                "error",
                "record",
                "summary",
                "now",
                "draft",
                "given",
                "recall",
                "witness",
                "witnesses",
                "timesketch")) {
            texts.put(BASE + file(each), text(each));
        }
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(texts))
                .getSchema(SchemaLocation.of(BASE + file(name)));
    }

    private static String file(String name) {
        return "daybook." + name + "-1.schema.json";
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(file(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
