package daybook.store.verify;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.HeadWatch;
import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.DateOrder;
import daybook.log.Fact;
import daybook.store.Bytes;
import daybook.store.EvidenceState;
import daybook.store.LogWriter;
import daybook.store.Redacted;
import daybook.store.Verification;
import daybook.store.Verification.Check;
import daybook.store.rows.Layout;
import daybook.store.rows.Sqlite;
import daybook.store.sqlite.Given;
import daybook.store.sqlite.NewLog;
import daybook.store.sqlite.Opening;
import daybook.store.sqlite.SqliteLog;
import daybook.store.sqlite.TestLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of a verification, of a log that holds and of one in which something was changed. */
class VerifierTest {

    @TempDir
    static Path folder;

    private static TestLog whole;
    private TestLog log;

    /** Records 3 and 4 are entries, 5 attaches a file to 3, 6 redacts the words of 4, 7 is the import of another log. */
    @BeforeAll
    static void makeALogOfEverything() throws SQLException {
        whole = new TestLog(folder.resolve("whole"));
        NewLog.create(whole.file(), at("2020-09-01"), "daybook test", TestLog.LONDON, DateOrder.DMY, "Dr A", "P1");
        in(whole, "2020-09-01", writer -> {
            writer.entry(TestLog.incident("Card left", "2020-09-01").build(), null);
            writer.entry(
                    TestLog.incident("Rang twice", "2020-09-01")
                            .set(Fact.EXACT_WORDS, "see you")
                            .build(),
                    null);
            writer.attach(3, new Bytes("card.jpg", "card".getBytes(StandardCharsets.UTF_8)), null, "Dr A");
            return writer.redact(4, Set.of(Fact.EXACT_WORDS), "officer", "asked", "Dr A");
        });
        TestLog theirs = TestLog.at(folder.resolve("theirs"));
        theirs.add("Stood at the gate", "2026-11-21");
        Given.of(theirs).into(whole);
    }

    private static Sealer at(String day) {
        return new Sealer(Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC), new SecureSalts());
    }

    private static <T> T in(TestLog log, String day, Function<LogWriter, T> work) {
        try (SqliteLog open = Opening.toWrite(log.file(), at(day))) {
            return open.write(work);
        }
    }

    @BeforeEach
    void copyIt() throws IOException {
        Files.deleteIfExists(folder.resolve("log"));
        log = whole.copy(folder.resolve("log"));
    }

    private Verification verify() throws SQLException {
        try (Connection connection = log.raw()) {
            return Verifier.alone(connection, done -> {});
        }
    }

    private static EvidenceState matches(Verification found) {
        return new EvidenceState(
                true,
                "all 7 records and " + found.facts() + " facts match (1 redaction removed others),"
                        + " and the bytes of 1 file are the ones that were attached");
    }

    /** How many facts a record has is not for this test to say. */
    private static List<String> said(Verification found, boolean failedOnly) {
        List<String> said = new ArrayList<>();
        for (Check check : found.checks()) {
            if (!failedOnly || !check.ok()) {
                said.add(check.name() + " "
                        + check.said().replaceAll("[0-9]+ facts (match what|are the)", "its facts $1"));
            }
        }
        return said;
    }

    @Test
    void ofALogThatHoldsEachCheckSaysWhatItFound() throws SQLException {
        Verification found = verify();

        assertThat(said(found, false))
                .containsExactly(
                        "chain holds: each of 7 records follows the one before it",
                        "facts holds: its facts match what the records commit to; 1 of record 4 was removed by redaction"
                                + " (record 6, on the authority of officer)",
                        "evidence holds: the bytes of 1 file are the ones that were attached",
                        "projection holds: every entry shown matches the record",
                        "log B holds: its 3 records and its facts are the ones of record 7, and what is shown of it is what"
                                + " they say",
                        "search holds: the search index fits the entries",
                        "tables holds: tables and triggers are as daybook made them",
                        "file holds: SQLite finds no damage",
                        "clock holds: recording times never go backwards");
        assertThat(found.evidence()).isEqualTo(matches(found));
        assertThat(found.firstBad()).isNull();
        assertThat(found.redacted()).containsExactly(new Redacted(6, 4L, Map.of(4L, 1), 0, "officer"));
    }

    @Test
    void aLogWithoutRedactionsSaysNothingOfAny() throws SQLException {
        log = TestLog.at(folder.resolve("young"));

        assertThat(verify().evidence().detail())
                .matches("all 2 records and [0-9]+ facts match, and no file is kept in this log");
    }

    /** What was done, the first bad record, whether the evidence itself is wrong and how, and each check that does not hold. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', nullValues = "-", quoteCharacter = '`', textBlock = """
        UPDATE record SET line = line || ' ' WHERE seq = 5 ~ 3 ~ record 5: its line cannot be read: it is not in the one form that a line has ~ chain FAILS: record 5: its line cannot be read: it is not in the one form that a line has / evidence FAILS: there are bytes with SHA-256 8367cd66fdd136bba8ba23f8805bb050dd6289401c8ec3b0be44a3c233eef90d that no record attached / projection FAILS: record 3 is shown otherwise than the chain says
        UPDATE record SET line = line || ' ' WHERE seq = 4 ; UPDATE evidence_chunk SET bytes = x'00' ~ 4 ~ record 4: its line cannot be read: it is not in the one form that a line has ~ chain FAILS: record 4: its line cannot be read: it is not in the one form that a line has / facts FAILS: record 6: it is a redaction of record 4 and names a fact that is not one it can remove / evidence FAILS: record 5: its bytes are not the ones that were attached / projection FAILS: record 4 is shown but is not in the chain
        UPDATE record SET line = line || ' ' WHERE seq = 7 ; UPDATE evidence_chunk SET bytes = x'00' ~ 5 ~ record 7: its line cannot be read: it is not in the one form that a line has ~ chain FAILS: record 7: its line cannot be read: it is not in the one form that a line has / evidence FAILS: record 5: its bytes are not the ones that were attached / projection FAILS: record 7 is shown but is not in the chain / other logs FAILS: there are rows of a log that was never imported
        DELETE FROM disclosure WHERE seq = 3               ~ 3 ~ facts: record 3: 8 facts are missing                             ~ facts FAILS: record 3: 8 facts are missing / projection FAILS: record 3 cannot be understood: without type
        UPDATE evidence_chunk SET bytes = x'00'            ~ 5 ~ files: record 5: its bytes are not the ones that were attached   ~ evidence FAILS: record 5: its bytes are not the ones that were attached
        DELETE FROM evidence                               ~ 5 ~ files: record 5: its bytes are missing                           ~ evidence FAILS: record 5: its bytes are missing
        DELETE FROM foreign_record WHERE seq = 1           ~ - ~ log B: record B1: record 1 was expected, and 2 was found         ~ log B FAILS: record B1: record 1 was expected, and 2 was found
        UPDATE entry SET place = 'x' WHERE id = 3          ~ 3 ~ - ~ projection FAILS: record 3 is shown otherwise than the chain says
        UPDATE entry SET description = 'x' WHERE id = 3    ~ 3 ~ - ~ projection FAILS: record 3 is shown otherwise than the chain says / search FAILS: the search index does not fit the entries
        DELETE FROM event WHERE id = 5                     ~ 5 ~ - ~ projection FAILS: record 5 is in the chain but is not shown
        DELETE FROM event WHERE id = 7                     ~ 7 ~ - ~ projection FAILS: record 7 is in the chain but is not shown
        DELETE FROM entry_text_docsize                     ~ - ~ - ~ search FAILS: the search index does not fit the entries
        DELETE FROM entry_text_data WHERE id = 10          ~ - ~ - ~ search FAILS: it cannot be read: database disk image is malformed / file FAILS: SQLite says: fts5: corruption found reading blob 10 from table "entry_text"
        DROP TABLE entry_text                              ~ - ~ - ~ search FAILS: entry_text was removed / tables FAILS: entry_text was removed
        DROP TABLE setting                                 ~ 1 ~ - ~ projection FAILS: setting was removed / tables FAILS: setting was removed
        DROP TABLE redacting                               ~ - ~ - ~ projection FAILS: redacting was removed / tables FAILS: redacting was removed
        CREATE TABLE extra (x)                             ~ - ~ - ~ tables FAILS: the table extra was added
        PRAGMA writable_schema = ON ; UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'redacting' ~ - ~ - ~ projection FAILS: it cannot be read: database disk image is malformed / file FAILS: SQLite says: *** in database main *** 2nd reference to page 3
        """)
    void whatWasDoneIsSaid(String steps, @Nullable Long record, @Nullable String evidence, String said)
            throws SQLException {
        log.tamper(("PRAGMA foreign_keys=OFF ; " + steps).split(" ; ", -1));
        Verification found = verify();

        assertThat(String.join(" / ", said(found, true)).replace('\n', ' ')).isEqualTo(said);
        assertThat(found.firstBad()).isEqualTo(record);
        assertThat(found.evidence()).isEqualTo(evidence == null ? matches(found) : new EvidenceState(false, evidence));
    }

    /** The words of a table are none that SQLite understands. */
    @ParameterizedTest
    @ValueSource(ints = {Layout.VERSION, Layout.VERSION + (1 << 16)})
    void whereNotEvenTheTablesCanBeListedThatIsSaid(int version) throws SQLException {
        log.tamper(
                "PRAGMA user_version = " + version,
                "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = 'x' WHERE name = 'redacting'");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log.file())) {
            Verification found = Verifier.alone(connection, done -> {});

            assertThat(said(found, true))
                    .contains(
                            "evidence FAILS: it cannot be read: malformed database schema (redacting)",
                            "tables FAILS: they cannot be read: malformed database schema (redacting)",
                            "file FAILS: it cannot be read: malformed database schema (redacting)");
            assertThat(found.evidence().intact()).isFalse();
        }
    }

    /** Each with a connection of its own, and two records at a time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1",
                "UPDATE record SET line = line || ' ' WHERE seq = 4",
                "UPDATE entry SET place = 'x' WHERE id = 3",
                "UPDATE evidence_chunk SET bytes = x'00'",
                "DELETE FROM entry_text_docsize"
            })
    void twoWhoReadFindWhatOneFinds(String sql) throws SQLException {
        log.tamper(sql);
        Verification alone = verify();
        try (Connection connection = Sqlite.toRead(log.file(), 0)) {
            Verification shared = new Verifier(connection, done -> {}, new HeadWatch())
                    .verify(SharedReading.another(log.file()), 2, 2);

            assertThat(shared).isEqualTo(alone);
        }
    }

    @Test
    void whatAnotherProgramAddedWithoutHarmIsSaid() throws SQLException {
        log.tamper("ANALYZE");

        assertThat(said(verify(), false))
                .contains("tables holds: tables and triggers are as daybook made them;"
                        + " another program added sqlite_stat1 and sqlite_stat4, which does no harm");
    }

    @Test
    void whatANewerDaybookLaidOutIsComparedAsFarAsItIsKnown() throws SQLException {
        log.tamper(
                "PRAGMA user_version = " + (Layout.VERSION + (1 << 16)),
                "ALTER TABLE entry ADD COLUMN more TEXT",
                "DROP TABLE entry_text");

        assertThat(said(verify(), false))
                .contains(
                        "projection holds: every entry shown matches the record, as far as this daybook knows its facts",
                        "search holds: not compared: a newer daybook laid them out, which knows more facts",
                        "tables not compared: a newer daybook laid them out, which knows more facts");

        log.tamper("UPDATE entry SET place = 'x' WHERE id = 3");
        assertThat(said(verify(), true))
                .containsExactly("projection FAILS: record 3 is shown otherwise than the chain says");
    }

    @Test
    void whatWasFoundOfTheFileBeforeIsSaidOfTheFile() throws SQLException {
        try (Connection connection = log.raw()) {
            assertThat(said(withFile(connection, null, ", and its header was mended"), false))
                    .contains("file holds: SQLite finds no damage, and its header was mended");
            assertThat(said(withFile(connection, "it breaks off", ""), true))
                    .containsExactly("file FAILS: it breaks off");
        }
    }

    private static Verification withFile(Connection connection, @Nullable String fault, String note)
            throws SQLException {
        return new Verifier(connection, done -> {}, new HeadWatch())
                .withFile(fault, note)
                .verify(() -> connection, 1, IntactChain.RANGE);
    }

    @Test
    void aClockThatWentBackIsSaidAndIsNoFailure() throws SQLException {
        log = new TestLog(folder.resolve("clock"));
        NewLog.create(log.file(), at("2020-09-03"), "daybook test", TestLog.LONDON, DateOrder.DMY, "Dr A", "P1");
        addOn("2020-09-02");
        String once = "clock went back before record 3, from 2020-09-03T10:00:00.000Z to 2020-09-02T10:00:00.000Z";
        assertThat(said(verify(), false)).contains(once + "; records made while it was behind: 1");

        addOn("2020-09-01");
        addOn("2020-09-04");
        addOn("2020-09-03");
        assertThat(said(verify(), false)).contains(once + ", and 2 more times; records made while it was behind: 3");
        assertThat(verify().holds()).isTrue();
    }

    private void addOn(String day) {
        in(
                log,
                day,
                writer -> writer.entry(TestLog.incident("Rang", "2020-09-01").build(), null));
    }

    @Test
    void whoeverReadsMoreThanAVerificationIsInNoTransactionThatItLeft() throws SQLException {
        try (Connection connection = log.raw();
                Statement statement = connection.createStatement()) {
            Verifier.alone(connection, done -> {});

            statement.execute("BEGIN");
            statement.execute("UPDATE setting SET value = value");
            statement.execute("COMMIT");
        }
    }
}
