package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code import csv}: spreadsheets that people kept, with what each option makes of them. */
class ImportCsvIT {

    @TempDir
    Path folder;

    @Test
    void savesTheRowsAroundTheOnesThatItRefuses() throws IOException {
        Program daybook = Logs.with(folder);
        write("""
                Date,What happened,fear
                5/1/2024,Rang twice,uneasy
                31/02/2024,Came in,
                6/1/2024,,none
                7/1/2024,Wrote,terrified
                8/1/2024,Left flowers,
                """);

        Run run = daybook.run("import", "csv", "old.csv");

        assertThat(run)
                .exited(3)
                .printedAmongOthers("Imported 3 entries from old.csv; 2 rows were refused.\n")
                .complained(
                        "Refused line 3, Date \"31/02/2024\": \"31/02/2024\" does not exist: February 2024 has 29 days.",
                        "Refused line 4, description: What happened is missing.");
        assertThat(descriptions(daybook)).containsExactly("Rang twice", "Wrote\n\n[fear] terrified", "Left flowers");
        assertThat(Logs.records(daybook)).isEqualTo(6);
    }

    @Test
    void addsNothingWhenTheSameFileIsImportedAgain() throws IOException {
        Program daybook = Logs.with(folder);
        write("Date,What happened\n5/1/2024,Rang\n5/1/2024,Rang\n");
        daybook.run("import", "csv", "old.csv");

        Run run = daybook.run("import", "csv", "old.csv");

        assertThat(run).exited(0).printed("Nothing was added from old.csv; 2 entries were there already.\n");
        assertThat(Logs.records(daybook)).isEqualTo(5);
    }

    @Test
    void addsOnlyTheNewRowsOfALongerFile() throws IOException {
        Program daybook = Logs.with(folder);
        write("Date,What happened\n5/1/2024,Rang\n");
        daybook.run("import", "csv", "old.csv");
        write("Date,What happened\n5/1/2024,Rang\n5/1/2024,Rang\n6/1/2024,Wrote\n");

        assertThat(daybook.run("import", "csv", "old.csv"))
                .exited(0)
                .printed("Imported 2 entries from old.csv; 1 entry was there already.\n");
        assertThat(descriptions(daybook)).containsExactly("Rang", "Rang", "Wrote");
    }

    @Test
    void showsWhatItWouldDoAndSavesNothing() throws IOException {
        Program daybook = Logs.with(folder);
        byte[] before = Files.readAllBytes(folder.resolve("log.daybook"));
        write("Date,Kind,What happened,Colour\n5/1/2024,call,Rang,red\n6/1/2024,serenade,Sang,\n");

        Run run = daybook.run("import", "csv", "old.csv", "--dry-run");

        assertThat(run)
                .exited(0)
                .wroteNothingToStderr()
                .printedAmongOthers(
                        "What each column becomes:",
                        "Date -> date",
                        "Kind -> kind",
                        "What happened -> description",
                        "Colour -> kept in the description",
                        "Fri 5 Jan 2024",
                        "2 rows would be entered, 0 refused. Nothing was saved.",
                        "serenade (1)",
                        "daybook import csv old.csv --map-kind serenade=KIND\n");
        assertThat(folder.resolve("log.daybook")).hasBinaryContent(before);
    }

    @Test
    void takesColumnsKindsAndPlacesAsTheyAreMapped() throws IOException {
        Program daybook = Logs.with(folder);
        write("""
                Kept by the practice manager
                Wann;Was;Wo;Art;Egal
                5/1/2024;Rang;Praxis;Anruf;1
                6/1/2024;Rang the police;;Polizei;2
                7/1/2024;Weather was bad;;Notiz;3
                """);

        Run run = daybook.run(
                "import",
                "csv",
                "old.csv",
                "--skip-rows",
                "1",
                "--delimiter",
                "semicolon",
                "--map",
                "date=Wann",
                "--map",
                "description=#2",
                "--map",
                "place=Wo",
                "--map",
                "kind=Art",
                "--map-kind",
                "Anruf=call",
                "--map-kind",
                "Polizei=told-police",
                "--map-kind",
                "Notiz=note",
                "--map-place",
                "Praxis=work",
                "--ignore-column",
                "Egal");

        assertThat(run).exited(0).printed("Imported 3 entries from old.csv.\n");
        List<JsonNode> entries = Logs.entries(daybook);
        assertThat(entries.get(0).get("kind").asString()).isEqualTo("call");
        assertThat(entries.get(0).get("place").asString()).isEqualTo("work");
        assertThat(entries.get(1).get("step").asString()).isEqualTo("told-police");
        assertThat(entries.get(2).get("type").asString()).isEqualTo("note");
        assertThat(descriptions(daybook)).containsExactly("Rang", "Rang the police", "Weather was bad");
    }

    @Test
    void readsDatesInTheOrderAndTimesInTheZoneOfTheFile() throws IOException {
        Program daybook = Logs.with(folder);
        write("Date,Time,What happened\n02/03/2024,14:30,Rang\n");

        daybook.run("import", "csv", "old.csv", "--date-order", "mdy", "--zone", "America/New_York");

        assertThat(Logs.entry(daybook).at("/occurred/from").asString()).isEqualTo("2024-02-03T14:30:00-05:00");
    }

    @Test
    void readsAnotherEncodingWhereItIsNamed() throws IOException {
        Program daybook = Logs.with(folder);
        Files.write(
                folder.resolve("old.csv"),
                "Date,What happened\n5/1/2024,café €\n".getBytes(Charset.forName("windows-1252")));

        assertThat(daybook.run("import", "csv", "old.csv"))
                .exited(3)
                .complained("not UTF-8", "--encoding windows-1252");
        assertThat(daybook.run("import", "csv", "old.csv", "--encoding", "windows-1252"))
                .exited(0);

        assertThat(descriptions(daybook)).containsExactly("café €");
    }

    @Test
    void takesAMarkAtTheStartForNoText() throws IOException {
        Program daybook = Logs.with(folder);
        write("\ufeffDate,What happened\r\n5/1/2024,Rang\r\n");

        assertThat(daybook.run("import", "csv", "old.csv")).exited(0);

        assertThat(descriptions(daybook)).containsExactly("Rang");
    }

    @Test
    void keepsNumbersThatASpreadsheetWouldSpoil() throws IOException {
        Program daybook = Logs.with(folder);
        write("Date,What happened,identifier\n5/1/2024,Rang,01234\n6/1/2024,Rang,+44 7700\n7/1/2024,Rang,1e9\n");

        daybook.run("import", "csv", "old.csv");

        assertThat(Logs.entries(daybook))
                .extracting(entry -> entry.get("identifier").asString())
                .containsExactly("01234", "+44 7700", "1e9");
    }

    @Test
    void saysWhereAnEntryCameFrom() throws IOException {
        Program daybook = Logs.with(folder);
        write("Date,What happened\n5/1/2024,Rang\n");
        daybook.run("import", "csv", "old.csv");

        JsonNode entry = Logs.entry(daybook);

        assertThat(entry.get("source_line").asLong()).isEqualTo(2);
        assertThat(entry.get("source_import").asLong()).isEqualTo(3);
        assertThat(entry.get("late").asBoolean()).isTrue();
        assertThat(daybook.run("show", "1"))
                .printedAmongOthers("Imported            with record 3, from line 2 of the file");
    }

    @Test
    void namesTheRowAndLineOfTextThatGoesOverSeveralLines() throws IOException {
        Program daybook = Logs.with(folder);
        write("Date,What happened\n5/1/2024,\"Rang\nand rang\"\nwhenever,Wrote\n");

        assertThat(daybook.run("import", "csv", "old.csv")).exited(3).complained("Refused line 4, Date \"whenever\"");
        assertThat(descriptions(daybook)).containsExactly("Rang\nand rang");
    }

    @Test
    void showsHostileCellsOfRefusedRowsHarmlessly() throws IOException {
        Program daybook = Logs.with(folder);
        write("Date,What happened\n\"\u001b[2J\u202Ewhenever\n\",x\n");

        assertThat(daybook.run("import", "csv", "old.csv"))
                .exited(3)
                .err()
                .contains("\\u{1B}[2J\\u{202E}")
                .hasLineCount(1);
    }

    private static List<String> descriptions(Program daybook) {
        return Logs.entries(daybook).stream()
                .map(entry -> entry.get("description").asString())
                .toList();
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("old.csv"), text, StandardCharsets.UTF_8);
    }
}
