package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files on their way into a log and out of it. */
class EvidenceIT {

    private static final String ENTRY = "1";

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void makeLog() {
        daybook = Program.in(folder).with("DAYBOOK_AS", "Dr A").with("DAYBOOK_FILE", "log.daybook");
        assertThat(daybook.run("init", "--subject", "P1")).exited(0);
        assertThat(daybook.run("add", "letter", "-m", "A card", "--at", "yesterday"))
                .exited(0);
    }

    private byte[] write(String name, int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Files.write(folder.resolve(name), bytes);
        return bytes;
    }

    private byte[] log() throws IOException {
        return Files.readAllBytes(folder.resolve("log.daybook"));
    }

    private void isRefused(Run run, String... complaint) {
        assertThat(run).printedNothing().complained(complaint).complained("Nothing was saved.");
        assertThat(daybook.run("evidence", "list", "--json"))
                .exited(0)
                .printed("{\"format\":\"daybook.evidence/1\",\"evidence\":[],\"items\":[]}\n");
    }

    @Test
    void whatGoesInComesOutByteForByte() throws IOException {
        byte[] card = write("card.bin", 700_001);

        assertThat(daybook.run("attach", ENTRY, "card.bin", "--exhibit", "AB/1"))
                .exited(0)
                .printedAmongOthers("Kept AB/1  card.bin, application/octet-stream, 700,001 bytes, SHA-256 ");
        assertThat(daybook.run("evidence", "extract", "AB/1", "-o", "out")).exited(0);

        assertThat(folder.resolve("out/AB-1-card.bin")).hasBinaryContent(card);
        assertThat(daybook.run("verify"))
                .exited(0)
                .printedAmongOthers("the bytes of 1 file are the ones that were attached");
    }

    @Test
    void theSumThatIsToldIsTheOneOfTheFile() throws IOException {
        write("card.bin", 5000);
        daybook.run("attach", ENTRY, "card.bin");

        assertThat(daybook.shell("test \"$(daybook show 1 --json | sed 's/.*\"sha256\":\"//;s/\".*//')\" ="
                        + " \"$(sha256sum card.bin | cut -d' ' -f1)\""))
                .exited(0);
    }

    @Test
    void anEntryAndItsFilesAreSavedTogether() throws IOException {
        write("a.bin", 10);
        write("b.bin", 20);

        assertThat(daybook.run(
                        "add", "gift", "-m", "A watch", "--attach", "a.bin", "--attach", "b.bin", "--exhibit", "AB/1"))
                .exited(0)
                .printedAmongOthers("Saved #2", "Kept AB/1  a.bin", "Kept AB/2  b.bin");
        assertThat(daybook.run("show", "2")).printedAmongOthers("Evidence", "AB/1  a.bin", "AB/2  b.bin");
    }

    @Test
    void anEntryIsNotSavedWithoutItsFiles() throws IOException {
        write("a.bin", 10);

        isRefused(
                daybook.run("add", "gift", "-m", "A watch", "--attach", "a.bin", "--attach", "missing"),
                "There is no file missing.");
        assertThat(daybook.run("show", "2")).exited(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ln -s card.bin it | it is a symbolic link",
                "mkdir it | it is a folder",
                "mkfifo it | it is a pipe, a socket or a device",
                "true | There is no file it",
                "ln log.daybook it | it is the log itself"
            })
    void whatIsNotAFileIsRefusedBeforeItIsOpened(String make, String complaint) throws IOException {
        write("card.bin", 10);
        assertThat(daybook.shell(make)).exited(0);

        isRefused(daybook.run("attach", ENTRY, "it"), complaint);
    }

    @Test
    void aDeviceIsRefused() {
        isRefused(daybook.run("attach", ENTRY, "/dev/zero"), "/dev/zero is a pipe, a socket or a device");
    }

    @Test
    void anUnknownEntryIsRefused() throws IOException {
        write("card.bin", 10);

        Run run = daybook.run("attach", "99", "card.bin");

        assertThat(run).exited(4);
        isRefused(run, "There is no entry 99.");
    }

    @Test
    void oneBadFileOfSeveralKeepsAllOut() throws IOException {
        write("a.bin", 10);
        Files.createDirectory(folder.resolve("b"));

        isRefused(daybook.run("attach", ENTRY, "a.bin", "b"), "b is a folder");
    }

    @Test
    void standardInputIsKeptUnderTheNameGiven() {
        assertThat(daybook.withStdin("rang twice\n").run("attach", ENTRY, "-", "--name", "note.txt"))
                .exited(0)
                .printedAmongOthers("note.txt, text/plain, 11 bytes");
    }

    @Test
    void standardInputWithoutANameIsRefused() {
        isRefused(daybook.withStdin("x").run("attach", ENTRY, "-"), "--name NAME");
    }

    @Test
    void aReferenceIsGivenOnce() throws IOException {
        write("a.bin", 10);
        daybook.run("attach", ENTRY, "a.bin", "--exhibit", "AB/1");

        assertThat(daybook.run("attach", ENTRY, "a.bin", "--exhibit", "ab-1"))
                .exited(2)
                .complained("The reference ab-1 is taken. Nothing was saved.");
    }

    @Test
    void aHostileNameStaysInTheLogAndLeadsNowhere() throws IOException {
        daybook.withStdin("x").run("attach", ENTRY, "-", "--name", "../../\u202Egpj.\u001b[31mexe");

        assertThat(daybook.run("show", ENTRY)).printedAmongOthers("../../\\u{202E}gpj.\\u{1B}[31mexe");
        assertThat(daybook.run("evidence", "extract", "1/1", "-o", "out")).exited(0);
        assertThat(folder.resolve("out/1-1-gpj.31mexe")).hasContent("x");
    }

    @Test
    void whatIsThereIsNotReplaced() throws IOException {
        write("card.bin", 10);
        daybook.run("attach", ENTRY, "card.bin");
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/1-1-card.bin"), "mine");

        assertThat(daybook.run("evidence", "extract", "1/1", "-o", "out"))
                .exited(1)
                .complained("Nothing was written.");

        assertThat(folder.resolve("out/1-1-card.bin")).hasContent("mine");
    }

    @Test
    void whatIsWrittenBeforeAnErrorIsSaid() throws IOException {
        write("card.bin", 10);
        write("film.bin", 2_000_000);
        assertThat(daybook.run("attach", ENTRY, "card.bin", "film.bin")).exited(0);

        assertThat(daybook.shell("ulimit -f 1000; exec daybook evidence extract " + ENTRY + " -o out"))
                .exited(1)
                .complained("1 of 2 files is written, and whole.");
    }

    @Test
    void whatIsExtractedIsForTheOwnerAlone() throws IOException {
        write("card.bin", 10);
        daybook.run("attach", ENTRY, "card.bin");
        daybook.run("evidence", "extract", ENTRY, "-o", "out");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("out/1-1-card.bin"))))
                .isEqualTo("rw-------");
    }

    @Test
    void changedBytesAreFoundAndNotHandedOut() throws IOException {
        byte[] card = write("card.bin", 600_000);
        daybook.run("attach", ENTRY, "card.bin");
        byte[] log = log();
        log[indexOf(log, card, 300_000)] ^= 1;
        Files.write(folder.resolve("log.daybook"), log);

        assertThat(daybook.run("verify"))
                .exited(5)
                .printedAmongOthers("record 4: its bytes are not the ones that were attached");
        assertThat(daybook.run("evidence", "extract", "1/1", "-o", "out")).exited(5);
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    private static int indexOf(byte[] log, byte[] card, int from) {
        for (int at = 0; at < log.length - 40; at++) {
            int same = 0;
            while (same < 40 && log[at + same] == card[from + same]) {
                same++;
            }
            if (same == 40) {
                return at;
            }
        }
        throw new AssertionError("the bytes are not in the log");
    }

    @Test
    void aLargeFileNeedsLittleMemory() throws IOException {
        byte[] part = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(folder.resolve("film.bin"))) {
            for (int i = 0; i < 128; i++) {
                part[i] = (byte) i;
                out.write(part);
            }
        }
        Program small = daybook.with("DAYBOOK_JAVA_OPTIONS", "-Xmx64m");

        assertThat(small.run("attach", ENTRY, "film.bin")).exited(0);
        assertThat(small.run("evidence", "extract", ENTRY, "-o", "out")).exited(0);
        assertThat(small.run("verify")).exited(0);

        assertThat(Files.mismatch(folder.resolve("film.bin"), folder.resolve("out/1-1-film.bin")))
                .isEqualTo(-1);
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsRefused() {
        Run run = daybook.shell("head -c 300000000 /dev/zero >it;"
                + " (while test ! -e done; do echo more >>it; done) & "
                + " daybook attach 1 it; status=$?; touch done; wait; exit $status");

        assertThat(run).exited(1);
        isRefused(run, "it changed while it was read.");
    }

    @Test
    void tooLittleRoomIsSaidBeforeAnythingIsRead() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Run mount = daybook.shell("mount -t tmpfs -o size=3m none disk");
        assumeThat(mount.status()).as("a small disk can be mounted: %s", mount).isZero();
        try {
            Files.copy(folder.resolve("log.daybook"), disk.resolve("log.daybook"));
            daybook = daybook.with("DAYBOOK_FILE", disk + "/log.daybook");
            write("film.bin", 5_000_000);

            isRefused(daybook.run("attach", ENTRY, "film.bin"), "The disk is nearly full");
        } finally {
            Program.in(folder).shell("umount disk");
        }
    }
}
