package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.ledger.Head;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Filter;
import daybook.log.SubjectCard;
import daybook.store.ImportedFile;
import daybook.store.LogWriter;
import daybook.store.Verification;
import daybook.store.rows.Sqlite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One transaction for each write: all of it or nothing, and the truth about which. */
class WriteTest {

    private static final Facts CALL =
            TestLog.incident("Silent call", "2026-11-20").build();

    @TempDir
    static Path shared;

    private static TestLog empty;

    @TempDir
    Path folder;

    private TestLog log;

    @BeforeAll
    static void makeLog() {
        empty = TestLog.at(shared.resolve("log.daybook"));
    }

    @BeforeEach
    void copyIt() throws IOException {
        log = empty.copy(folder.resolve("log.daybook"));
    }

    private void write(Consumer<LogWriter> work) {
        try (SqliteLog writing = Opening.toWrite(log.file(), TestLog.sealer())) {
            writing.write(writer -> {
                work.accept(writer);
                return true;
            });
        }
    }

    private void nothingWasSaved() {
        assertThat(log.found(Filter.all())).isEmpty();
        assertThat(log.verify().records()).isEqualTo(2);
    }

    @Test
    void anExceptionTakesEverythingBack() {
        assertThatThrownBy(() -> write(writer -> {
                    writer.entry(CALL, null);
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        nothingWasSaved();
    }

    @Test
    void anErrorTakesEverythingBack() {
        try (SqliteLog writing = Opening.toWrite(log.file(), TestLog.sealer())) {
            assertThatThrownBy(() -> writing.write(writer -> {
                        writer.entry(CALL, null);
                        throw new AssertionError("stop");
                    }))
                    .hasMessage("stop");
            writing.write(writer -> writer.entry(CALL, null));
        }
        assertThat(log.found(Filter.all())).hasSize(1);
    }

    @Test
    void theSameLogCanBeWrittenToAfterAnException() {
        try (SqliteLog writing = Opening.toWrite(log.file(), TestLog.sealer())) {
            assertThatThrownBy(() -> writing.write(writer -> {
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            writing.write(writer -> writer.entry(CALL, null));
        }
        assertThat(log.found(Filter.all())).hasSize(1);
    }

    /** An importer that skips what is refused must not save a record whose entry could not be stored. */
    @Test
    void aFailureThatWasSwallowedStillTakesEverythingBack() throws SQLException {
        Connection connection = Sqlite.toWrite(log.file(), Sqlite.BUSY_TIMEOUT);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TRIGGER second BEFORE INSERT ON main.entry WHEN new.source_row = 'second'"
                    + " BEGIN SELECT RAISE(ABORT, 'not stored'); END");
        }
        List<RuntimeException> swallowed = new ArrayList<>();
        try (SqliteLog writing = new SqliteLog(log.file(), connection, TestLog.sealer())) {
            assertThatThrownBy(() -> writing.write(writer -> {
                        writer.entry(row("first"), null);
                        try {
                            writer.entry(row("second"), null);
                        } catch (RuntimeException e) {
                            swallowed.add(e);
                        }
                        return writer.entry(CALL, null);
                    }))
                    .isInstanceOf(DaybookException.Failed.class)
                    .hasMessageEndingWith("Nothing was saved.");
        }
        assertThat(swallowed).hasSize(1);
        assertThat(swallowed.get(0)).rootCause().hasMessageContaining("not stored");
        nothingWasSaved();
    }

    private static Facts row(String source) {
        return CALL.toBuilder().set(Fact.SOURCE_ROW, source).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TYPE", "OCCURRED_PRECISION", "OCCURRED_ZONE", "OCCURRED_FROM"})
    void factsThatCouldNotBeReadBackAreNotStored(Fact fact) {
        Facts incomplete = CALL.toBuilder().set(fact, null).build();
        assertThatThrownBy(() -> write(writer -> writer.entry(incomplete, null)))
                .isInstanceOf(RuntimeException.class);
        nothingWasSaved();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TYPE", "KIND", "STEP", "OCCURRED_FROM", "OCCURRED_PRECISION", "OCCURRED_ZONE", "UNTIL"})
    void factsWithWordsThatNobodyKnowsAreNotStored(Fact fact) {
        Facts unknown = CALL.toBuilder().set(fact, "x").build();
        assertThatThrownBy(() -> write(writer -> writer.entry(unknown, null))).isInstanceOf(RuntimeException.class);
        nothingWasSaved();
    }

    @Test
    void aSecondSubjectOfTheSameCodeIsRefused() {
        assertThatThrownBy(() -> write(writer -> writer.subject("P1", SubjectCard.EMPTY, null)))
                .isInstanceOf(DaybookException.Usage.class);
    }

    @Test
    void aSubjectIsReadBackWithItsIdentityCard() {
        write(writer ->
                writer.subject("P2", SubjectCard.of("Mr \"X\" \uD83D\uDE00", List.of("07700 900123", "@x")), "Dr A"));
        try (SqliteLog reading = log.open()) {
            assertThat(reading.subjects())
                    .last()
                    .isEqualTo(new daybook.log.Subject(
                            "P2", SubjectCard.of("Mr \"X\" \uD83D\uDE00", List.of("07700 900123", "@x")), 3));
        }
    }

    @Test
    void whatIsAnsweredIsWhatIsReadBack() {
        List<Entry> added = new ArrayList<>();
        write(writer -> added.add(writer.entry(CALL, null)));
        try (SqliteLog reading = log.open()) {
            assertThat(reading.entry(3)).isEqualTo(added.get(0));
        }
    }

    @Test
    void aNumberThatIsNoEntryIsNoEntry() {
        try (SqliteLog reading = log.open()) {
            assertThat(reading.entry(2)).isNull();
        }
    }

    @Test
    void anImportedEntryRefersToItsImport() {
        write(writer -> {
            long id = writer.imported(new ImportedFile("calls.csv", "0".repeat(64), 2, 2, 1, 0), "Dr A");
            writer.entry(CALL.toBuilder().set(Fact.SOURCE_ROW, "row").build(), id);
        });
        try (SqliteLog reading = log.open()) {
            assertThat(reading.entry(4)).extracting(Entry::importId).isEqualTo(3L);
        }
    }

    @Test
    void aLogOpenedToReadIsNotWrittenTo() {
        try (SqliteLog reading = log.open()) {
            assertThatThrownBy(() -> reading.write(writer -> true)).isInstanceOf(IllegalStateException.class);
        }
    }

    private void fillDisk(int pagesLeft) throws SQLException {
        Connection connection = Sqlite.toWrite(log.file(), Sqlite.BUSY_TIMEOUT);
        try (Statement statement = connection.createStatement()) {
            int pages;
            try (var row = statement.executeQuery("PRAGMA page_count")) {
                pages = row.getInt(1);
            }
            statement.execute("PRAGMA max_page_count=" + (pages + pagesLeft));
        }
        try (SqliteLog full = new SqliteLog(log.file(), connection, TestLog.sealer())) {
            Facts large = CALL.toBuilder()
                    .set(Fact.DESCRIPTION, "word ".repeat(20_000))
                    .build();
            full.write(writer -> writer.entry(large, null));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 30})
    void aFullDiskIsSaidAndNothingIsSaved(int pagesLeft) {
        assertThatThrownBy(() -> fillDisk(pagesLeft))
                .isInstanceOf(DaybookException.Failed.class)
                .hasMessage("The disk is full. Nothing was saved.");
        nothingWasSaved();
    }

    @Test
    void aLogIsAddedToAfterTheDiskWasFull() {
        aFullDiskIsSaidAndNothingIsSaved(5);
        log.add(CALL.toBuilder());
        assertThat(log.verify().holds()).isTrue();
    }

    /** A limit on the size of files makes the write fail where SQLite does it: in the commit. */
    @Test
    void aCommitThatFailsIsLookedInto() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        // Larger than SQLite's own library, which the driver unpacks under the same limit.
        log.add(CALL.toBuilder().set(Fact.EXACT_WORDS, "x".repeat(3_000_000)));
        long blocks = Files.size(log.file()) / 512 + 64;

        String said = OtherProgram.run("ulimit -f " + blocks + "; ", "add", log.file());

        assertThat(said).contains("Failed: ").contains("Nothing was saved.");
        assertThat(log.verify().records()).isEqualTo(3);
    }

    private DaybookException outcome(Path path, Head written) throws SQLException {
        SQLiteException error =
                new SQLiteException("[SQLITE_IOERR] (disk I/O error)", SQLiteErrorCode.SQLITE_IOERR_FSYNC);
        return AfterFailedCommit.outcome(error, path, log.raw(), written);
    }

    @Test
    void aCommitThatFailedAndIsThereIsSaidToBeSaved() throws SQLException {
        log.add(CALL.toBuilder());
        Head head;
        try (SqliteLog reading = log.open()) {
            head = reading.head();
        }
        assertThat(outcome(log.file(), head).message()).contains("saved all the same, as record 3");
    }

    @Test
    void aCommitThatFailedAndIsNotThereIsSaidToBeNotSaved() throws SQLException {
        Head head = new Head("0".repeat(32), 3, "0".repeat(64), Instant.EPOCH);
        assertThat(outcome(log.file(), head).message()).endsWith("Nothing was saved.");
    }

    @Test
    void aRecordOfAnotherProgramInItsPlaceIsNotTakenForIt() throws SQLException {
        log.add(CALL.toBuilder());
        Head head = new Head("0".repeat(32), 3, "0".repeat(64), Instant.EPOCH);
        assertThat(outcome(log.file(), head).message()).endsWith("Nothing was saved.");
    }

    @Test
    void aCommitThatFailedAndCannotBeLookedIntoIsSaidToBeUnknown() throws SQLException {
        Head head = new Head("0".repeat(32), 3, "0".repeat(64), Instant.EPOCH);
        assertThat(outcome(folder.resolve("gone"), head).message())
                .contains("It is not known whether record 3 was saved");
    }

    private void killAWriter() throws IOException, InterruptedException {
        log.add("Silent call", "2026-11-20");
        assertThat(OtherProgram.run("", "die", log.file())).contains("writing");
        assertThat(folder.resolve("log.daybook-journal")).exists();
    }

    @Test
    void whatAKilledWriterLeftHalfDoneIsTakenBackByTheNextReader() throws IOException, InterruptedException {
        killAWriter();
        assertThat(log.found(Filter.all())).containsExactly("Silent call");
    }

    @Test
    void aLogVerifiesAfterAWriterWasKilled() throws IOException, InterruptedException {
        killAWriter();
        assertThat(log.verify().checks()).allMatch(Verification.Check::ok);
    }

    @Test
    void aLogIsAddedToAfterAWriterWasKilled() throws IOException, InterruptedException {
        killAWriter();
        log.add("Rang again", "2026-11-21");
        assertThat(log.found(Filter.all())).containsExactly("Silent call", "Rang again");
    }

    @Test
    void readingChangesNeitherTheFileNorItsFolder() throws IOException {
        log.add("Silent call", "2026-11-20");
        byte[] before = Files.readAllBytes(log.file());
        log.verify();
        log.found(Filter.all());
        assertThat(log.file()).hasBinaryContent(before);
        assertThat(folder.toFile().list()).containsExactly("log.daybook");
    }
}
