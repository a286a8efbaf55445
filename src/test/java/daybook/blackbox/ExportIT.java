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

/** {@code export csv}, {@code export json}, {@code export jsonl}: what they write, and where. */
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
                .startsWith("id,type,kind,subject,status,")
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

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "jsonl"})
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

    @Test
    void takesTheFiltersOfTheTimeline() {
        assertThat(daybook.run("export", "jsonl", "--type", "step", "--since", "2024-02")
                        .lines())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "jsonl"})
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
