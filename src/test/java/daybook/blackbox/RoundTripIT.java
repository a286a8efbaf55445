package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A thousand entries of hostile text out of one log and into another, in every format, without the loss of a character. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripIT {

    private static final int ENTRIES = 1000;

    private static final String[] PIECES = {
        "\"",
        "\"\"",
        ",",
        ";",
        "; ",
        "\t",
        "\r",
        "\n",
        "\r\n",
        " ",
        "'",
        "''",
        "=",
        "=1+1",
        "+44",
        "-",
        "@",
        "|",
        "\0",
        "\u0001",
        "\u001b[2J",
        "\u007f",
        "\u0085",
        "\u00a0",
        "\u2028",
        "\u202e",
        "\ufeff",
        "\uffff",
        "\ufffd",
        "\uff1d",
        "\uff0b",
        "\uff0d",
        "\uff20",
        "\ud83d\ude00",
        "e\u0301",
        "[",
        "]",
        "[\"",
        "\\",
        "\\n",
        "#",
        "null",
        "{",
        "true",
        "01234",
        "1e9",
        "Sam",
        "<b>",
        "%s",
        "${x}",
        "\u3000"
    };

    private static final String[] TIMES = {
        "unknown",
        "2024",
        "2024-03",
        "2024-03-05",
        "2024-03-05 14:30",
        "2024-07-05 14:30:05",
        "2024-03-05 about 2pm",
        "2024-03-05 evening",
        "2024-03-01 to 2024-03-05",
        "2024-03-05 14:30 +05:30",
        "2024-10-27 01:30 +01:00"
    };

    /** Controls but the line break, bidirectional controls, and what has no width. */
    private static final String STEERING =
            "[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u061C\\u200B\\u200E\\u200F\\u2028-\\u202E"
                    + "\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB]";

    private final Random random = new Random(20);
    private List<String> naughty = List.of();
    private Path folder;
    private Program daybook;
    private List<JsonNode> facts;

    @BeforeAll
    void importHostileEntries(@TempDir Path shared) throws IOException {
        folder = shared;
        daybook = Logs.with(folder);
        naughty = naughty();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ENTRIES; i++) {
            lines.append(entry()).append('\n');
        }
        Files.writeString(folder.resolve("hostile.jsonl"), lines);

        Run run = daybook.run("import", "jsonl", "hostile.jsonl");

        assertThat(run)
                .exited(0)
                .printedAmongOthers("Imported 1000 entries from hostile.jsonl.\n", " entries have no date: lines ");
        facts = Logs.facts(daybook);
        assertThat(facts).hasSize(ENTRIES);
    }

    @Test
    void keepsEveryTextAsItCame() throws IOException {
        List<String> sent = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("hostile.jsonl"))) {
            sent.add(Logs.JSON.readTree(line).get("description").asString());
        }

        assertThat(facts)
                .extracting(entry -> entry.get("description").asString())
                .containsExactlyInAnyOrderElementsOf(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "csv --spreadsheet", "json", "jsonl"})
    void bringsEveryFactIntoAnotherLogAndOutAgain(String format) {
        String file = format.replace(" ", "");
        long undated = facts.stream()
                .filter(entry -> entry.at("/occurred/precision").asString().equals("unknown"))
                .count();
        Program other = Logs.at(folder, file + ".daybook");

        assertThat(daybook.shell("daybook export " + format + " -o " + file)).exited(0);
        assertThat(other.shell("daybook import " + format + " " + file))
                .exited(0)
                .out()
                .matches("Imported 1000 entries from " + file + "\\.\n" + undated
                        + " entries have no date: lines ([0-9]+, ){19}[0-9]+ and " + (undated - 20) + " more\\.\n");

        assertThat(Logs.facts(other)).isEqualTo(facts);
        Program third = Logs.at(folder, file + ".third.daybook");
        assertThat(other.shell("daybook export " + format + " -o " + file + ".again"))
                .exited(0);
        assertThat(third.shell("daybook import " + format + " " + file + ".again"))
                .exited(0);
        assertThat(Logs.facts(third)).isEqualTo(facts);
    }

    @Test
    void writesCsvThatAStrictReaderReadsTheSame() throws IOException {
        String csv = daybook.run("export", "csv").out();

        assertThat(csv).doesNotStartWith("\ufeff").endsWith("\r\n");
        List<String> read = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            for (CSVRecord row : parser) {
                assertThat(row.isConsistent()).isTrue();
                read.add(row.get("description"));
            }
        }
        assertThat(read)
                .isEqualTo(facts.stream()
                        .map(entry -> entry.get("description").asString())
                        .toList());
    }

    @Test
    void writesJsonThatFitsItsSchema() {
        Schemas.assertFits("export", daybook.run("export", "json").out());
    }

    @Test
    void showsNothingThatSteersATerminal() {
        Run run = daybook.run("timeline");

        assertThat(run).exited(0).out().doesNotContainPattern(STEERING);
    }

    @Test
    void verifies() {
        assertThat(Logs.records(daybook)).isEqualTo(ENTRIES + 3);
    }

    private String entry() {
        ObjectNode entry = Logs.JSON.createObjectNode();
        switch (random.nextInt(4)) {
            case 0 -> entry.put("step", pick("warned", "told-police", "other"));
            case 1 -> entry.put("type", "note");
            default -> entry.put("kind", pick("call", "gift", "appearance", "threat", "other"));
        }
        entry.put("description", "x" + text());
        entry.put("occurred", pick(TIMES));
        entry.put("subject", "P1");
        for (String fact :
                List.of("exact_words", "channel", "place_detail", "identifier", "impact", "response", "reference")) {
            if (random.nextBoolean()) {
                entry.put(fact, text());
            }
        }
        if (random.nextBoolean()) {
            entry.put("fear", "uneasy")
                    .put("threat", "unsure")
                    .put("place", "home")
                    .put("private_knowledge", random.nextBoolean());
        }
        ArrayNode witnesses = entry.putArray("witnesses");
        ArrayNode tags = entry.putArray("tags");
        for (int i = random.nextInt(3); i > 0; i--) {
            witnesses.add("w" + text());
            tags.add("t" + text());
        }
        return entry.toString();
    }

    private String text() {
        if (!naughty.isEmpty() && random.nextInt(3) == 0) {
            return naughty.get(random.nextInt(naughty.size()));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            text.append(pick(PIECES));
        }
        return text.toString();
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** The big list of naughty strings where it is at hand, but for those that are not whole characters. */
    private static List<String> naughty() throws IOException {
        String data = System.getProperty("daybook.shared.data");
        Path file = data == null ? null : Path.of(data, "text", "blns.json");
        List<String> strings = new ArrayList<>();
        if (file != null && Files.exists(file)) {
            for (JsonNode each : Logs.JSON.readTree(Files.readString(file))) {
                String text = each.asString();
                if (!text.isBlank() && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
                    strings.add(text);
                }
            }
        }
        return strings;
    }
}
