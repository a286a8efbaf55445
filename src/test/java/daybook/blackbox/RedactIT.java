package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exhibits removed for good: entry 1 has AB/1 (record 4), and entry 2 the same bytes as AB/2 (record 6) and a letter (record 7). */
class RedactIT {

    /** The size of a piece in the log. */
    private static final int PIECE = 256 * 1024;

    /** Long enough that its halves are not in the file by chance. */
    private static final String CANARY = "Quicksilver-Canary-of-the-Exhibit";

    private static final String[] WHY = {"--authority", "Court order 7", "--reason", "Sealed", "--yes"};

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void attachThree() throws IOException {
        daybook = Logs.with(folder);
        byte[] film = new byte[3 * PIECE + 1000];
        Arrays.fill(film, (byte) 'x');
        put(film, 5000);
        put(film, PIECE - CANARY.length() / 2);
        put(film, 3 * PIECE + 500);
        Files.write(folder.resolve("zebra-film.mp4"), film);
        Files.writeString(folder.resolve("letter.txt"), "Dear doctor\n");
        Files.createDirectory(folder.resolve("only"));
        daybook = daybook.with("DAYBOOK_FILE", "only/log.daybook").with("COLUMNS", "250");
        Files.move(folder.resolve("log.daybook"), folder.resolve("only/log.daybook"));
        run("add", "letter", "-m", "A film on a stick", "--at", "2024-01-05");
        run("attach", "1", "zebra-film.mp4", "--exhibit", "AB/1");
    }

    private void attachAgain() {
        run("add", "letter", "-m", "The same film again", "--at", "2024-01-06");
        run("attach", "2", "zebra-film.mp4", "--exhibit", "AB/2");
        run("attach", "2", "letter.txt");
    }

    private static void put(byte[] film, int at) {
        byte[] canary = CANARY.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(canary, 0, film, at, canary.length);
    }

    private Run run(String... arguments) {
        Run run = daybook.run(arguments);
        assertThat(run).exited(0);
        return run;
    }

    private Run redact(String... arguments) {
        List<String> all = new ArrayList<>(List.of("redact"));
        all.addAll(List.of(arguments));
        all.addAll(List.of(WHY));
        return daybook.run(all.toArray(new String[0]));
    }

    /** Every byte of every file in the folder of the log. */
    private String bytes() throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.list(folder.resolve("only"))) {
            for (Path file : files.toList()) {
                bytes.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toString();
    }

    @Test
    void theBytesAreInTheLogBefore() throws IOException {
        assertThat(bytes()).contains(CANARY, CANARY.substring(0, CANARY.length() / 2), "zebra");
    }

    @Test
    void theBytesAreNowhereAfterwardsNotEvenHalfOfThemAtTheEndOfAPiece() throws IOException {
        assertThat(redact("1", "--exhibit", "AB/1"))
                .exited(0)
                .printed("Redacted #1. Removed: of AB/1: the bytes."
                        + " Backups, exports and other copies made before can still contain it.\n");

        assertThat(bytes())
                .doesNotContain(CANARY.substring(0, CANARY.length() / 2))
                .doesNotContain(CANARY.substring(CANARY.length() / 2))
                .doesNotContain("xxxxxxxxxxxxxxxx")
                .contains("zebra");
        assertThat(folder.resolve("only").toFile().list()).containsExactly("log.daybook");
    }

    @Test
    void theNameGoesWithThemWhereItIsAskedFor() throws IOException {
        assertThat(redact("1", "--exhibit", "ab-1", "--fact", "name", "--fact", "file_modified"))
                .exited(0)
                .printedAmongOthers(
                        "Redacted #1. Removed: of AB/1: the name, the time of the last change, and the bytes.");

        assertThat(bytes()).doesNotContain("zebra");
        assertThat(daybook.run("evidence", "list")).exited(0).printedAmongOthers("(name redacted)");
        assertThat(daybook.run("verify")).exited(0);
    }

    @Test
    void theNameCanGoAloneByTheNumberOfItsRecord() throws IOException {
        assertThat(redact("AB/1", "--fact", "name"))
                .exited(0)
                .printedAmongOthers("Redacted #1. Removed: of AB/1: the name.");

        assertThat(bytes()).doesNotContain("zebra").contains(CANARY);
        assertThat(daybook.run("verify"))
                .exited(0)
                .printedAmongOthers("the bytes of 1 file are the ones that were attached");
        assertThat(daybook.run("evidence", "extract", "AB/1", "-o", "out")).exited(0);
        assertThat(folder.resolve("out/AB-1-file")).hasSameBinaryContentAs(folder.resolve("zebra-film.mp4"));
    }

    @Test
    void factsOfTheEntryGoInTheSameCommand() {
        assertThat(redact("1", "--exhibit", "AB/1", "--fact", "description"))
                .exited(0)
                .printedAmongOthers("Redacted #1. Removed: what happened; of AB/1: the bytes.");

        assertThat(daybook.run("show", "1"))
                .printedAmongOthers(
                        "Redacted", "Removed: what happened; of AB/1: the bytes", "Authority: Court order 7");
    }

    @Test
    void verifySaysThatAnExhibitWasRedacted() {
        redact("1", "--exhibit", "AB/1");

        assertThat(daybook.run("verify"))
                .exited(0)
                .printedAmongOthers("the bytes of 1 exhibit were removed by redaction; no other file is kept");
    }

    @Test
    void theListSaysWhoDecidedItAndWhy() {
        redact("1", "--exhibit", "AB/1");

        assertThat(daybook.run("evidence", "list"))
                .exited(0)
                .printedAmongOthers("(redacted)", "AB/1: its bytes were removed", "Court order 7", "Sealed");
        assertThat(daybook.run("evidence", "list", "--json"))
                .printedAmongOthers(
                        "\"redacted\":5",
                        "\"kept\":false",
                        "\"by\":\"Dr A\",\"authority\":\"Court order 7\",\"reason\":\"Sealed\"");
    }

    @Test
    void extractingItIsRefusedWithTheReason() {
        redact("1", "--exhibit", "AB/1");

        assertThat(daybook.run("evidence", "extract", "AB/1", "-o", "out"))
                .exited(4)
                .printedNothing()
                .complained("AB/1: its bytes were removed", "Court order 7");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void extractingTheRestOfAnEntrySaysWhatIsNotThere() {
        attachAgain();
        assertThat(redact("1", "--exhibit", "AB/1", "--exhibit", "AB/2")).exited(0);

        assertThat(daybook.run("evidence", "extract", "2", "-o", "out"))
                .exited(0)
                .complained("Not written: AB/2: its bytes were removed");
        assertThat(folder.resolve("out").toFile().list()).containsExactly("2-2-letter.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show 1 --json", "timeline --json", "export json", "export jsonl", "export csv"})
    void everyExportSaysThatItWasRemoved(String command) {
        redact("1", "--exhibit", "AB/1");

        Run run = daybook.run(command.split(" "));

        assertThat(run).exited(0);
        assertThat(run.out().replace("\"\"", "\"")).contains("\"redacted\":5", "redacted");
    }

    @Test
    void theTimelineMarksTheEntry() {
        redact("1", "--exhibit", "AB/1");

        assertThat(daybook.run("timeline", "--status", "redacted")).exited(0).printedAmongOthers("redacted");
    }

    @Test
    void theSummaryCountsWhatIsKeptAndWhatWasRemoved() {
        attachAgain();
        redact("1", "--exhibit", "AB/1", "--exhibit", "AB/2");

        assertThat(daybook.run("summary").out().replaceAll("\\s+", " "))
                .contains("Exhibits: 1, 12 bytes together; the bytes of 2 more were removed by redaction.");
        assertThat(daybook.run("summary", "--json")).printedAmongOthers("\"redacted_exhibits\":2");
    }

    @Test
    void bytesThatAnotherExhibitHasAreNotRemoved() throws IOException {
        attachAgain();
        byte[] before = Files.readAllBytes(folder.resolve("only/log.daybook"));

        assertThat(redact("1", "--exhibit", "AB/1"))
                .exited(2)
                .printedNothing()
                .complained(
                        "AB/1 and AB/2 of entry 2 have the same bytes, which the log keeps once.",
                        "remove both in one command, with --exhibit AB/1 --exhibit AB/2");
        assertThat(folder.resolve("only/log.daybook")).hasBinaryContent(before);
    }

    @Test
    void bothExhibitsWithTheSameBytesGoInOneCommandWithARecordForEachEntry() throws IOException {
        attachAgain();

        assertThat(redact("1", "--exhibit", "AB/1", "--exhibit", "AB/2")).exited(0);

        assertThat(bytes()).doesNotContain("xxxxxxxxxxxxxxxx");
        assertThat(daybook.run("verify"))
                .exited(0)
                .printedAmongOthers("the bytes of 1 file are the ones that were attached;"
                        + " the bytes of 2 exhibits were removed by redaction");
        assertThat(daybook.run("show", "2")).printedAmongOthers("Removed: of AB/2: the bytes");
    }

    @Test
    void theSameFileAttachedLaterIsKeptAgain() {
        redact("1", "--exhibit", "AB/1");
        run("attach", "1", "zebra-film.mp4", "--exhibit", "AB/3");

        assertThat(daybook.run("verify"))
                .exited(0)
                .printedAmongOthers("the bytes of 1 file are the ones that were attached;"
                        + " the bytes of 1 exhibit were removed by redaction");
        assertThat(daybook.run("evidence", "extract", "AB/1", "-o", "out")).exited(4);
        assertThat(daybook.run("evidence", "extract", "AB/3", "-o", "out")).exited(0);
    }

    @Test
    void bytesPutBackBehindTheProgramAreFound() {
        Tools.assume("sqlite3");
        redact("1", "--exhibit", "AB/1");

        assertThat(daybook.shell("sum=$(sha256sum zebra-film.mp4 | cut -d' ' -f1);"
                        + " sqlite3 only/log.daybook \"INSERT INTO evidence VALUES (1, '$sum', 0)\""))
                .exited(0);

        assertThat(daybook.run("verify"))
                .exited(5)
                .printedAmongOthers("record 5: the bytes that it removed are still there");
    }

    @Test
    void aBackupOfItVerifiesAndIsRestored() throws IOException {
        redact("1", "--exhibit", "AB/1");

        run("backup", "only/copy.daybook");
        run("-f", "only/again.daybook", "restore", "only/copy.daybook");

        assertThat(daybook.run("-f", "only/again.daybook", "verify")).exited(0);
        assertThat(bytes()).doesNotContain("xxxxxxxxxxxxxxxx");
    }

    @Test
    void aCheckpointMadeAfterwardsHolds() {
        assertThat(redact("AB/1", "--fact", "name")).exited(0);
        assertThat(redact("1", "--exhibit", "AB/1")).exited(0);

        assertThat(daybook.run("checkpoint", "-o", "checkpoint.txt")).exited(0);
        assertThat(daybook.run("verify", "--checkpoint", "checkpoint.txt")).exited(0);
    }

    @Test
    void somebodyWithoutATerminalHasToSayYes() {
        assertThat(daybook.run("redact", "1", "--exhibit", "AB/1", "--authority", "DPO", "--reason", "Asked"))
                .exited(2)
                .complained("add --yes");
    }
}
