package daybook.blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Logs for tests, and what a test asks of one. A log with one subject is made once and copied for each test, because making one costs a
 * run of the program.
 */
final class Logs {

    /** What an import makes anew, or keeps of the file only. */
    private static final List<String> NEW = List.of(
            "id",
            "record",
            "hash",
            "recorded_at",
            "not_before",
            "recorded_by",
            "late",
            "delay_seconds",
            "source_recorded_at",
            "source_recorded_by",
            "source_place",
            "source_id",
            "source_missing",
            "source_line",
            "source_import");

    static final JsonMapper JSON = new JsonMapper();

    private static @Nullable Path template;

    private Logs() {}

    /** The program with a log of one subject, P1, in that folder: times in Europe/London, the recorder Dr A. */
    static Program with(Path folder) {
        return at(folder, "log.daybook");
    }

    /** The same under another name; the program finds it in {@code DAYBOOK_FILE}. */
    static Program at(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            Files.copy(template(), file, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Program.in(folder).with("DAYBOOK_FILE", file.toString());
    }

    private static synchronized Path template() throws IOException {
        if (template == null) {
            Path folder = Files.createTempDirectory("daybook-template-");
            Path file = folder.resolve("log.daybook");
            Run run = Program.in(folder)
                    .run(
                            "-f",
                            file.toString(),
                            "init",
                            "--subject",
                            "P1",
                            "--recorder",
                            "Dr A",
                            "--zone",
                            "Europe/London");
            RunAssert.assertThat(run).exited(0);
            file.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            template = file;
        }
        return template;
    }

    /** The entries as {@code timeline --json} gives them, with more options where given. */
    static List<JsonNode> entries(Program daybook, String... options) {
        List<String> arguments = new ArrayList<>(List.of("timeline", "--json", "--quiet"));
        arguments.addAll(List.of(options));
        Run run = daybook.run(arguments.toArray(new String[0]));
        RunAssert.assertThat(run).exited(0);
        List<JsonNode> entries = new ArrayList<>();
        JSON.readTree(run.out()).get("entries").forEach(entries::add);
        return entries;
    }

    /** The entries with every fact that an export and an import have to keep. */
    static List<JsonNode> facts(Program daybook) {
        List<JsonNode> facts = entries(daybook);
        facts.forEach(entry -> ((ObjectNode) entry).remove(NEW));
        return facts;
    }

    /** The only entry of a log. */
    static JsonNode entry(Program daybook) {
        List<JsonNode> entries = entries(daybook);
        if (entries.size() != 1) {
            throw new AssertionError("not one entry: " + entries);
        }
        return entries.get(0);
    }

    /** Stdout as JSON. */
    static JsonNode json(Run run) {
        return JSON.readTree(run.out());
    }

    /** The error object on stderr. */
    static JsonNode error(Run run) {
        return JSON.readTree(run.err()).get("error");
    }

    /** How many records the chain has, from {@code verify --json}, which has to say that it is intact. */
    static long records(Program daybook) {
        Run run = daybook.run("verify", "--json");
        RunAssert.assertThat(run).exited(0);
        return json(run).get("records").asLong();
    }
}
