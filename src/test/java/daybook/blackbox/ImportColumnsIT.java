package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The columns of a sheet that say when something happened, and those that say more of another column. */
class ImportColumnsIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "timezone, America/New_York, 2026-03-02T14:30:00-05:00, America/New_York",
        "Time zone, america/new_york, 2026-03-02T14:30:00-05:00, America/New_York",
        "tz, Europe/London, 2026-03-02T14:30:00+00:00, Europe/London",
        "event_tz, +02:00, 2026-03-02T14:30:00+02:00, +02:00",
        "zone, Z, 2026-03-02T14:30:00+00:00, Europe/London",
        "UTC offset, 2, 2026-03-02T14:30:00+02:00, +02:00",
        "offset, -0500, 2026-03-02T14:30:00-05:00, -05:00",
        "offset, UTC+1, 2026-03-02T14:30:00+01:00, +01:00",
        "zone, '', 2026-03-02T14:30:00+00:00, Europe/London"
    })
    void readsEachRowInItsOwnZone(String heading, String cell, String from, String zone) throws IOException {
        Program daybook = Logs.with(folder);
        write("Date,Time," + heading + ",What happened\n02/03/2026,14:30," + cell + ",He rang\n");

        assertThat(daybook.run("import", "csv", "old.csv")).exited(0);

        JsonNode entry = Logs.entry(daybook);
        assertThat(entry.at("/occurred/from").asString()).isEqualTo(from);
        assertThat(entry.at("/occurred/zone").asString()).isEqualTo(zone);
        assertThat(entry.get("description").asString()).isEqualTo("He rang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EST", "Europe/Nowhere", "New York", "+25:00", "300"})
    void refusesARowOfAnUnknownZone(String cell) throws IOException {
        Program daybook = Logs.with(folder);
        write("Date,Time,zone,What happened\n02/03/2026,14:30," + cell + ",He rang\n");

        assertThat(daybook.run("import", "csv", "old.csv"))
                .exited(3)
                .complained("Refused line 2, zone \"" + cell + "\": This is neither a time zone nor an offset.");
    }

    @Test
    void takesTheColumnsOfZoneAndOffsetAsTheyAreMapped() throws IOException {
        Program daybook = Logs.with(folder);
        write("""
                Date,Time,Where it was,Behind,What happened
                02/03/2026,14:30,America/New_York,-05:00,a
                02/03/2026,14:30,America/New_York,+01:00,b
                """);

        assertThat(daybook.run("import", "csv", "old.csv", "--map", "zone=Where it was", "--map", "offset=Behind"))
                .exited(3)
                .complained("Refused line 3, Behind \"+01:00\": This contradicts the zone");
        assertThat(Logs.entry(daybook).at("/occurred/from").asString()).isEqualTo("2026-03-02T14:30:00-05:00");
    }

    @Test
    void namesAColumnThatLooksLikeAZoneAndIsNotUsed() throws IOException {
        Program daybook = Logs.with(folder);
        write("Date,Time,Caller zone,What happened\n02/03/2026,14:30,Paris,He rang\n");

        assertThat(daybook.run("import", "csv", "old.csv"))
                .exited(0)
                .printedAmongOthers("Kept as text, and not used as a date, a time or a zone: Caller zone.");
    }

    @Test
    void showsTheZoneOfATimeInADryRunWhereItIsNotTheLogs() throws IOException {
        Program daybook = Logs.with(folder);
        write("Date,Time,zone,What happened\n02/03/2026,14:30,Asia/Tokyo,He rang\n");

        assertThat(daybook.run("import", "csv", "old.csv", "--dry-run"))
                .exited(0)
                .printedAmongOthers("Asia/Tokyo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Date,Date to;02/03/2026,04/03/2026;2026-03-02;2026-03-04",
                "Date,End date;02/03/2026,02/03/2026;2026-03-02;",
                "Date,Start time,End time;02/03/2026,09:15,0930;2026-03-02T09:15:00+00:00;2026-03-02T09:30:00+00:00",
                "Date,Time,AM/PM;02/03/2026,2:30,PM;2026-03-02T14:30:00+00:00;",
                "Date,Year;2 Mar,2026;2026-03-02;",
                "Date,Year;02/03,2026;2026-03-02;"
            })
    void usesAColumnThatSaysMoreOfAnother(String headings, String cells, String from, String to) throws IOException {
        Program daybook = Logs.with(folder);
        write(headings + ",What happened\n" + cells + ",He rang\n");

        assertThat(daybook.run("import", "csv", "old.csv")).exited(0);

        JsonNode occurred = Logs.entry(daybook).get("occurred");
        assertThat(occurred.get("from").asString()).isEqualTo(from);
        assertThat(occurred.get("to").isNull() ? null : occurred.get("to").asString())
                .isEqualTo(to);
        assertThat(Logs.entry(daybook).get("description").asString()).isEqualTo("He rang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Incident Date/Time",
                "Date(s)",
                "1. Date",
                "Datum",
                "Day",
                "Start time",
                "Date (dd/mm/yyyy)",
                "Start date"
            })
    void knowsHeadingsOfDatesThatCanMeanOneThing(String heading) throws IOException {
        Program daybook = Logs.with(folder);
        write(heading + ",What happened\n02/03/2026,He rang\n");

        assertThat(daybook.run("import", "csv", "old.csv")).exited(0).printed("Imported 1 entry from old.csv.\n");
        assertThat(Logs.entry(daybook).at("/occurred/from").asString()).isEqualTo("2026-03-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Timestamp", "created_at", "Logged", "Reported on date"})
    void takesNothingFromAFileWhoseDatesAreNotUnderstood(String heading) throws IOException {
        Program daybook = Logs.with(folder);
        write(heading + ",What happened\n02/03/2026 09:15,He rang\n");

        assertThat(daybook.run("import", "csv", "old.csv"))
                .exited(2)
                .complained(
                        "The column \"" + heading + "\" holds dates",
                        "--map occurred=\"" + heading + "\"",
                        "--undated");
        assertThat(Logs.entries(daybook)).isEmpty();
        assertThat(daybook.run("import", "csv", "old.csv", "--map", "occurred=" + heading))
                .exited(0);
        assertThat(Logs.entry(daybook).at("/occurred/from").asString()).isEqualTo("2026-03-02T09:15:00+00:00");
    }

    @Test
    void saysHowManyEntriesHaveNoDateAndTheirLines() throws IOException {
        Program daybook = Logs.with(folder);
        write("Date,What happened\n02/03/2026,a\n,b\n,c\n03/03/2026,d\n");

        assertThat(daybook.run("import", "csv", "old.csv"))
                .exited(0)
                .printedAmongOthers(
                        "2 entries have no date: lines 3 and 4.",
                        "A date that stands once for several rows is not carried down");
    }

    @Test
    void importsWithoutDatesWhenItIsTold() throws IOException {
        Program daybook = Logs.with(folder);
        write("Timestamp,What happened\n02/03/2026 09:15,He rang\n");

        assertThat(daybook.run("import", "csv", "old.csv", "--undated"))
                .exited(0)
                .printedAmongOthers("1 entry has no date: line 2.", "not used as a date, a time or a zone: Timestamp");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'\"Date\",\"What happened\"\n\"02/03/2026\",\"a\"\n'",
                "'\"Date\",What happened\n02/03/2026,a\n'",
                "'\"Date\";\"What; happened\";\"Description\"\n02/03/2026;;a\n'",
                "'\uFEFF\"Date\",\"What happened\"\n\"02/03/2026\",\"a\"\n'",
                "'Date|What happened\n02/03/2026|a\n'",
                "'Date,What happened\n02/03/2026,a,\n'",
                "'Date,What happened\n02/03/2026,a,,,\n'",
                "'Date,What happened,Witness\n02/03/2026,a\n'"
            })
    void readsTheShapesOfCsvThatOtherProgramsWrite(String file) throws IOException {
        Program daybook = Logs.with(folder);
        write(file.replace("\\n", "\n"));

        assertThat(daybook.run("import", "csv", "old.csv")).exited(0);
        assertThat(Logs.entry(daybook).get("description").asString()).isEqualTo("a");
        assertThat(Logs.entry(daybook).at("/occurred/from").asString()).isEqualTo("2026-03-02");
    }

    @Test
    void readsQuotedHeadingsBelowATitle() throws IOException {
        Program daybook = Logs.with(folder);
        write("Our \"log\"\n\"Date\",\"What happened\"\n\"02/03/2026\",\"a\"\n");

        assertThat(daybook.run("import", "csv", "old.csv", "--skip-rows", "1")).exited(0);
        assertThat(Logs.entry(daybook).get("description").asString()).isEqualTo("a");
    }

    @Test
    void refusesTextBeyondTheHeadings() throws IOException {
        Program daybook = Logs.with(folder);
        write("Date,What happened\n02/03/2026,a,b\n");

        assertThat(daybook.run("import", "csv", "old.csv"))
                .exited(3)
                .complained("Refused line 2: This row has text in cell 3, and there are only 2 headings.");
    }

    @Test
    void listsTheKindsOfRefusedRowsInTheSameRun() throws IOException {
        Program daybook = Logs.with(folder);
        write("Date,Kind,What happened\n31/02/2026,serenade,Sang\n02/03/2026,call,Rang\n");

        assertThat(daybook.run("import", "csv", "old.csv")).exited(3).printedAmongOthers("serenade (1)");
    }

    @Test
    void partsAListAtTheSignThatIsSaid() throws IOException {
        Program daybook = Logs.with(folder);
        write("Date,What happened,Witness\n02/03/2026,a,Jo Price / Sandra Hill\n");

        assertThat(daybook.run("import", "csv", "old.csv", "--split", "witnesses=/"))
                .exited(0);
        assertThat(Logs.entry(daybook).get("witnesses").toString()).isEqualTo("[\"Jo Price\",\"Sandra Hill\"]");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("old.csv"), text);
    }
}
