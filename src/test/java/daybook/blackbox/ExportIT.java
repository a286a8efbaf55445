package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code export} to one file: what they write, and where. */
class ExportIT {

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void addTwoEntries() {
        daybook = Logs.with(folder);
        daybook.run(
                "add",
                "call",
                "-m",
                "=HYPERLINK(\"x\"), \"yes\"\nand more",
                "--at",
                "2024-01-05 14:30",
                "--witness",
                "Ann",
                "--witness",
                "Bo; Co");
        daybook.run("step", "warned", "--at", "2024-02", "--with", "Cé");
    }

    @Test
    void writesCsvByTheBook() {
        Run run = daybook.run("export", "csv");

        assertThat(run).exited(0).wroteNothingToStderr();
        String text = run.out();
        assertThat(text)
                .startsWith("id,record,type,kind,subject,status,")
                .endsWith("\r\n")
                .doesNotContain("\ufeff");
        assertThat(text)
                .contains("\"=HYPERLINK(\"\"x\"\"), \"\"yes\"\"\nand more\"", "\"[\"\"Ann\"\",\"\"Bo; Co\"\"]\"", "Cé");
        assertThat(text.replace("\r\n", "").replace("\nand more", "")).doesNotContain("\n", "\r");
    }

    @Test
    void writesASpreadsheetWithAMarkAndHarmlessCells() {
        Run run = daybook.run("export", "csv", "--spreadsheet");

        assertThat(run).exited(0);
        assertThat(run.out())
                .startsWith("\ufeffid,")
                .contains("\"'=HYPERLINK(\"\"x\"\"), \"\"yes\"\"")
                .doesNotContain("\"=HYP");
    }

    @Test
    void writesJsonThatFitsItsSchema() {
        Run run = daybook.run("export", "json");

        assertThat(run).exited(0).wroteNothingToStderr();
        Schemas.assertFits("export", run.out());
        JsonNode document = Logs.json(run);
        assertThat(document.get("entries")).hasSize(2);
        assertThat(document.at("/head/records").asLong()).isEqualTo(4);
        assertThat(document.at("/head/hash").asString())
                .isEqualTo(
                        Logs.json(daybook.run("verify", "--json")).get("head").asString());
    }

    @Test
    void writesOneObjectALineThatFitsTheSchemaOfAnEntry() {
        Run run = daybook.run("export", "jsonl");

        assertThat(run).exited(0).wroteNothingToStderr();
        assertThat(run.lines()).hasSize(2).allSatisfy(line -> Schemas.assertFits("entry", line));
        assertThat(run.out()).endsWith("}\n");
    }

    @Test
    void describesTheColumnsOfCsvBesideIt() throws IOException {
        Run run = daybook.run("export", "csv", "--with-metadata", "-o", "log.csv");

        assertThat(run)
                .exited(0)
                .err()
                .isEqualTo("Wrote 2 entries to log.csv, and what its columns hold to log.csv-metadata.json.\n");
        JsonNode metadata = Logs.JSON.readTree(Files.readString(folder.resolve("log.csv-metadata.json")));
        assertThat(metadata.get("url").asString()).isEqualTo("log.csv");
        StringBuilder titles = new StringBuilder();
        metadata.at("/tableSchema/columns")
                .forEach(column -> titles.append(titles.isEmpty() ? "" : ",")
                        .append(column.get("titles").asString()));
        assertThat(Files.readString(folder.resolve("log.csv"))).startsWith(titles + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.csv", "log.csv-metadata.json"})
    void writesBothFilesOrNeither(String taken) throws IOException {
        Files.writeString(folder.resolve(taken), "mine");

        assertThat(daybook.run("export", "csv", "--with-metadata", "-o", "log.csv"))
                .exited(1)
                .complained("already", "Nothing was written.");

        assertThat(folder.resolve(taken)).hasContent("mine");
        assertThat(folder)
                .isDirectoryNotContaining(
                        path -> path.getFileName().toString().contains("log.csv") && !path.endsWith(taken));
    }

    @Test
    void takesTheFirstOfTwoFilesBackWhereTheSecondFails() throws IOException {
        Tools.assume("strace");
        Files.writeString(folder.resolve("log.csv"), "mine");
        Files.writeString(folder.resolve("log.csv-metadata.json"), "mine too");

        assertThat(daybook.shell("strace -f -qq -o trace -e trace=rename -e inject=rename:error=EIO:when=2"
                        + " daybook export csv --with-metadata --force -o log.csv"))
                .exited(1);

        assertThat(folder.resolve("log.csv")).hasContent("mine");
        assertThat(folder.resolve("log.csv-metadata.json")).hasContent("mine too");
        assertThat(folder).isDirectoryNotContaining("glob:**.{part,old}");
    }

    @Test
    void writesAWorkbookForItsOwnerAlone() throws IOException {
        Run run = daybook.run("export", "xlsx", "-o", "log.xlsx");

        assertThat(run).exited(0).printedNothing().err().isEqualTo("Wrote 2 entries to log.xlsx.\n");
        Path file = folder.resolve("log.xlsx");
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K', 3, 4);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void saysWhichTextIsTooLongForAWorkbookAndWhereItIsWhole() {
        daybook.withStdin("x".repeat(40_000)).run("add", "message");

        assertThat(daybook.run("export", "xlsx", "-o", "log.xlsx"))
                .exited(0)
                .err()
                .contains("#3: What happened is too long for a cell of a workbook.", "export csv and export json");
    }

    @Test
    void writesTwoLinesForAnEntryOfATimeline() {
        Run run = daybook.run("export", "timesketch", "--type", "step");

        assertThat(run).exited(0).wroteNothingToStderr();
        assertThat(run.lines()).hasSize(2).allSatisfy(line -> Schemas.assertFits("timesketch", line));
        assertThat(run.lines().get(0))
                .startsWith("{\"message\":\"step: warned (P1)\",\"datetime\":\"2024-02-01T00:00:00+00:00\","
                        + "\"timestamp_desc\":\"occurred, some time in that month\",");
        assertThat(run.lines().get(1)).contains("\"timestamp_desc\":\"recorded, more than 24 hours later\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "jsonl", "timesketch"})
    void writesAnEmptyLogToo(String format) {
        Run run = Logs.at(folder, "empty").run("export", format);

        assertThat(run).exited(0).wroteNothingToStderr();
        if (format.equals("json")) {
            Schemas.assertFits("export", run.out());
        }
    }

    @Test
    void writesTheSameBytesToAFileForItsOwnerAlone() throws IOException {
        Run run = daybook.run("export", "csv", "-o", "log.csv");

        assertThat(run).exited(0).printedNothing().err().isEqualTo("Wrote 2 entries to log.csv.\n");
        Path file = folder.resolve("log.csv");
        assertThat(file).hasBinaryContent(daybook.run("export", "csv").outBytes());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void replacesAFileOnlyWhenForced() throws IOException {
        Files.writeString(folder.resolve("log.csv"), "mine");

        assertThat(daybook.run("export", "csv", "-o", "log.csv")).exited(1).complained("already", "--force");
        assertThat(folder.resolve("log.csv")).hasContent("mine");
        assertThat(daybook.run("export", "csv", "-o", "log.csv", "--force")).exited(0);
        assertThat(Files.readString(folder.resolve("log.csv"))).startsWith("id,");
    }

    @Test
    void leavesNoHalfOfAFileWhereTheDiskIsFull() {
        daybook.withStdin("x".repeat(2_000_000)).run("add", "message");

        assertThat(daybook.shell("ulimit -f 1000; exec daybook export csv -o log.csv"))
                .exited(1)
                .printedNothing()
                .complained("Nothing was written.");

        assertThat(folder).isDirectoryNotContaining(path -> path.toString().contains("log.csv"));
    }

    @Test
    void syncsTheFolderSoThatAPowerCutDoesNotTakeTheNewNameAway() {
        Tools.assume("strace");

        assertThat(daybook.shell("strace -f -y -qq -o trace -e trace=rename,fsync daybook export csv -o log.csv"))
                .exited(0);

        assertThat(daybook.shell("sed -n '/rename(.*log\\.csv/,$p' trace | grep -c 'fsync(' ")
                        .out()
                        .strip())
                .isEqualTo("1");
    }

    @Test
    void leavesOutWhatIsWithheldAndTheProofsOfIt() {
        Run run = daybook.run("export", "jsonl", "--withhold", "witnesses", "--withhold", "with");

        assertThat(run).exited(0).out().doesNotContain("Ann", "Bo; Co", "Cé").contains("HYPERLINK");
        assertThat(daybook.run("export", "csv", "--withhold", "witnesses").out())
                .doesNotContain("Ann", "Bo; Co");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "jsonl", "timesketch", "xlsx"})
    void saysThatConfidentialEntriesAreInIt(String format) {
        daybook.run("step", "support", "-m", "Rang my own doctor.", "--confidential");

        assertThat(daybook.run("export", format, "-o", "all." + format))
                .exited(0)
                .complained("1 entry in it is confidential: keep it to yourself.");
        assertThat(daybook.run("export", format, "--type", "incident", "-o", "incidents." + format))
                .exited(0)
                .err()
                .doesNotContain("confidential");
    }

    @Test
    void takesTheFiltersOfTheTimeline() {
        assertThat(daybook.run("export", "jsonl", "--type", "step", "--since", "2024-02")
                        .lines())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "jsonl", "timesketch"})
    void isTheSameInEveryLocale(String format) {
        byte[] plain = daybook.run("export", format, "--limit", "1").outBytes();

        byte[] turkish = daybook.with("LC_ALL", "tr_TR.ISO-8859-9")
                .with("DAYBOOK_JAVA_OPTIONS", "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab")
                .run("export", format, "--limit", "1")
                .outBytes();

        assertThat(general(turkish)).isEqualTo(general(plain));
    }

    private static String general(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replaceAll("\"generated_at\":\"[0-9T:.-]{23}Z\"", "");
    }
}
