package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A file for spreadsheets comes back as it was, or the import names the row that a spreadsheet changed. */
class RetypedIT {

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void exportAnEntryWithTextsThatSpreadsheetsRetype() throws IOException {
        daybook = Logs.with(folder);
        daybook.run(
                "add",
                "call",
                "--at",
                "2026-03-02 14:30",
                "--identifier",
                "0123",
                "--tag",
                "1/2",
                "--exact-words",
                "TRUE",
                "-m",
                "1e5");
        daybook.run("step", "told-police", "--at", "2026-03", "--ref", "00042", "--until", "2027-03-02", "-m", "3-4");
        daybook.run("note", "--at", "unknown", "-m", "4929000000000001");
        assertThat(daybook.run("export", "csv", "--spreadsheet", "-o", "sheet.csv"))
                .exited(0);
        Files.move(folder.resolve("log.daybook"), folder.resolve("first.daybook"));
        daybook.run("init", "--subject", "P1", "--zone", "Europe/London");
    }

    @Test
    void comesBackExactlyWithoutBeingToldThatItIsForSpreadsheets() {
        assertThat(daybook.run("import", "csv", "sheet.csv")).exited(0).printedAmongOthers("Imported 3 entries");
        assertThat(call().get("identifier").asString()).isEqualTo("0123");
        assertThat(call().get("exact_words").asString()).isEqualTo("TRUE");
    }

    @Test
    void comesBackExactlyFromLibreOffice() {
        Tools.assume("soffice");
        assertThat(daybook.within(Duration.ofMinutes(3))
                        .shell("soffice --headless --convert-to csv --outdir saved sheet.csv"))
                .exited(0);

        assertThat(daybook.run("import", "csv", "saved/sheet.csv")).exited(0).printedAmongOthers("Imported 3 entries");
        List<String> said = Logs.entries(daybook).stream()
                .map(entry -> entry.get("description").asString() + entry.get("reference") + entry.get("until"))
                .toList();
        assertThat(said).contains("1e5nullnull", "3-4\"00042\"\"2027-03-02\"", "4929000000000001nullnull");
    }

    @ParameterizedTest
    @CsvSource({"0123,123,identifier", "TRUE,True,exact_words", "2027-03-02,02/03/2027,until", "1e5,100000,description"
    })
    void namesARowWhoseCellWasChanged(String cell, String changed, String fact) throws IOException {
        Path sheet = folder.resolve("sheet.csv");
        Files.writeString(sheet, Files.readString(sheet).replace("'" + cell, changed));

        assertThat(daybook.run("import", "csv", "sheet.csv"))
                .exited(3)
                .complained(
                        fact + " \"" + changed + "\": The row was changed after daybook wrote the file, here: " + fact)
                .printedAmongOthers("Imported 2 entries");
    }

    @Test
    void takesAChangedRowWhoseCheckWasEmptied() throws IOException {
        Path sheet = folder.resolve("sheet.csv");
        String text = Files.readString(sheet).replace("'1e5", "He rang");
        Files.writeString(sheet, text.replaceAll("r1\\.[^\r]*", ""));

        assertThat(daybook.run("import", "csv", "sheet.csv")).exited(0);
        assertThat(call().get("description").asString()).isEqualTo("He rang");
    }

    private JsonNode call() {
        return Logs.entries(daybook, "--kind", "call").get(0);
    }
}
