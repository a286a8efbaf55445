package daybook.store.verify;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.RecordKind;
import daybook.log.Evidence;
import daybook.log.NewEvidence;
import daybook.store.AttachRecord;
import daybook.store.Bytes;
import daybook.store.LogWriter;
import daybook.store.RecordFacts;
import daybook.store.Removal;
import daybook.store.RemovalRecord;
import daybook.store.rows.LaterRecords;
import daybook.store.sqlite.Given;
import daybook.store.sqlite.Opening;
import daybook.store.sqlite.SqliteLog;
import daybook.store.sqlite.TestLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of a log, and what is said of their bytes. */
class EvidenceCheckTest {

    private static final String NOT_THE_ONES = "its bytes are not the ones that were attached";

    @TempDir
    static Path folder;

    private static TestLog whole;
    private static Evidence film;
    private static Evidence card;
    private static Evidence photo;

    private TestLog log;

    /** Records 3 and 4 are entries; 5 attaches a film of three pieces to 3, 6 a card and 7 a photo to 4. */
    @BeforeAll
    static void attachThreeFiles() {
        whole = TestLog.at(folder.resolve("whole"));
        whole.add("Stood at the gate", "2026-11-20");
        whole.add("Card left", "2026-11-21");
        byte[] pieces = new byte[600_000];
        new Random(1).nextBytes(pieces);
        film = in(whole, writer -> writer.attach(3, new Bytes("film.mp4", pieces), null, "Dr A"));
        card = in(whole, writer -> writer.attach(4, file("card"), null, "Dr A"));
        photo = in(whole, writer -> writer.attach(4, file("photo"), null, "Dr A"));
    }

    private static Bytes file(String content) {
        return new Bytes(content + ".jpg", content.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T in(TestLog log, Function<LogWriter, T> work) {
        try (SqliteLog open = Opening.toWrite(log.file(), TestLog.sealer())) {
            return open.write(work);
        }
    }

    @BeforeEach
    void copyIt() throws IOException {
        Files.deleteIfExists(folder.resolve("log"));
        log = whole.copy(folder.resolve("log"));
    }

    private record Found(
            @Nullable String difference, @Nullable Long record, String held, Map<Long, Integer> removed) {}

    private static Found check(TestLog log) throws SQLException {
        try (Connection connection = log.raw()) {
            EvidenceCheck check = new EvidenceCheck(connection, LaterRecords.shown(connection), null);
            return new Found(check.difference(), check.firstBad(), check.held(), check.removedFiles());
        }
    }

    /** Record 8. */
    private void redact(Evidence... exhibits) {
        in(
                log,
                writer -> writer.redact(
                        4, new Removal(Set.of(), List.of(exhibits), List.of(), Set.of()), "officer", "asked", "Dr A"));
    }

    /** What was done to the file, the record that is named, and what is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
        SELECT 1                                                            | - | -
        DELETE FROM evidence WHERE id = 1                                   | 5 | record 5: its bytes are missing
        DELETE FROM evidence WHERE id = 3                                   | 7 | record 7: its bytes are missing
        DELETE FROM evidence                                                | 5 | record 5: its bytes are missing
        DELETE FROM evidence_chunk WHERE evidence = 1 AND n = 0             | 5 | record 5: its bytes are not the ones that were attached
        DELETE FROM evidence_chunk WHERE evidence = 1 AND n = 1             | 5 | record 5: its bytes are not the ones that were attached
        DELETE FROM evidence_chunk WHERE evidence = 1 AND n = 2             | 5 | record 5: its bytes are not the ones that were attached
        UPDATE evidence_chunk SET bytes = x'6361726400' WHERE evidence = 2  | 6 | record 6: its bytes are not the ones that were attached
        UPDATE evidence_chunk SET bytes = x'63617265' WHERE evidence = 2    | 6 | record 6: its bytes are not the ones that were attached
        UPDATE evidence SET size = size + 1 WHERE id = 2                    | 6 | record 6: its bytes are not the ones that were attached
        INSERT INTO evidence VALUES (9, 'x', 0)                             | - | there are bytes with SHA-256 x that no record attached
        INSERT INTO evidence_chunk VALUES (9, 0, x'00')                     | - | there is a piece of a file, 9.0, that belongs to none
        INSERT INTO evidence_chunk VALUES (2, 1, x'00')                     | - | there is a piece of a file, 2.1, that belongs to none
        INSERT INTO evidence_chunk VALUES (1, 3, x'00')                     | - | there is a piece of a file, 1.3, that belongs to none
        INSERT INTO evidence_chunk VALUES (2, -1, x'00')                    | - | there is a piece of a file, 2.-1, that belongs to none
        """)
    void eachFileIsHeldAgainstTheRecordOfIt(String steps, @Nullable Long record, @Nullable String said)
            throws SQLException {
        Tampering.change(log, "PRAGMA foreign_keys=OFF ; " + steps);

        assertThat(check(log)).returns(said, Found::difference).returns(record, Found::record);
    }

    @Test
    void howManyFilesAreKeptIsSaid() throws SQLException {
        assertThat(check(TestLog.at(folder.resolve("empty"))).held()).isEqualTo("no file is kept in this log");
        assertThat(check(log).held()).isEqualTo("the bytes of 3 files are the ones that were attached");
    }

    @Test
    void whatARedactionRemovedIsSaidAndCountedToIt() throws SQLException {
        redact(card, photo);

        assertThat(check(log))
                .isEqualTo(new Found(
                        null,
                        null,
                        "the bytes of 1 file are the ones that were attached;"
                                + " the bytes of 2 exhibits were removed by redaction",
                        Map.of(8L, 2)));
    }

    @Test
    void aLogOfWhichTheOnlyFileWasRemovedKeepsNoOther() throws SQLException {
        TestLog small = TestLog.at(folder.resolve("small"));
        small.add("Card left", "2026-11-21");
        small.add("Card left again", "2026-11-22");
        Evidence only = in(small, writer -> writer.attach(4, file("card"), null, "Dr A"));
        log = small;
        redact(only);

        assertThat(check(small))
                .isEqualTo(new Found(
                        null,
                        null,
                        "the bytes of 1 exhibit were removed by redaction; no other file is kept",
                        Map.of(6L, 1)));
    }

    @Test
    void bytesThatARedactionRemovedMayNotBeThereAnyMore() throws SQLException {
        redact(card);
        Tampering.change(
                log,
                "INSERT INTO evidence VALUES (2, '" + card.sha256()
                        + "', 4) ; INSERT INTO evidence_chunk VALUES (2, 0, x'63617264')");

        assertThat(check(log))
                .returns("record 8: the bytes that it removed are still there", Found::difference)
                .returns(8L, Found::record);
    }

    @Test
    void theFirstDifferenceIsTheOneThatIsTold() throws SQLException {
        Tampering.change(
                log,
                "DELETE FROM evidence_chunk ; INSERT INTO evidence VALUES (9, 'x', 0) ; DELETE FROM evidence WHERE id = 2");

        assertThat(check(log))
                .returns("record 5: " + NOT_THE_ONES, Found::difference)
                .returns(5L, Found::record);
    }

    @Test
    void bytesOfAnotherLengthThanTheRecordSaysAreNotTheOnes() throws SQLException {
        NewEvidence.About about = file("card").about();
        in(log, writer -> writer.append(3L, AttachRecord.facts(about, card.sha256(), 5, null)));

        assertThat(check(log))
                .returns("record 8: " + NOT_THE_ONES, Found::difference)
                .returns(8L, Found::record);
    }

    @Test
    void aRecordThatNamesNoBytesHasNoneToMiss() throws SQLException {
        in(log, writer -> writer.append(3L, RecordFacts.of(RecordKind.ATTACH, Map.of("name", "film.mp4"))));

        assertThat(check(log)).returns(null, Found::difference).returns(Map.of(), Found::removed);
    }

    /** The entry of a redaction, the exhibits that it names, and whether it names the SHA-256 of the film. */
    @ParameterizedTest
    @CsvSource({"4, 5, true", "3, 6, true", "3, 9, true", "3, 99, false", "4, 4, false", "4, '', true", "3, 6, false"})
    void aRedactionMayOnlyNameExhibitsThatItsEntryHadBefore(long entry, String exhibit, boolean film)
            throws SQLException {
        List<Long> exhibits = exhibit.isEmpty() ? List.of() : List.of(Long.valueOf(exhibit));
        List<String> digests = film ? List.of(EvidenceCheckTest.film.sha256()) : List.of();
        in(log, writer -> {
            writer.append(
                    entry,
                    RemovalRecord.decided(
                            RemovalRecord.ofEntry(List.of(), List.of(), exhibits, digests), "officer", "asked"));
            return writer.attach(3, file("later"), null, "Dr A");
        });

        assertThat(check(log))
                .returns("record 8: it names an exhibit that its entry does not have", Found::difference)
                .returns(8L, Found::record);
    }

    @Test
    void aRedactionMayNameAnExhibitWithoutItsBytes() throws SQLException {
        in(
                log,
                writer -> writer.append(
                        3L,
                        RemovalRecord.decided(
                                RemovalRecord.ofEntry(List.of("name"), List.of(), List.of(5L), List.of()),
                                "officer",
                                "asked")));

        assertThat(check(log).difference()).isNull();
    }

    @Test
    void filesOfAnotherLogAreHeldAgainstTheRecordOfItsImport() throws SQLException {
        TestLog theirs = TestLog.at(folder.resolve("theirs"));
        theirs.add("Rang twice", "2026-11-20");
        Evidence voice = in(theirs, writer -> writer.attach(3, file("voice"), null, "Dr B"));
        Given.of(theirs).into(log);
        String kept = " that are kept of log B are ";
        String bytes = "the bytes with SHA-256 " + voice.sha256();

        assertThat(check(log))
                .isEqualTo(new Found(null, null, "the bytes of 4 files are the ones that were attached", Map.of()));

        Tampering.change(log, "UPDATE evidence_chunk SET bytes = x'00' WHERE evidence = 4");
        assertThat(check(log))
                .returns(bytes + kept + "not the ones that were given", Found::difference)
                .returns(8L, Found::record);

        Tampering.change(log, "DELETE FROM evidence_chunk WHERE evidence = 4 ; DELETE FROM evidence WHERE id = 4");
        assertThat(check(log))
                .returns(bytes + kept + "missing", Found::difference)
                .returns(8L, Found::record);
    }

    @Test
    void filesOfALogThatWasNeverImportedAreNoOnes() throws SQLException {
        TestLog theirs = TestLog.at(folder.resolve("others"));
        theirs.add("Rang twice", "2026-11-20");
        Evidence voice = in(theirs, writer -> writer.attach(3, file("voice"), null, "Dr B"));
        Given.of(theirs).into(log);

        try (Connection connection = log.raw()) {
            EvidenceCheck check = new EvidenceCheck(connection, LaterRecords.shown(connection), List.of());
            assertThat(check.difference())
                    .isEqualTo("there are bytes with SHA-256 " + voice.sha256() + " that no record attached");
            assertThat(check.firstBad()).isNull();
        }
    }
}
