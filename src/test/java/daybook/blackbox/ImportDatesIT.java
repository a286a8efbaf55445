package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The dates of imported files: nothing is counted from the day of the import, and nothing is read in two orders. */
class ImportDatesIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "today", "now", "Monday", "3 days ago", "2 Mar", "14-Nov", "14:30", "last night"})
    void refusesARowWhoseDateDependsOnTheDayOfTheImport(String date) throws IOException {
        Program daybook = Logs.with(folder);
        write("old.csv", "Date,What happened\n05/03/2024,before\n" + date + ",He rang\n");

        Run run = daybook.run("import", "csv", "old.csv");

        assertThat(run)
                .exited(3)
                .printedAmongOthers("Imported 1 entry from old.csv; 1 row was refused.\n")
                .complained("Refused line 3, Date \"" + date + "\":", "20 Nov 2026");
    }

    @Test
    void refusesItInAMappedColumnAndInJsonToo() throws IOException {
        Program daybook = Logs.with(folder);
        write("old.csv", "Wann,What happened\n2024-03-05,before\nyesterday,He rang\n");
        write("old.jsonl", "{\"kind\":\"call\",\"description\":\"Rang\",\"occurred\":\"yesterday\"}\n");
        write("old.json", "[{\"kind\":\"call\",\"description\":\"Rang\",\"occurred\":\"2 Mar\"}]");

        assertThat(daybook.run("import", "csv", "old.csv", "--map", "occurred=Wann"))
                .exited(3)
                .complained("Refused line 3, Wann \"yesterday\"", "--as-of");
        assertThat(daybook.run("import", "jsonl", "old.jsonl"))
                .exited(3)
                .complained("Refused line 1, occurred \"yesterday\"", "--as-of");
        assertThat(daybook.run("import", "json", "old.json"))
                .exited(3)
                .complained("Refused line 1, occurred \"2 Mar\"", "has no year");
    }

    @Test
    void countsFromTheDayOnWhichTheFileIsSaidToBeWritten() throws IOException {
        Program daybook = Logs.with(folder);
        write("old.csv", "Date,What happened\nyesterday,He rang\n2 Mar,He wrote\n");

        assertThat(daybook.run("import", "csv", "old.csv", "--as-of", "2024-03-05"))
                .exited(0);

        assertThat(from(daybook)).containsExactly("2024-03-02", "2024-03-04");
    }

    @Test
    void takesTwoFigureYearsOfTheCenturyThatIsSaid() throws IOException {
        Program daybook = Logs.with(folder);
        write("old.csv", "Date,What happened\n9-Mar-24,He rang\n");

        assertThat(daybook.run("import", "csv", "old.csv")).exited(3).complained("--century 2000 (24 is then 2024)");
        assertThat(daybook.run("import", "csv", "old.csv", "--century", "2000")).exited(0);
        assertThat(from(daybook)).containsExactly("2024-03-09");
    }

    @Test
    void takesNothingFromAFileThatShowsTheOtherOrderOfDayAndMonth() throws IOException {
        Program daybook = Logs.with(folder);
        write("old.csv", "Date,What happened\n03/04/2026,He rang\n3/13/2026,He wrote\n");

        assertThat(daybook.run("import", "csv", "old.csv"))
                .exited(2)
                .complained("Line 3, Date \"3/13/2026\", can only have the month first", "--date-order mdy");
        assertThat(Logs.entries(daybook)).isEmpty();

        assertThat(daybook.run("import", "csv", "old.csv", "--date-order", "mdy"))
                .exited(0);
        assertThat(from(daybook)).containsExactly("2026-03-04", "2026-03-13");
    }

    @Test
    void takesNothingFromJsonThatShowsTheOtherOrderOfDayAndMonth() throws IOException {
        Program daybook = Logs.with(folder);
        write("old.jsonl", """
                {"kind":"call","description":"a","occurred":"03/04/2026"}
                {"kind":"call","description":"b","occurred":"3/13/2026"}
                """);

        assertThat(daybook.run("import", "jsonl", "old.jsonl"))
                .exited(2)
                .complained("Line 2, occurred \"3/13/2026\", can only have the month first", "--date-order mdy");
        assertThat(daybook.run("import", "jsonl", "old.jsonl", "--date-order", "mdy"))
                .exited(0);
        assertThat(from(daybook)).containsExactly("2026-03-04", "2026-03-13");
    }

    @Test
    void saysSoWhenAFileMixesBothOrders() throws IOException {
        Program daybook = Logs.with(folder);
        write("old.csv", "Date,What happened\n13/4/2026,He rang\n3/13/2026,He wrote\n");

        for (String order : List.of("dmy", "mdy")) {
            assertThat(daybook.run("import", "csv", "old.csv", "--date-order", order))
                    .exited(2)
                    .complained("the order of the other dates in this file is not known");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "09:15:00, 10:20:00, minute",
        "09:15:00.000, 10:20, minute",
        "09:15:00, 10:20:07, second",
        "09:15:00.000, 10:20:00.123, second"
    })
    void takesSecondsThatAreAllZeroForThoseOfASpreadsheet(String one, String other, String precision)
            throws IOException {
        Program daybook = Logs.with(folder);
        write("old.csv", "Date,Time,What happened\n02/03/2026," + one + ",a\n02/03/2026," + other + ",b\n");

        assertThat(daybook.run("import", "csv", "old.csv")).exited(0);

        JsonNode first = Logs.entries(daybook).get(0).get("occurred");
        assertThat(first.get("precision").asString()).isEqualTo(precision);
        assertThat(first.get("typed").asString()).isEqualTo("02/03/2026 " + one);
    }

    @Test
    void keepsAFractionOfASecondInTheWordsAsTyped() throws IOException {
        Program daybook = Logs.with(folder);
        write(
                "old.jsonl",
                "{\"kind\":\"call\",\"description\":\"a\",\"occurred\":\"2026-03-02T09:15:05.123Z\"}\n"
                        + "{\"kind\":\"call\",\"description\":\"b\",\"occurred\":"
                        + "{\"from\":\"2026-03-02T10:15:05.123Z\",\"precision\":\"second\"}}\n");

        assertThat(daybook.run("import", "jsonl", "old.jsonl")).exited(0);

        List<JsonNode> entries = Logs.entries(daybook);
        assertThat(from(daybook)).containsExactly("2026-03-02T09:15:05+00:00", "2026-03-02T10:15:05+00:00");
        assertThat(entries.get(0).at("/occurred/typed").asString()).isEqualTo("2026-03-02T09:15:05.123Z");
        assertThat(entries.get(1).at("/occurred/typed").asString()).isEqualTo("2026-03-02T10:15:05.123Z");
    }

    @Test
    void saysWhichDateASpreadsheetsNumberWouldBe() throws IOException {
        Program daybook = Logs.with(folder);
        write("old.csv", "Date,What happened\n46084,He rang\n");

        assertThat(daybook.run("import", "csv", "old.csv"))
                .exited(3)
                .complained(
                        "Refused line 2, Date \"46084\"",
                        "a spreadsheet keeps 3 Mar 2026, or 4 Mar 2030 in a workbook that counts from 1904.");
    }

    @ParameterizedTest
    @CsvSource({
        "2-2.30pm, 2026-03-02T14:00:00+00:00",
        "10:00-10:30, 2026-03-02T10:00:00+00:00",
        "10:00 - 10:30, 2026-03-02T10:00:00+00:00",
        "1000-1030, 2026-03-02T10:00:00+00:00",
        "1430 hrs, 2026-03-02T14:30:00+00:00",
        "0900, 2026-03-02T09:00:00+00:00"
    })
    void takesTimesThatCanMeanOneThingInAColumnOfTimes(String time, String from) throws IOException {
        Program daybook = Logs.with(folder);
        write("old.csv", "Date,Time,What happened\n02/03/2026," + time + ",a\n");

        assertThat(daybook.run("import", "csv", "old.csv")).exited(0);
        assertThat(from(daybook)).containsExactly(from);
    }

    @Test
    void namesTheColumnOfTimesWhenTheFaultIsThere() throws IOException {
        Program daybook = Logs.with(folder);
        write("old.csv", "Date,Time,What happened\n02/03/2026,9,a\n");

        assertThat(daybook.run("import", "csv", "old.csv"))
                .exited(3)
                .complained("Refused line 2, Time \"9\": The time \"9\" can be 9am or 9pm.");
    }

    private static List<String> from(Program daybook) {
        return Logs.entries(daybook).stream()
                .flatMap(entry -> Stream.of(entry.at("/occurred/from").asString()))
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
