package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A file that is imported again: the same rows in another shape, read otherwise, or after a wrong import was undone. */
class ImportAgainIT {

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void importTwoRows() throws IOException {
        daybook = Logs.with(folder);
        write("Date,Location,What happened\n02/03/2026,Café,He rang\n03/04/2026,,He wrote\n");
        assertThat(daybook.run("import", "csv", "old.csv")).exited(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date,Location,What happened,\n02/03/2026,Café,He rang,\n03/04/2026,,He wrote,\n",
                "Date,Location,Comment,What happened\n02/03/2026,Café,,He rang\n03/04/2026,,,He wrote\n",
                "What happened,Date,Location\nHe rang,02/03/2026,Café\nHe wrote,03/04/2026,\n",
                "date,location, What happened\n02/03/2026 ,Café, He rang\n03/04/2026,,He wrote \n",
                "\"Date\";\"Location\";\"What happened\"\n\"02/03/2026\";\"Café\";\"He rang\"\n\"03/04/2026\";\"\";\"He wrote\"\n"
            })
    void knowsTheSameRowsInAnotherShape(String file) throws IOException {
        write(file);

        assertThat(daybook.run("import", "csv", "old.csv"))
                .exited(0)
                .printed("Nothing was added from old.csv; 2 entries were there already.\n");
    }

    @Test
    void knowsTheSameRowsInAnotherEncoding() throws IOException {
        byte[] bytes = Files.readString(folder.resolve("old.csv")).getBytes(Charset.forName("windows-1252"));
        Files.write(folder.resolve("old.csv"), bytes);

        assertThat(daybook.run("import", "csv", "old.csv", "--encoding", "windows-1252"))
                .exited(0)
                .printed("Nothing was added from old.csv; 2 entries were there already.\n");
    }

    @Test
    void namesRowsThatAreReadOtherwiseAndLeavesTheirEntries() {
        assertThat(daybook.run("import", "csv", "old.csv", "--date-order", "mdy"))
                .exited(3)
                .complained(
                        "was read otherwise (line 2): when it happened: Mon 2 Mar 2026, now Tue 3 Feb 2026.",
                        "was read otherwise (line 3): when it happened: Fri 3 Apr 2026, now Wed 4 Mar 2026.")
                .printedAmongOthers("2 rows were read otherwise than before", "--amend --reason TEXT");
        assertThat(from()).containsExactly("2026-03-02", "2026-04-03");
    }

    @Test
    void amendsEntriesThatAreReadOtherwiseWhenItIsTold() {
        assertThat(daybook.run(
                        "import", "csv", "old.csv", "--date-order", "mdy", "--amend", "--reason", "American dates"))
                .exited(0)
                .printedAmongOthers("Amended 2 entries to what the file says now.");
        assertThat(from()).containsExactly("2026-02-03", "2026-03-04");
        assertThat(Logs.entries(daybook).get(0).at("/amendments/0/reason").asString())
                .isEqualTo("American dates");

        assertThat(daybook.run("import", "csv", "old.csv", "--date-order", "mdy"))
                .exited(0)
                .printedAmongOthers("2 entries were there already");
    }

    @Test
    void leavesWhatAPersonCorrectedSince() {
        String id = Logs.entries(daybook).get(0).get("id").toString();
        assertThat(daybook.run("amend", id, "--at", "2026-03-05", "--reason", "Wrong day"))
                .exited(0);

        assertThat(daybook.run("import", "csv", "old.csv")).exited(0);
    }

    @Test
    void asksForAReasonOfCorrections() {
        assertThat(daybook.run("import", "csv", "old.csv", "--amend")).exited(2).complained("add --reason TEXT");
    }

    @Test
    void undoesAnImportAsAWholeAndTakesTheFileAgain() {
        assertThat(daybook.run("withdraw", "--import", "99", "--reason", "Wrong order"))
                .exited(4)
                .complained("There is no import \"99\" in this log.", "old.csv");
        String record = Logs.entries(daybook).get(0).get("source_import").toString();

        assertThat(daybook.run("withdraw", "--import", record, "--reason", "Wrong order"))
                .exited(0)
                .printedAmongOthers("Withdrew 2 entries of import record " + record);

        assertThat(daybook.run("import", "csv", "old.csv", "--date-order", "mdy"))
                .exited(0)
                .printedAmongOthers("Imported 2 entries from old.csv.");
        assertThat(daybook.run("import", "csv", "old.csv", "--date-order", "mdy"))
                .exited(0)
                .printedAmongOthers("Nothing was added");
        assertThat(daybook.run("verify")).exited(0);
    }

    @Test
    void takesASingleWithdrawnEntryAgain() {
        String id = Logs.entries(daybook).get(0).get("id").toString();
        assertThat(daybook.run("withdraw", id, "--reason", "Too early")).exited(0);

        assertThat(daybook.run("import", "csv", "old.csv"))
                .exited(0)
                .printedAmongOthers("Imported 1 entry from old.csv; 1 entry was there already.");
    }

    private List<String> from() {
        return Logs.entries(daybook).stream()
                .map((JsonNode entry) -> entry.at("/occurred/from").asString())
                .toList();
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("old.csv"), text);
    }
}
