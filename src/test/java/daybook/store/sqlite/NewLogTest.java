package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.ledger.ChainLine;
import daybook.ledger.DisclosedFact;
import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.DateOrder;
import daybook.log.DaybookException;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.log.SubjectCard;
import daybook.store.rows.ChainTable;
import daybook.store.rows.Layout;
import daybook.store.rows.Schema;
import daybook.store.rows.Sqlite;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewLogTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T05:24:32.123456Z"), LONDON);

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("log.daybook");
    }

    private static void create(Path file) {
        NewLog.create(file, new Sealer(CLOCK, new SecureSalts()), "daybook test", LONDON, DateOrder.MDY, "Dr A", "P1");
    }

    @Test
    void onlyItsOwnerMayReadTheFile() throws IOException {
        create(file());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void onlyItsOwnerMayEnterTheFoldersMadeForIt() throws IOException {
        create(folder.resolve("a/b/log"));
        assertThat(List.of(
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a"))),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a/b")))))
                .containsExactly("rwx------", "rwx------");
    }

    @Test
    void aFolderThatWasThereKeepsItsPermissions() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        create(file());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void nothingElseIsLeftInTheFolder() {
        create(file());
        assertThat(folder.toFile().list()).containsExactly("log.daybook");
    }

    @Test
    void theFileHasOneName() throws IOException {
        create(file());
        assertThat(Files.getAttribute(file(), "unix:nlink")).isEqualTo(1);
    }

    /** SQLite's file format, section 1.3: user version at byte 60, application id at byte 68. */
    @Test
    void theHeaderNamesTheProgramAndTheFormat() throws IOException {
        create(file());
        ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(file()));
        assertThat(List.of(header.getInt(60), header.getInt(68)))
                .containsExactly(Layout.VERSION, Schema.APPLICATION_ID);
    }

    /** Journals of the write-ahead kind can't be read from read-only media. */
    @Test
    void theHeaderAsksForARollbackJournal() throws IOException {
        create(file());
        byte[] header = Files.readAllBytes(file());
        assertThat(new byte[] {header[18], header[19]}).containsExactly(1, 1);
    }

    @Test
    void everyTableOfOursIsStrict() throws SQLException {
        create(file());
        assertThat(new TestLog(file())
                        .ask("SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                                + " AND NOT strict AND name NOT LIKE 'sqlite%'"))
                .isEqualTo("null");
    }

    @Test
    void theGenesisRecordSaysWhatTheLogWasMadeWith() throws SQLException {
        create(file());
        assertThat(facts(1))
                .containsExactly(
                        new DisclosedFact("program", "daybook test"),
                        new DisclosedFact("zone", "Europe/London"),
                        new DisclosedFact("date_order", "mdy"),
                        new DisclosedFact("recorder", "Dr A"));
    }

    @Test
    void theSubjectIsItsSecondRecord() throws SQLException {
        create(file());
        assertThat(facts(2)).containsExactly(new DisclosedFact("code", "P1"), new DisclosedFact("recorded_by", "Dr A"));
    }

    private List<DisclosedFact> facts(int seq) throws SQLException {
        try (Connection connection = new TestLog(file()).raw()) {
            return ChainTable.facts(connection, seq).stream()
                    .map(DisclosedFact::parse)
                    .toList();
        }
    }

    @Test
    void itsFirstLineIsTheOneOfFormatOne() throws SQLException {
        create(file());
        String line = new TestLog(file()).ask("SELECT line FROM record WHERE seq = 1");
        String log = ChainLine.parse(line).log();
        assertThat(line)
                .startsWith(
                        "{\"v\":1,\"log\":\"" + log + "\",\"seq\":1,\"prev\":\"" + "0".repeat(64)
                                + "\",\"rec\":\"2026-11-22T05:24:32.123Z\",\"tz\":\"Europe/London\",\"kind\":\"genesis\",\"_sd\":[");
    }

    @Test
    void itsSettingsAreThoseItWasMadeWith() {
        create(file());
        try (SqliteLog log = Opening.toRead(file())) {
            assertThat(log.settings()).isEqualTo(new Settings(log.head().log(), LONDON, DateOrder.MDY, "Dr A"));
        }
    }

    @Test
    void itsSubjectIsThere() {
        create(file());
        try (SqliteLog log = Opening.toRead(file())) {
            assertThat(log.subjects()).containsExactly(new Subject("P1", SubjectCard.EMPTY, 2));
        }
    }

    @Test
    void twoLogsHaveTwoIds() {
        create(file());
        create(folder.resolve("other"));
        try (SqliteLog one = Opening.toRead(file());
                SqliteLog two = Opening.toRead(folder.resolve("other"))) {
            assertThat(one.settings().logId()).isNotEqualTo(two.settings().logId());
        }
    }

    private void isRefused(Path path) {
        assertThatThrownBy(() -> create(path)).isInstanceOf(DaybookException.Failed.class);
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(file(), "mine");
        isRefused(file());
        assertThat(file()).hasContent("mine");
    }

    @Test
    void aFolderThatIsThereIsRefused() {
        isRefused(folder);
    }

    @Test
    void aSymbolicLinkThatLeadsNowhereIsRefused() throws IOException {
        Files.createSymbolicLink(file(), folder.resolve("missing"));
        isRefused(file());
        assertThat(folder.toFile().list()).containsExactly("log.daybook");
    }

    @Test
    void aFileInPlaceOfAFolderIsRefusedByItsName() throws IOException {
        Files.writeString(folder.resolve("file"), "mine");
        assertThatThrownBy(() -> create(folder.resolve("file/log")))
                .isInstanceOf(DaybookException.Failed.class)
                .hasMessageNotContaining("already");
    }

    @Test
    void aFailureLeavesNothingBehind() {
        assertThatThrownBy(() -> NewLog.create(
                        folder.resolve("a/b/log"),
                        new Sealer(CLOCK, new SecureSalts()),
                        "daybook \uD83D",
                        LONDON,
                        DateOrder.DMY,
                        null,
                        null))
                .isInstanceOf(DaybookException.Usage.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFailureKeepsTheFolderThatWasThere() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        aFailureInto(folder.resolve("a/log"));
        assertThat(folder.resolve("a")).isEmptyDirectory();
    }

    private void aFailureInto(Path file) {
        assertThatThrownBy(() -> NewLog.create(
                        file, new Sealer(CLOCK, new SecureSalts()), "\uD83D", LONDON, DateOrder.DMY, null, null))
                .isInstanceOf(DaybookException.class);
    }

    /** A folder reached through a link and left again upwards is the link's target's parent, as for every other program. */
    @Test
    void dotsAfterASymbolicLinkAreFollowedAsTheSystemDoes() throws IOException {
        Files.createDirectories(folder.resolve("real/inner"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real/inner"));
        create(folder.resolve("link/../log"));
        assertThat(folder.resolve("real/log")).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "journal_mode, persist",
        "synchronous, 3",
        "secure_delete, 1",
        "foreign_keys, 1",
        "trusted_schema, 0",
        "cell_size_check, 1",
        "recursive_triggers, 1",
        "busy_timeout, 10000",
        "mmap_size, 0",
        "temp_store, 2"
    })
    void aConnectionThatWritesHasTheSettingsThatThePromisesRestOn(String pragma, String value) throws SQLException {
        create(file());
        try (Connection connection = Sqlite.toWrite(file(), Sqlite.BUSY_TIMEOUT)) {
            assertThat(value(connection, pragma)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({"trusted_schema, 0", "cell_size_check, 1", "busy_timeout, 10000", "mmap_size, 0", "temp_store, 2"})
    void aConnectionThatReadsHasThemToo(String pragma, String value) throws SQLException {
        create(file());
        try (Connection connection = Sqlite.toRead(file(), Sqlite.BUSY_TIMEOUT)) {
            assertThat(value(connection, pragma)).isEqualTo(value);
        }
    }

    private static String value(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA " + pragma)) {
            // No row stands for a memory map that this SQLite was built without.
            return row.next() ? Objects.requireNonNull(row.getString(1)) : "0";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE record SET line = line",
                "UPDATE record SET seq = 9 WHERE seq = 2",
                "DELETE FROM record",
                "DELETE FROM record WHERE seq = 2",
                "INSERT INTO record VALUES (9, '{}')",
                "INSERT INTO record VALUES (2, '{}')",
                "INSERT INTO record VALUES (-1, '{}')",
                "INSERT OR REPLACE INTO record VALUES (2, '{}')",
                "REPLACE INTO record VALUES (1, '{}')",
                "INSERT INTO record VALUES (2, '{}') ON CONFLICT DO UPDATE SET line = '{}'",
                "UPDATE disclosure SET facts = '{}'",
                "UPDATE OR REPLACE disclosure SET seq = 1 WHERE seq = 2",
                "DELETE FROM disclosure",
                "INSERT INTO disclosure VALUES (1, '[]')",
                "INSERT INTO disclosure VALUES (2, '[]')",
                "INSERT INTO disclosure VALUES (3, '[]')",
                "INSERT INTO disclosure VALUES (NULL, '[]')",
                "INSERT OR REPLACE INTO disclosure VALUES (2, '[]')",
                "INSERT INTO disclosure VALUES (2, '[]') ON CONFLICT DO UPDATE SET facts = '[]'",
                "UPDATE record SET line = x'00'",
                "INSERT INTO record VALUES (3, NULL)",
                "INSERT INTO setting VALUES ('zone', 'Z')"
            })
    void anSqliteShellIsHeldBackFromSlips(String sql) throws SQLException {
        create(file());
        try (Connection connection = Sqlite.toWrite(file(), Sqlite.BUSY_TIMEOUT);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aConnectionThatReadsCannotWrite() throws SQLException {
        create(file());
        try (Connection connection = Sqlite.toRead(file(), Sqlite.BUSY_TIMEOUT);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("INSERT INTO setting VALUES ('x', 'y')"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aNameThatLeavesNoRoomForAJournalIsRefused() {
        create(folder.resolve("n".repeat(247)));
        assertThatThrownBy(() -> create(folder.resolve("n".repeat(248))))
                .isInstanceOf(DaybookException.Usage.class)
                .hasMessageContaining("too long");
        assertThat(folder.resolve("n".repeat(248))).doesNotExist();
    }
}
