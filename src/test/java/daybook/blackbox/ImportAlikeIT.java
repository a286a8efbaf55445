package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that say the same in every fact as an entry of another file, or as one that somebody typed. */
class ImportAlikeIT {

    private static final String CSV = "Date,Time,Kind,What happened\n02/03/2026,14:30,call,He rang\n";

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void makeLog() {
        daybook = Logs.with(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "csv~2 March 2026~",
                "csv~2026-03-02~",
                "jsonl~{\"kind\":\"call\",\"description\":\"He rang\",\"occurred\":\"2 Mar 2026 14:30\"}~",
                "json~[{\"kind\":\"call\",\"description\":\" He rang\",\"occurred\":\"02/03/2026 2.30pm\"}]~"
            })
    void countsARowOfAnotherFileAsThereAlready(String format, String text) throws IOException {
        write("old.csv", CSV);
        assertThat(daybook.run("import", "csv", "old.csv")).exited(0);
        String row = format.equals("csv") ? "When,Art,Text\n" + text + " 14:30,call,He rang\n" : text;
        write("other." + format, row);
        String[] maps =
                format.equals("csv") ? new String[] {"--map", "kind=Art", "--map", "description=Text"} : new String[0];

        assertThat(run("import", format, "other." + format, maps))
                .exited(0)
                .wroteNothingToStderr()
                .printed("Nothing was added from other." + format + "; 1 entry was there already.\n");
        assertThat(run("import", format, "other." + format, plus(maps, "--dry-run")))
                .exited(0)
                .printedAmongOthers("0 rows would be entered, 1 is there already, 0 refused. Nothing was saved.");
        assertThat(Logs.entries(daybook)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "csv~'Date,Time,Kind,What happened\n02/03/2026,14:30,call,He rang \n'~2",
                "jsonl~'{\"kind\":\"call\",\"description\":\"He rang\",\"occurred\":\"2 Mar 2026 14:30\"}'~1",
                "json~'[{\"kind\":\"call\",\"description\":\"He rang\",\"occurred\":\"2 Mar 2026 14:30\"}]'~1"
            })
    void namesARowThatSaysTheSameAsATypedEntryAndLeavesItOut(String format, String text, int line) throws IOException {
        daybook.run("add", "call", "-m", "He rang", "--at", "2026-03-02 14:30");
        write("rows", text);
        String said = "line " + line + ": it says the same as #1, which was not imported.";

        assertThat(run("import", format, "rows", "--dry-run"))
                .exited(3)
                .complained("Would be left out: " + said)
                .printedAmongOthers("0 rows would be entered, 1 left out, 0 refused. Nothing was saved.");
        assertThat(run("import", format, "rows"))
                .exited(3)
                .complained("Left out " + said)
                .printed("""
                        Nothing was added from rows; 1 row was left out.
                        1 row says the same as an entry that was not imported. To enter such rows all the same, add --again.
                        """);
        assertThat(Logs.entries(daybook)).hasSize(1);

        assertThat(run("import", format, "rows", "--again")).exited(0).printed("Imported 1 entry from rows.\n");
        assertThat(run("import", format, "rows", "--again"))
                .exited(0)
                .printed("Nothing was added from rows; 1 entry was there already.\n");
        assertThat(Logs.entries(daybook)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "He rang, 2026-03-02 14:31, --channel, phone",
        "He rang, 2026-03-02, --channel, phone",
        "He rang twice, 2026-03-02 14:30, --channel, phone",
        "He rang, 2026-03-02 14:30, --witness, Jo Price",
        "He rang, 2026-03-02 14:30, --fear, none",
        "He rang, 2026-03-02 14:30, --place, work"
    })
    void entersARowThatDiffersInAFact(String text, String time, String option, String value) throws IOException {
        assertThat(daybook.run("add", "call", "-m", text, "--at", time, option, value))
                .exited(0);
        write("old.csv", CSV);

        assertThat(daybook.run("import", "csv", "old.csv")).exited(0).printed("Imported 1 entry from old.csv.\n");
    }

    @ParameterizedTest
    @CsvSource({"place_detail", "description", "identifier"})
    void doesNotBringBackWhatARedactionRemoved(String fact) throws IOException {
        write("old.csv", """
                Date,Kind,What happened,Where,Number
                02/03/2026,call,He rang,the back door,07700 900123
                03/03/2026,call,He rang again,the back door,07700 900123
                """);
        String[] maps = {"--map", "identifier=Number", "--map", "place_detail=Where"};
        assertThat(run("import", "csv", "old.csv", maps)).exited(0);
        assertThat(daybook.run("redact", "1", "--fact", fact, "--authority", "DPO", "--reason", "Asked", "--yes"))
                .exited(0);

        assertThat(run("import", "csv", "old.csv", maps))
                .exited(3)
                .complained("Left out line 2: apart from what a redaction removed, it says the same as #1.")
                .printed("""
                        Nothing was added from old.csv; 1 entry was there already; 1 row was left out.
                        1 row says what a redaction removed from an entry. To bring it back all the same, add --again.
                        """);
        assertThat(Logs.entries(daybook)).hasSize(2);
    }

    @Test
    void entersARowWhoseEntryWasWithdrawn() throws IOException {
        daybook.run("add", "call", "-m", "He rang", "--at", "2026-03-02 14:30");
        daybook.run("withdraw", "1", "--reason", "Twice");
        write("old.csv", CSV);

        assertThat(daybook.run("import", "csv", "old.csv")).exited(0).printed("Imported 1 entry from old.csv.\n");
    }

    @Test
    void knowsARowByWhatItsEntrySaidBeforeItWasCorrected() throws IOException {
        write("old.csv", CSV);
        daybook.run("import", "csv", "old.csv");
        daybook.run("amend", "1", "--at", "2026-03-03", "--place", "work", "--reason", "Wrong day");
        write("other.csv", CSV.replace("02/03/2026", "2 Mar 2026"));

        assertThat(daybook.run("import", "csv", "other.csv"))
                .exited(0)
                .printed("Nothing was added from other.csv; 1 entry was there already.\n");
    }

    @Test
    void takesEachEntryForThatOfOneRowOnly() throws IOException {
        String row = "02/03/2026,14:30,call,He rang\n";
        write("old.csv", CSV + row);
        daybook.run("import", "csv", "old.csv");
        write("other.csv", (CSV + row + row).replace("02/03/2026", "2 Mar 2026"));

        assertThat(daybook.run("import", "csv", "other.csv"))
                .exited(0)
                .printed("Imported 1 entry from other.csv; 2 entries were there already.\n");
        assertThat(daybook.run("import", "csv", "other.csv"))
                .exited(0)
                .printed("Nothing was added from other.csv; 3 entries were there already.\n");
    }

    @Test
    void entersEveryRowOfOneFileThoughTwoSayTheSame() throws IOException {
        daybook.run("note", "-m", "So that the log is not empty");
        write("old.csv", CSV + "2 Mar 2026,2.30pm,call,He rang\n");

        assertThat(daybook.run("import", "csv", "old.csv")).exited(0).printed("Imported 2 entries from old.csv.\n");
        assertThat(daybook.run("import", "csv", "old.csv"))
                .exited(0)
                .printed("Nothing was added from old.csv; 2 entries were there already.\n");
    }

    @Test
    void knowsUndatedRowsAndThoseOfAnExportOfAnotherLog() throws IOException {
        daybook.run("add", "call", "-m", "He rang", "--at", "unknown");
        daybook.run("add", "message", "-m", "He wrote", "--at", "2026-03");
        daybook.run("export", "csv", "-o", "here.csv");
        write("rows.jsonl", "{\"kind\":\"call\",\"description\":\"He rang\"}\n");
        assertThat(daybook.run("import", "jsonl", "rows.jsonl")).exited(3).complained("the same as #1");

        Path there = Files.createDirectory(folder.resolve("there"));
        Program other = Logs.with(there);
        other.run("add", "message", "-m", "He wrote", "--at", "2026-03");
        assertThat(other.run("import", "csv", "../here.csv"))
                .exited(3)
                .complained("it says the same as #1")
                .printedAmongOthers("Imported 1 entry from here.csv; 1 row was left out.");
    }

    @Test
    void showsInADryRunWhatWouldBeReadOtherwise() throws IOException {
        write("old.csv", "Date,What happened\n02/03/2026,He rang\n");
        write("old.jsonl", "{\"kind\":\"call\",\"description\":\"a\",\"occurred\":\"02/03/2026\"}\n");
        daybook.run("import", "csv", "old.csv");
        daybook.run("import", "jsonl", "old.jsonl");

        assertThat(daybook.run("import", "csv", "old.csv", "--date-order", "mdy", "--dry-run"))
                .exited(3)
                .complained("#1 was read otherwise (line 2): when it happened: Mon 2 Mar 2026, now Tue 3 Feb 2026.")
                .printedAmongOthers(
                        "0 rows would be entered, 1 is there already, 0 refused. Nothing was saved.",
                        "the entries would be left as they are",
                        "--amend --reason TEXT");
        assertThat(daybook.run("import", "jsonl", "old.jsonl", "--date-order", "mdy", "--dry-run"))
                .exited(3)
                .complained("#2 was read otherwise (line 1): when it happened: Mon 2 Mar 2026, now Tue 3 Feb 2026.");
    }

    @Test
    void showsTheFirstEntriesOfJsonInADryRun() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("log.daybook"));
        write("rows.jsonl", """
                {"kind":"call","description":"He rang","occurred":"2 Mar 2026"}
                {"kind":"serenade"}
                {"kind":"call","description":"When?"}
                """);

        assertThat(daybook.run("import", "jsonl", "rows.jsonl", "--dry-run"))
                .exited(3)
                .complained("Would be refused: line 2, kind \"serenade\":")
                .printedAmongOthers(
                        "Mon 2 Mar 2026",
                        "He rang",
                        "2 rows would be entered, 1 refused. Nothing was saved.",
                        "1 entry has no date: line 3.");
        assertThat(folder.resolve("log.daybook")).hasBinaryContent(before);
    }

    private Run run(String command, String format, String file, String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = command;
        arguments[1] = format;
        arguments[2] = file;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return daybook.run(arguments);
    }

    private static String[] plus(String[] words, String word) {
        String[] more = java.util.Arrays.copyOf(words, words.length + 1);
        more[words.length] = word;
        return more;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
