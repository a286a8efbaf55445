package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Fact;
import daybook.log.Facts;
import daybook.store.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody with an SQLite shell might do to what is kept of another log. */
class ForeignTamperTest {

    @TempDir
    static Path shared;

    private static TestLog whole;

    @TempDir
    Path folder;

    private TestLog log;

    /** Log B has the entries 3 and 4, an amendment of 4 as record 5, and a file with 3, which is record 6. */
    @BeforeAll
    static void mergeTwoLogs() throws SQLException {
        whole = TestLog.at(shared.resolve("ours.daybook"));
        whole.add("Card left", "2026-11-19");
        TestLog theirs = TestLog.at(shared.resolve("theirs.daybook"));
        theirs.add("Rang twice", "2026-11-20");
        theirs.add("Stood at the gate", "2026-11-21");
        try (SqliteLog open = Opening.toWrite(theirs.file(), TestLog.sealer())) {
            open.write(writer ->
                    writer.amend(4, Facts.builder().set(Fact.PLACE, "home").build(), Set.of(), "remembered", "Dr B"));
            open.write(writer ->
                    writer.attach(3, new Bytes("photo.jpg", "pixels".getBytes(StandardCharsets.UTF_8)), null, "Dr B"));
        }
        Given.of(theirs).without("fear").into(whole);
    }

    @BeforeEach
    void copyIt() throws IOException {
        log = whole.copy(folder.resolve("log.daybook"));
    }

    @Test
    void anUntouchedLogVerifies() {
        assertThat(TestLog.failed(log.verify())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    UPDATE foreign_record SET line = replace(line, '"tz":"', '"tz":"X') WHERE seq = 4 ~ log B
                    UPDATE foreign_record SET line = line || ' ' WHERE seq = 6 ~ log B
                    UPDATE foreign_record SET line = '' WHERE seq = 1 ~ log B
                    UPDATE foreign_record SET seq = 7 WHERE seq = 6 ~ log B
                    UPDATE foreign_record SET log = 2 WHERE seq = 6 ~ log B,other logs
                    UPDATE foreign_record SET log = -1 ~ log B,other logs
                    DELETE FROM foreign_record WHERE seq = 6 ~ log B
                    DELETE FROM foreign_record WHERE seq = 2 ~ log B
                    DELETE FROM foreign_record ~ log B
                    INSERT INTO foreign_record SELECT 1, 7, line FROM foreign_record WHERE seq = 6 ~ log B
                    INSERT INTO foreign_record SELECT 2, seq, line FROM foreign_record ~ other logs
                    INSERT INTO foreign_record SELECT 0, seq, line FROM foreign_record ~ other logs
                    UPDATE foreign_disclosure SET json = replace(json, 'Rang twice', 'Rang once') WHERE seq = 3 ~ log B
                    UPDATE foreign_disclosure SET json = replace(json, '",', '" ,') WHERE seq = 3 ~ log B
                    UPDATE foreign_disclosure SET n = n + 100 WHERE seq = 3 ~ log B
                    UPDATE foreign_disclosure SET seq = 99 WHERE seq = 3 ~ log B
                    UPDATE foreign_disclosure SET seq = 0 WHERE seq = 3 ~ log B
                    UPDATE foreign_disclosure SET log = 2 WHERE seq = 3 ~ log B,other logs
                    DELETE FROM foreign_disclosure WHERE json LIKE '%remembered%' ~ log B
                    DELETE FROM foreign_disclosure WHERE json LIKE '%program%' ~ log B
                    DELETE FROM foreign_disclosure WHERE seq = 3 ~ log B
                    DELETE FROM foreign_disclosure ~ log B
                    DELETE FROM foreign_disclosure WHERE seq = 3; DELETE FROM entry WHERE id = 1000000003 ~ log B,search
                    UPDATE entry SET description = 'x' WHERE id = 1000000003 ~ log B,search
                    UPDATE entry SET subject = NULL WHERE id = 1000000003 ~ log B
                    UPDATE entry SET hash = x'00' WHERE id = 1000000003 ~ log B
                    UPDATE entry SET place = 'work' WHERE id = 1000000004 ~ log B
                    UPDATE entry SET status = 'current' WHERE id = 1000000004 ~ log B
                    UPDATE entry SET exhibits = 0 WHERE id = 1000000003 ~ log B
                    UPDATE entry SET id = 1000000009 WHERE id = 1000000004 ~ log B,search
                    UPDATE entry SET id = 2000000004 WHERE id = 1000000004 ~ log B,search,other logs
                    DELETE FROM entry WHERE id = 1000000004 ~ log B,search
                    UPDATE event SET facts = replace(facts, 'remembered', 'invented') WHERE id = 1000000005 ~ log B
                    UPDATE event SET ref = 1000000003 WHERE id = 1000000005 ~ log B
                    UPDATE event SET id = 2000000005 WHERE id = 1000000005 ~ log B,other logs
                    DELETE FROM event WHERE id = 1000000006 ~ log B
                    INSERT INTO event SELECT 1000000007, kind, ref, recorded_at, recorded_zone, not_before, facts FROM event WHERE id = 1000000005 ~ log B
                    DELETE FROM evidence; DELETE FROM evidence_chunk ~ evidence
                    UPDATE evidence_chunk SET bytes = x'00' ~ evidence
                    """)
    void anEditIsFound(String sql, String checks) throws SQLException {
        log.tamper(sql.split("; "));
        assertThat(TestLog.failed(log.verify()))
                .as(log.verify().checks().toString())
                .containsExactlyInAnyOrder(checks.split(","));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    UPDATE event SET facts = replace(facts, 'Dr B', 'Dr X') WHERE kind = 'import'
                    UPDATE event SET facts = replace(facts, 'P1=P1', 'P1=P2') WHERE kind = 'import'
                    DELETE FROM event WHERE kind = 'import'
                    """)
    void anEditOfTheRecordOfTheImportIsFoundInOurProjection(String sql) throws SQLException {
        log.tamper(sql);
        assertThat(TestLog.failed(log.verify())).contains("projection");
    }

    /** Everything of the other log gone, as if it had never been imported: the record of its import is in our chain. */
    @Test
    void aLogThatWasTakenOutAsAWholeIsMissed() throws SQLException {
        log.tamper(
                "DELETE FROM foreign_disclosure",
                "DELETE FROM foreign_record",
                "DELETE FROM event WHERE id > 1000000000");
        assertThat(TestLog.failed(log.verify())).contains("log B");
    }
}
