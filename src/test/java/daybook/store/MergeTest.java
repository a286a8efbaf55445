package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Filter;
import daybook.log.Origin;
import daybook.log.RecordNumber;
import daybook.log.Status;
import daybook.log.SubjectCard;
import daybook.store.sqlite.Given;
import daybook.store.sqlite.Opening;
import daybook.store.sqlite.SqliteLog;
import daybook.store.sqlite.TestLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another log read beside this one: what is shown of it, what of it is kept, and what is refused. */
class MergeTest {

    private static final String CANARY = "Kanarienvogel";
    private static final long B = RecordNumber.STRIDE;

    @TempDir
    Path folder;

    private TestLog ours;
    private TestLog theirs;

    /** Ours: entry 3. Theirs: entries 3 and 4, of which 4 is amended by record 5, and a file with 3, record 6. */
    @BeforeEach
    void makeTwoLogs() {
        ours = TestLog.at(folder.resolve("ours.daybook"));
        theirs = TestLog.at(folder.resolve("theirs.daybook"));
        ours.add("Card left", "2026-11-19");
        theirs.add(TestLog.incident("Rang twice", "2026-11-20").set(Fact.SOURCE_ROW, "0123456789abcdef"));
        theirs.add(TestLog.incident(CANARY + " at the gate", "2026-11-21").set(Fact.WITNESSES, List.of("Nurse C")));
        inTheirs(writer ->
                writer.amend(4, Facts.builder().set(Fact.PLACE, "home").build(), Set.of(), "remembered", "Dr B"));
        attach(3, "photo.jpg", "pixels");
    }

    private <T> T inTheirs(Function<LogWriter, T> work) {
        try (SqliteLog log = Opening.toWrite(theirs.file(), TestLog.sealer())) {
            return log.write(work);
        }
    }

    private Evidence attach(long entry, String name, String content) {
        return inTheirs(writer ->
                writer.attach(entry, new Bytes(name, content.getBytes(StandardCharsets.UTF_8)), null, "Dr B"));
    }

    private Merged merge() throws SQLException {
        return Given.of(theirs).into(ours);
    }

    private Entry entry(long id) {
        try (SqliteLog log = ours.open()) {
            Entry entry = log.entry(id);
            if (entry == null) {
                throw new AssertionError("no entry " + id);
            }
            return entry;
        }
    }

    private void verifies() {
        assertThat(TestLog.failed(ours.verify()))
                .as(ours.verify().checks().toString())
                .isEmpty();
    }

    @Test
    void theEntriesOfBothAreOneTimeline() throws SQLException {
        merge();
        assertThat(ours.found(Filter.all())).containsExactly("Card left", "Rang twice", CANARY + " at the gate");
    }

    @Test
    void whatIsMergedVerifies() throws SQLException {
        merge();
        verifies();
    }

    @Test
    void anEntryOfTheOtherLogSaysWhereItComesFrom() throws SQLException {
        merge();
        String log;
        try (SqliteLog open = theirs.open()) {
            log = open.settings().logId();
        }
        assertThat(entry(B + 4).origin()).isEqualTo(new Origin(1, log, "Dr B", 2));
    }

    @Test
    void anEntryIsTheSameHereAsThere() throws SQLException {
        merge();
        Entry there;
        try (SqliteLog open = theirs.open()) {
            there = open.history(4).get(1);
        }
        assertThat(entry(B + 4).facts()).isEqualTo(there.facts());
        assertThat(entry(B + 4).hash()).isEqualTo(there.hash());
        assertThat(entry(B + 4).status()).isEqualTo(Status.AMENDED);
        assertThat(entry(B + 4).amendments().get(0).id()).isEqualTo(B + 5);
    }

    @Test
    void theHistoryOfAnEntryIsReadFromItsOwnChain() throws SQLException {
        merge();
        try (SqliteLog log = ours.open()) {
            assertThat(log.history(B + 4))
                    .extracting(entry -> String.valueOf(entry.facts().text(Fact.PLACE)))
                    .containsExactly("null", "home");
        }
    }

    @Test
    void subjectsAreThePeopleOfThisLog() throws SQLException {
        try (SqliteLog log = Opening.toWrite(ours.file(), TestLog.sealer())) {
            log.write(writer -> writer.subject("X9", SubjectCard.EMPTY, "Dr A"));
        }
        Given.of(theirs).into(ours, Map.of("P1", "X9"));
        assertThat(ours.found(Filter.of("X9"))).containsExactly("Rang twice", CANARY + " at the gate");
        verifies();
    }

    @Test
    void aMappingThatWasWrongIsPutRightByTheNextImport() throws SQLException {
        Given.of(theirs).into(ours, Map.of("P1", "X9"));
        assertThat(merge().changed()).isTrue();
        assertThat(ours.found(Filter.of("P1"))).hasSize(3);
        verifies();
    }

    @Test
    void theBytesOfItsFilesAreKept() throws SQLException, IOException {
        merge();
        try (SqliteLog log = ours.open();
                InputStream in = log.open(entry(B + 3).evidence().get(0))) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("pixels");
        }
    }

    @Test
    void filesThatWereNotGivenAreMissingWithoutAFault() throws SQLException {
        Given.of(theirs).withoutFiles().into(ours);
        assertThat(entry(B + 3).evidence()).hasSize(1);
        verifies();
    }

    @Test
    void otherBytesUnderAKnownDigestAreRefusedAndNothingIsKept() throws SQLException {
        Given given = Given.of(theirs).withOtherBytes();
        assertThatThrownBy(() -> given.into(ours)).isInstanceOf(DaybookException.DoesNotVerify.class);
        assertThat(ours.ask("SELECT count(*) FROM foreign_record")).isEqualTo("0");
        verifies();
    }

    @Test
    void theSameAgainAddsNothing() throws SQLException {
        merge();
        String records = ours.ask("SELECT count(*) FROM record");
        assertThat(merge().changed()).isFalse();
        assertThat(ours.ask("SELECT count(*) FROM record")).isEqualTo(records);
    }

    @Test
    void laterRecordsAreAdded() throws SQLException {
        merge();
        theirs.add("Waited outside", "2026-11-22");
        Merged merged = merge();
        assertThat(merged.records()).isEqualTo(1);
        assertThat(entry(B + 7).facts().text(Fact.DESCRIPTION)).isEqualTo("Waited outside");
        verifies();
    }

    @Test
    void anOlderBundleThatTellsMoreAddsItsFacts() throws SQLException {
        Given older = Given.of(theirs);
        theirs.add("Waited outside", "2026-11-22");
        Given.of(theirs).without("witnesses").into(ours);
        assertThat(older.into(ours).facts()).isEqualTo(1);
        assertThat(entry(B + 4).facts().list(Fact.WITNESSES)).containsExactly("Nurse C");
        verifies();
    }

    @Test
    void anotherChainOfTheSameLogDoesNotContinueIt() throws SQLException, IOException {
        TestLog before = theirs.copy(folder.resolve("before.daybook"));
        theirs.add("Waited outside", "2026-11-22");
        merge();
        before.add("Never mind", "2026-11-22");
        Given other = Given.of(before);
        assertThatThrownBy(() -> other.into(ours))
                .isInstanceOf(DaybookException.DoesNotVerify.class)
                .hasMessageContaining("record 7");
        verifies();
    }

    @Test
    void aLineThatWasChangedIsRefused() throws SQLException {
        Given given = Given.of(theirs);
        String line = given.line(4).text().replace("\"tz\":\"", "\"tz\":\"X");
        assertThatThrownBy(() -> given.with(4, line).into(ours)).isInstanceOf(DaybookException.DoesNotVerify.class);
        assertThat(ours.ask("SELECT count(*) FROM foreign_record")).isEqualTo("0");
    }

    @Test
    void aFactThatNoRecordCommitsToIsRefused() throws SQLException {
        Given given = Given.of(theirs).with(3, Disclosure.of(new byte[16], "impact", "None"));
        assertThatThrownBy(() -> given.into(ours)).isInstanceOf(RuntimeException.class);
        assertThat(ours.ask("SELECT count(*) FROM foreign_disclosure")).isEqualTo("0");
    }

    @Test
    void anEntryOfWhichNothingWasGivenIsNotShown() throws SQLException {
        Given.of(theirs).withoutRecord(4).into(ours);
        assertThat(ours.found(Filter.all())).containsExactly("Card left", "Rang twice");
        verifies();
    }

    @Test
    void anEntryWhoseTimeWasWithheldIsUndated() throws SQLException {
        Given.of(theirs).without("occurred_zone").into(ours);
        assertThat(entry(B + 3).occurred().from()).isNull();
        verifies();
    }

    @Test
    void anEntryWhoseSubjectWasWithheldIsAboutNobodyKnown() throws SQLException {
        Given.of(theirs).without("subject").into(ours);
        assertThat(entry(B + 3).subject()).isNull();
        verifies();
    }

    @Test
    void theSameImportedRowInBothLogsIsKeptInBoth() throws SQLException {
        ours.add(TestLog.incident("Rang twice", "2026-11-20").set(Fact.SOURCE_ROW, "0123456789abcdef"));
        merge();
        assertThat(ours.found(Filter.of("P1"))).hasSize(4);
        verifies();
    }

    @Test
    void whatTheirOwnerRemovesLaterIsRemovedHere() throws SQLException, IOException {
        merge();
        assertThat(canaries()).isTrue();
        inTheirs(writer -> writer.redact(4, Set.of(Fact.DESCRIPTION), "data protection officer", "asked for", "Dr B"));
        assertThat(merge().removedFacts()).isEqualTo(1);
        assertThat(canaries()).isFalse();
        assertThat(entry(B + 4).status()).isEqualTo(Status.REDACTED);
        verifies();
    }

    @Test
    void anOlderBundleDoesNotBringBackWhatWasRemoved() throws SQLException, IOException {
        Given older = Given.of(theirs);
        inTheirs(writer -> writer.redact(4, Set.of(Fact.DESCRIPTION), "data protection officer", "asked for", "Dr B"));
        merge();
        assertThat(older.into(ours).changed()).isFalse();
        assertThat(canaries()).isFalse();
    }

    /** Whether the canary is anywhere in our file, as it is or in base64. */
    private boolean canaries() throws IOException {
        String bytes = new String(Files.readAllBytes(ours.file()), StandardCharsets.ISO_8859_1);
        return bytes.contains(CANARY)
                || bytes.toLowerCase(java.util.Locale.ROOT).contains("kanarienvogel");
    }

    @Test
    void theBytesOfAFileThatTheirOwnerRemovesLaterAreRemovedHere() throws SQLException {
        merge();
        redactFile(6);
        assertThat(merge().removedFiles()).isEqualTo(1);
        assertThat(ours.ask("SELECT count(*) FROM evidence_chunk")).isEqualTo("0");
        verifies();
    }

    @Test
    void bytesThatThisLogHasAsWellStay() throws SQLException {
        try (SqliteLog log = Opening.toWrite(ours.file(), TestLog.sealer())) {
            log.write(writer ->
                    writer.attach(3, new Bytes("same.jpg", "pixels".getBytes(StandardCharsets.UTF_8)), null, "Dr A"));
        }
        merge();
        redactFile(6);
        merge();
        assertThat(ours.ask("SELECT count(*) FROM evidence")).isEqualTo("1");
        verifies();
    }

    /** Adds the record of a redaction of the bytes of a file, as their log would. */
    private void redactFile(long record) throws SQLException {
        String sha256 = theirs.ask("SELECT json_extract(facts, '$.sha256') FROM event WHERE id = " + record);
        RecordFacts facts = RemovalRecord.ofEntry(List.of(), List.of(), List.of(record), List.of(sha256));
        inTheirs(writer -> writer.append(3L, RemovalRecord.decided(facts, "data protection officer", "asked for")));
    }

    @Test
    void aThirdLogComesAfterTheSecond() throws SQLException {
        merge();
        TestLog third = TestLog.at(folder.resolve("third.daybook"));
        third.add("Followed home", "2026-11-18");
        Given.of(third).into(ours);
        assertThat(entry(2 * B + 3).facts().text(Fact.DESCRIPTION)).isEqualTo("Followed home");
        assertThat(ours.verify().checks()).extracting(Verification.Check::name).contains("log B", "log C");
        verifies();
    }

    @Test
    void ourOwnRecordsGoOnAfterAMerge() throws SQLException {
        merge();
        Entry own = ours.add("Rang again", "2026-11-23");
        assertEquals(5, own.id());
        verifies();
    }

    @Test
    void onlyOurEntriesCountForOurCheckpoints() throws SQLException {
        merge();
        try (SqliteLog log = ours.open()) {
            assertEquals(1, log.entriesAfter(0));
            assertEquals(1, log.checkpointAge().entriesSince());
        }
    }

    @Test
    void aFilterChoosesALog() throws SQLException {
        merge();
        assertThat(ours.found(from(1))).containsExactly("Rang twice", CANARY + " at the gate");
        assertThat(ours.found(from(0))).containsExactly("Card left");
    }

    private static Filter from(int place) {
        return Filter.all().ofOrigin(place);
    }

    @Test
    void textOfTheOtherLogIsSearched() throws SQLException {
        merge();
        Filter words = new Filter.Builder().match("gate").build();
        assertThat(ours.found(words)).containsExactly(CANARY + " at the gate");
    }

    @Test
    void aRecordThatCannotBeUnderstoodIsRefusedWithItsNumber() throws SQLException {
        inTheirs(writer -> writer.entry(
                TestLog.incident("Stood there", "2026-11-20")
                        .set(Fact.FEAR, "a lot")
                        .build(),
                null));
        Given given = Given.of(theirs);
        assertThatThrownBy(() -> given.into(ours))
                .isInstanceOf(DaybookException.DoesNotVerify.class)
                .hasMessageContaining("Record 7 of that log");
        verifies();
    }

    @Test
    void chainLinesAreKeptExactly() throws SQLException {
        merge();
        ChainLine last = Given.of(theirs).line(6);
        assertThat(ours.ask("SELECT line FROM foreign_record WHERE log = 1 AND seq = 6"))
                .isEqualTo(last.text());
    }

    @Test
    void readingBackTheFilesFailsLoudlyWhenTheyAreGone() throws SQLException {
        Given.of(theirs).withoutFiles().into(ours);
        try (SqliteLog log = ours.open()) {
            Evidence evidence = entry(B + 3).evidence().get(0);
            assertThatThrownBy(() -> {
                        try (InputStream in = log.open(evidence)) {
                            in.readAllBytes();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .isInstanceOf(DaybookException.DoesNotVerify.class);
        }
    }
}
