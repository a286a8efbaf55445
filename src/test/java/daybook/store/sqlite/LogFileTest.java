package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import daybook.log.DaybookException;
import daybook.store.rows.FileUri;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is and what is not taken for a log. */
class LogFileTest {

    @TempDir
    Path folder;

    private void isNoLog(Path path) {
        assertThatThrownBy(() -> Opening.toRead(path)).isInstanceOf(DaybookException.NoLog.class);
        assertThatThrownBy(() -> Opening.toWrite(path, TestLog.sealer())).isInstanceOf(DaybookException.NoLog.class);
    }

    @Test
    void whatIsNotThereIsNoLog() {
        isNoLog(folder.resolve("missing"));
    }

    @Test
    void openingWhatIsNotThereDoesNotMakeIt() throws IOException {
        whatIsNotThereIsNoLog();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\\u00c4 b\\log.daybook, file:///C%3A/Users/%C3%84%20b/log.daybook",
        "D:\\log, file:///D%3A/log",
        "\\\\server\\share$\\a%20b\\log, file:////server/share%24/a%2520b/log"
    })
    void aPathOfWindowsIsAUriOfSqlites(String path, String uri) {
        Path windows = Jimfs.newFileSystem(Configuration.windows()).getPath(path);

        assertThat(FileUri.of(windows)).isEqualTo(uri);
    }

    @Test
    void aFolderIsNoLog() {
        isNoLog(folder);
    }

    @Test
    void aSymbolicLinkThatLeadsNowhereIsNoLog() throws IOException {
        isNoLog(Files.createSymbolicLink(folder.resolve("link"), folder.resolve("missing")));
    }

    @Test
    void aPathThroughAFileIsNoLog() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> Opening.toRead(file.resolve("log"))).isInstanceOf(DaybookException.class);
    }

    @Test
    void symbolicLinksThatLeadToEachOtherAreRefused() throws IOException {
        Path one = folder.resolve("one");
        Files.createSymbolicLink(one, folder.resolve("two"));
        Files.createSymbolicLink(folder.resolve("two"), one);
        assertThatThrownBy(() -> Opening.toRead(one)).isInstanceOf(DaybookException.class);
    }

    /** Opening a pipe that nobody writes to would wait for ever. */
    @Test
    void aPipeIsNoLog() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
        isNoLog(pipe);
    }

    @Test
    void aDeviceIsNoLog() {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/null")));
        isNoLog(Path.of("/dev/null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "SQLite format 3", "Dear diary, today was quiet.\n", "SQLite format 3\0"})
    void aFileWithOtherContentIsNoLog(String content) throws IOException {
        isNoLog(Files.writeString(folder.resolve("file"), content));
    }

    @Test
    void aLongFileWithOtherContentIsNoLog() throws IOException {
        isNoLog(Files.writeString(folder.resolve("file"), "Dear diary, today was quiet.\n".repeat(1000)));
    }

    @Test
    void theFileOfAnotherProgramIsLeftAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "Dear diary, today was quiet.\n".repeat(1000));
        isNoLog(file);
        assertThat(file).hasContent("Dear diary, today was quiet.\n".repeat(1000));
    }

    private Path foreign(String... statements) throws SQLException {
        Path file = folder.resolve("foreign.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return file;
    }

    @Test
    void theDatabaseOfAnotherProgramIsNoLog() throws SQLException {
        isNoLog(foreign("CREATE TABLE setting (name, value)"));
    }

    @Test
    void theJournalOfAnotherProgramIsNotRolledBack() throws SQLException, IOException {
        Path file = foreign("CREATE TABLE x (y)", "INSERT INTO x VALUES (1)");
        Path journal = Files.write(folder.resolve("foreign.db-journal"), hotJournal());
        isNoLog(file);
        assertThat(journal).hasBinaryContent(hotJournal());
    }

    /** The header of a rollback journal without pages, in the form of section 3 of SQLite's file format. */
    private static byte[] hotJournal() {
        byte[] journal = new byte[512];
        byte[] magic = {(byte) 0xd9, (byte) 0xd5, 0x05, (byte) 0xf9, 0x20, (byte) 0xa1, 0x63, (byte) 0xd7};
        System.arraycopy(magic, 0, journal, 0, magic.length);
        journal[19] = 1;
        journal[22] = 2;
        journal[26] = 16;
        return journal;
    }

    @Test
    void theWriteAheadLogOfAnotherProgramIsNotTouched() throws SQLException, IOException {
        Path file = folder.resolve("foreign.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("CREATE TABLE x (y)");
            byte[] before = Files.readAllBytes(folder.resolve("foreign.db-wal"));
            isNoLog(file);
            assertThat(folder.resolve("foreign.db-wal")).hasBinaryContent(before);
        }
    }

    @Test
    void aLogOfANewerFormatIsRefusedAsSuch() throws SQLException {
        TestLog log = TestLog.at(folder.resolve("log"));
        log.tamper("PRAGMA user_version = 2");
        assertThatThrownBy(log::open).isInstanceOf(DaybookException.NewerFormat.class);
        assertThatThrownBy(() -> Opening.toWrite(log.file(), TestLog.sealer()))
                .isInstanceOf(DaybookException.NewerFormat.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 100, 4095, 4096, 8192, 20000})
    void aLogThatWasCutShortIsRefused(int size) throws IOException {
        TestLog log = TestLog.at(folder.resolve("log"));
        try (RandomAccessFile file = new RandomAccessFile(log.file().toFile(), "rw")) {
            file.setLength(size);
        }
        assertThatThrownBy(log::open).isInstanceOf(DaybookException.class);
    }

    @Test
    void aLogThatLostItsLastPageIsSaidToBeDamaged() throws IOException {
        TestLog log = TestLog.at(folder.resolve("log"));
        try (RandomAccessFile file = new RandomAccessFile(log.file().toFile(), "rw")) {
            file.setLength(file.length() - 4096);
        }
        assertThatThrownBy(log::open).hasMessageContaining("is damaged");
        assertThat(TestLog.failed(log.verify())).contains("file");
    }

    @Test
    void aLogIsReachedThroughASymbolicLink() throws IOException {
        TestLog log = TestLog.at(folder.resolve("log"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), log.file());
        new TestLog(link).add("Silent call", "2026");
        assertThat(log.verify().records()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a?mode=memory",
                "a?cache=shared&mode=memory",
                "a#b",
                "100%",
                "%2e%2e%2fa",
                "a&b=c",
                "=",
                "two  spaces ",
                " leading",
                "Patientin Müller – Fälle",
                "\uD83D\uDE00.daybook",
                "e\u0301 and \u00e9",
                ":resource:a",
                ":memory:",
                "file:a",
                "file:a?mode=memory",
                "jdbc:sqlite:a",
                "a?synchronous=OFF",
                "a;b",
                "it's \"quoted\"",
                "back\\slash",
                "new\nline",
                "a+b",
                "~",
                "-f",
                "a.db-journal"
            })
    void aFileOfAnyNameIsMadeWrittenAndRead(String name) throws IOException {
        TestLog log = TestLog.at(folder.resolve(name));
        log.add("Silent call", "2026");
        assertThat(log.verify().records()).isEqualTo(3);
        assertThat(folder.toFile().list()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 240})
    void aLongNameIsTakenAsFarAsSqlitesJournalFitsBesideIt(int length) {
        TestLog log = TestLog.at(folder.resolve("n".repeat(length)));
        assertThat(log.verify().records()).isEqualTo(2);
    }

    @Test
    void aRelativePathIsTaken() {
        Path relative = Path.of("").toAbsolutePath().relativize(folder.resolve("log"));
        TestLog log = TestLog.at(relative);
        assertThat(log.verify().records()).isEqualTo(2);
    }

    /** The driver could open such a file only under another name, which may be that of another file. */
    @Test
    void aNameThatIsNoUtf8IsRefusedAndNotReplaced() throws IOException, InterruptedException {
        TestLog log = TestLog.at(folder.resolve("log"));
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        new ProcessBuilder("/bin/sh", "-c", "cp log \"$(printf 'caf\\351')\"")
                .directory(folder.toFile())
                .start()
                .waitFor();
        Files.copy(log.file(), folder.resolve("caf\uFFFD"));
        Path undecodable = null;
        try (var files = Files.newDirectoryStream(folder, "caf*")) {
            for (Path each : files) {
                if (!each.equals(folder.resolve("caf\uFFFD"))) {
                    undecodable = each;
                }
            }
        }
        Assumptions.assumeTrue(undecodable != null);
        Path path = undecodable;
        assertThatThrownBy(() -> Opening.toRead(path))
                .isInstanceOf(DaybookException.Failed.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void theUriHoldsNothingThatSqliteOrItsDriverCouldReadAsMore() {
        String uri = FileUri.of(Path.of("/a b/c?d=e&f#g%h:i;j\u00e9\n"));
        assertThat(uri).isEqualTo("file:/a%20b/c%3Fd%3De%26f%23g%25h%3Ai%3Bj%C3%A9%0A");
        assertThat(uri.getBytes(StandardCharsets.US_ASCII))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo(uri);
    }
}
