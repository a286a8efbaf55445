package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.DaybookException;
import daybook.store.JournalFinding;
import daybook.store.LogTwin;
import daybook.store.Verification;
import daybook.store.rows.FileHeader;
import daybook.store.rows.Sqlite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside a log when a program was interrupted while it wrote, or when another program put it there. */
class InterruptionTest {

    private static final int PAGE = 4096;
    private static final int SECTOR = 512;

    @TempDir
    Path folder;

    private TestLog log;
    private Path journal;

    @BeforeEach
    void makeLog() {
        log = TestLog.at(folder.resolve("log.daybook"));
        journal = folder.resolve("log.daybook-journal");
        log.add("Silent call", "2026-11-20");
    }

    private void killAWriter() throws IOException, InterruptedException {
        assertThat(OtherProgram.run("", "die", log.file())).contains("writing");
        assertThat(journal).exists();
    }

    /** A journal that takes a file back to what it was, as the one before its last commit. */
    private static byte[] journal(byte[] old, byte[] now) throws IOException {
        byte[] before = old.clone();
        int changes = ByteBuffer.wrap(now).getInt(24);
        ByteBuffer.wrap(before).putInt(24, changes - 1).putInt(92, changes - 1);
        ByteArrayOutputStream pages = new ByteArrayOutputStream();
        int count = 0;
        for (int at = 0; at < before.length; at += PAGE) {
            if (at >= now.length || !Arrays.equals(before, at, at + PAGE, now, at, at + PAGE)) {
                int sum = 0;
                for (int i = PAGE - 200; i > 0; i -= 200) {
                    sum += before[at + i] & 0xff;
                }
                pages.write(ByteBuffer.allocate(4).putInt(at / PAGE + 1).array());
                pages.write(before, at, PAGE);
                pages.write(ByteBuffer.allocate(4).putInt(sum).array());
                count++;
            }
        }
        ByteBuffer header = ByteBuffer.allocate(SECTOR);
        header.putLong(0xd9d505f920a163d7L).putInt(count).putInt(0).putInt(before.length / PAGE);
        header.putInt(SECTOR).putInt(PAGE);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(header.array());
        all.write(pages.toByteArray());
        return all.toByteArray();
    }

    private long records() {
        try (SqliteLog open = log.open()) {
            return open.head().records();
        }
    }

    /** The bytes that the log has after as many entries more. */
    private byte[] after(int entries) throws IOException {
        for (int i = 0; i < entries; i++) {
            log.add("Rang again", "2026-11-21");
        }
        return Files.readAllBytes(log.file());
    }

    @Test
    void theJournalIsUnderstoodAsSqliteUnderstandsIt() throws IOException, InterruptedException, SQLException {
        killAWriter();
        byte[] half = Files.readAllBytes(log.file());
        RollbackJournal read = RollbackJournal.read(journal);
        assertThat(read).isNotNull();
        assertThat(read.strange(FileHeader.of(half))).isNull();

        try (Connection connection = Sqlite.toWrite(log.file().toRealPath(), 0);
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT count(*) FROM sqlite_schema");
        }

        assertThat(read.rolledBack(half)).isEqualTo(Files.readAllBytes(log.file()));
    }

    @Test
    void verificationTakesNothingBackAndSaysWhatWillBe() throws IOException, InterruptedException {
        killAWriter();
        byte[] half = Files.readAllBytes(log.file());
        byte[] beside = Files.readAllBytes(journal);

        Verification found = log.verify();

        assertThat(found.holds()).as(found.toString()).isTrue();
        assertThat(found.records()).isEqualTo(3);
        assertThat(found.journal().state()).isEqualTo(JournalFinding.State.INTERRUPTED);
        assertThat(log.file()).hasBinaryContent(half);
        assertThat(journal).hasBinaryContent(beside);
    }

    @Test
    void readingSaysWhatWasTakenBack() throws IOException, InterruptedException {
        killAWriter();
        try (SqliteLog open = log.open()) {
            assertThat(open.notice())
                    .startsWith("A program was interrupted while it wrote; what it had half done")
                    .endsWith("is taken back, and nothing that was saved is lost: 3 records.");
        }
        assertThat(journal).doesNotExist();
    }

    @Test
    void lookingTakesNothingBack() throws IOException, InterruptedException {
        killAWriter();
        byte[] half = Files.readAllBytes(log.file());
        try (SqliteLog open = Opening.toLookAt(log.file())) {
            assertThat(open.head().records()).isEqualTo(3);
        }
        assertThat(log.file()).hasBinaryContent(half);
        assertThat(journal).exists();
    }

    @Test
    void aJournalOfAnotherTimeIsRefusedAndNothingIsTouched() throws IOException, InterruptedException {
        byte[] early = Files.readAllBytes(log.file());
        killAWriter();
        byte[] beside = Files.readAllBytes(journal);
        Files.delete(journal);
        Files.write(log.file(), early);
        byte[] later = after(5);
        Files.write(journal, beside);

        assertThatThrownBy(log::open)
                .isInstanceOf(DaybookException.Failed.class)
                .hasMessageContaining("log.daybook-journal is not a journal of this log as it is now")
                .hasMessageEndingWith("Nothing was touched.");
        assertThatThrownBy(() -> log.add("More", "2026")).isInstanceOf(DaybookException.Failed.class);
        Verification found = log.verify();
        assertThat(TestLog.failed(found)).containsExactly("journal");
        assertThat(found.records()).isEqualTo(8);
        assertThat(found.evidence().intact()).isTrue();
        assertThat(LogCheck.beside(log.file()).state()).isEqualTo(JournalFinding.State.FOREIGN);
        assertThat(log.file()).hasBinaryContent(later);
        assertThat(journal).hasBinaryContent(beside);
    }

    @Test
    void recordsThatAreCompleteAreNotTakenBack() throws IOException {
        byte[] early = Files.readAllBytes(log.file());
        byte[] later = after(4);
        Files.write(journal, journal(early, later));

        Verification found = log.verify();
        assertThat(found.holds()).as(found.toString()).isTrue();
        assertThat(found.journal().state()).isEqualTo(JournalFinding.State.COMPLETE);
        assertThat(found.records()).isEqualTo(7);
        assertThat(journal).exists();

        try (SqliteLog open = log.open()) {
            assertThat(open.head().records()).isEqualTo(7);
            assertThat(open.notice()).contains("is kept: 7 records; the journal would have taken back 4 of them.");
        }
        assertThat(log.file()).hasBinaryContent(later);
        assertThat(journal).doesNotExist();
    }

    @Test
    void whatIsNotCompleteIsTakenBackThoughMoreRecordsSeemToBeThere() throws IOException {
        byte[] early = Files.readAllBytes(log.file());
        byte[] later = after(4);
        Files.write(journal, journal(early, later));
        byte[] torn = later.clone();
        int at = early.length - PAGE;
        while (Arrays.equals(early, at, at + PAGE, later, at, at + PAGE)) {
            at -= PAGE;
        }
        Arrays.fill(torn, at, at + PAGE, (byte) 0);
        Files.write(log.file(), torn);

        assertThat(records()).isEqualTo(3);
        assertThat(TestLog.failed(log.verify())).isEmpty();
    }

    @Test
    void aJournalThatNamesSeveralFilesIsRefused() throws IOException {
        byte[] early = Files.readAllBytes(log.file());
        byte[] later = after(1);
        byte[] made = journal(early, later);
        byte[] longer = Arrays.copyOf(made, made.length + 40);
        ByteBuffer.wrap(longer).putLong(longer.length - 8, 0xd9d505f920a163d7L);
        Files.write(journal, longer);

        assertThat(LogCheck.beside(log.file()).state()).isEqualTo(JournalFinding.State.FOREIGN);
    }

    private void setToWriteAhead() throws SQLException {
        try (Connection connection = log.raw();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
        }
    }

    @Test
    void aLogSetToWriteAheadLoggingIsReadWithoutMakingAnyFile() throws SQLException {
        setToWriteAhead();
        assertThat(records()).isEqualTo(3);
        Verification found = log.verify();
        assertThat(found.holds()).as(found.toString()).isTrue();
        assertThat(found.journal().state()).isEqualTo(JournalFinding.State.WRITE_AHEAD);
        assertThat(folder.toFile().list()).containsExactly("log.daybook");
    }

    @Test
    void theNextEntrySetsWriteAheadLoggingBack() throws SQLException {
        setToWriteAhead();
        log.add("Rang again", "2026-11-21");
        assertThat(log.ask("PRAGMA journal_mode")).isEqualTo("delete");
        assertThat(folder.toFile().list()).containsExactly("log.daybook");
    }

    @Test
    void whatAnotherProgramWroteAheadIsNotPassedOver() throws SQLException, IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        setToWriteAhead();
        try (Connection connection = log.raw();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE entry SET fear = 'none'");
            Files.copy(log.file(), other.resolve("log.daybook"));
            Files.copy(folder.resolve("log.daybook-wal"), other.resolve("log.daybook-wal"));
        }
        TestLog copy = new TestLog(other.resolve("log.daybook"));

        assertThatThrownBy(copy::open)
                .isInstanceOf(DaybookException.Failed.class)
                .hasMessageContaining("what it wrote last is in log.daybook-wal. Nothing was touched.");
        assertThat(TestLog.failed(copy.verify())).containsExactly("journal");
        assertThat(other.toFile().list()).containsExactlyInAnyOrder("log.daybook", "log.daybook-wal");
    }

    @Test
    void aLogThatWasRenamedMeanwhileIsSaidToBeElsewhere() throws IOException {
        try (SqliteLog open = Opening.toWrite(log.file(), TestLog.sealer())) {
            open.requireInPlace();
            Files.move(log.file(), folder.resolve("log (moved).daybook"));
            assertThatThrownBy(open::requireInPlace)
                    .isInstanceOf(DaybookException.Failed.class)
                    .hasMessageContaining("log (moved).daybook, no longer at " + log.file());
        }
    }

    @Test
    void aLogThatWasReplacedMeanwhileIsSaidToBeGone() throws IOException {
        try (SqliteLog open = Opening.toWrite(log.file(), TestLog.sealer())) {
            Path other = Files.copy(log.file(), folder.resolve("other"));
            Files.move(other, log.file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertThatThrownBy(open::requireInPlace)
                    .isInstanceOf(DaybookException.Failed.class)
                    .hasMessageContaining("was renamed or replaced by another program");
        }
    }

    @Test
    void aConflictedCopyIsFoundWithTheRecordsThatDiffer() throws IOException {
        Path name = folder.resolve("log (Dr B's conflicted copy 2026-11-30).daybook");
        TestLog copy = log.copy(name);
        copy.add("Only there", "2026-11-22");
        copy.add("Only there too", "2026-11-22");
        log.add("Only here", "2026-11-22");
        log.copy(folder.resolve("backup.daybook"));
        Files.writeString(folder.resolve("notes.txt"), "x".repeat(1000));

        assertThat(LogTwins.beside(log.file()))
                .containsExactly(
                        new LogTwin(folder.toRealPath().resolve("backup.daybook"), 4, 4, 4),
                        new LogTwin(folder.toRealPath().resolve(name.getFileName()), 3, 4, 5));
    }
}
