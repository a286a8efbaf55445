package daybook.store.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.store.ForeignLog;
import daybook.store.RemovalRecord;
import daybook.store.Verification.Check;
import daybook.store.rows.ForeignLogs;
import daybook.store.rows.LaterRecords;
import daybook.store.sqlite.Given;
import daybook.store.sqlite.Opening;
import daybook.store.sqlite.SqliteLog;
import daybook.store.sqlite.TestLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The records of another log, what is shown of them, and what is said of each when something was changed or cannot be read. */
class ForeignCheckTest {

    @TempDir
    static Path folder;

    private static TestLog whole;
    private TestLog log;

    /** Record 3 is the import of a log that has the entries 3 and 4, and as record 5 an amendment of 4. */
    @BeforeAll
    static void mergeTwoLogs() throws SQLException {
        whole = TestLog.at(folder.resolve("whole"));
        TestLog theirs = TestLog.at(folder.resolve("theirs"));
        theirs.add("Rang twice", "2026-11-20");
        theirs.add("Stood at the gate", "2026-11-21");
        try (SqliteLog open = Opening.toWrite(theirs.file(), TestLog.sealer())) {
            Facts place = Facts.builder().set(Fact.PLACE, "home").build();
            open.write(writer -> writer.amend(4, place, Set.of(), "remembered", "Dr B"));
        }
        Given.of(theirs).into(whole);
    }

    @BeforeEach
    void copyIt() throws IOException {
        Files.deleteIfExists(folder.resolve("log"));
        log = whole.copy(folder.resolve("log"));
    }

    private static List<String> said(List<Check> checks) {
        List<String> said = new ArrayList<>();
        for (Check check : checks) {
            said.add(check.name() + ' ' + check.said());
        }
        return said;
    }

    @Test
    void ofALogThatHoldsItIsSaidHowMuchOfItThereIs() throws SQLException {
        try (Connection connection = log.raw()) {
            ForeignCheck check = new ForeignCheck(connection);

            assertThat(said(check.checks()))
                    .singleElement()
                    .asString()
                    .matches("log B holds: its 5 records and [0-9]+ facts are the ones of record 3,"
                            + " and what is shown of it is what they say");
            assertThat(check.evidenceFault()).isNull();
        }
    }

    @Test
    void ofALogThatWasNeverMergedThereIsNothingToSay() throws SQLException {
        try (Connection connection = TestLog.at(folder.resolve("alone")).raw()) {
            assertThat(new ForeignCheck(connection).checks()).isEmpty();
        }
    }

    /** What was done, whether the records and facts themselves are wrong, and what is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        UPDATE foreign_record SET line = line || ' ' WHERE seq = 4 ~ true  ~ record B4: its line cannot be read: it is not in the one form that a line has
        UPDATE foreign_record SET line = '' WHERE seq = 1          ~ true  ~ record B1: its line cannot be read: expected {"v":1,"log":" at character 1
        DELETE FROM foreign_record WHERE seq = 4                   ~ true  ~ record B4: record 4 was expected, and 5 was found
        DELETE FROM foreign_record WHERE seq = 5                   ~ true  ~ it ends with record 4, and not with the one that record 3 names
        DELETE FROM foreign_record                                 ~ true  ~ it ends with record 0, and not with the one that record 3 names
        INSERT INTO foreign_record SELECT 1, 6, line FROM foreign_record WHERE seq = 5 ~ true ~ record B6: record 6 was expected, and 5 was found
        foreign_record ! line ! seq = 4                            ~ true  ~ it cannot be read: malformed JSON
        foreign_disclosure ! json ! seq = 4                        ~ true  ~ it cannot be read: malformed JSON
        INSERT INTO foreign_disclosure SELECT 1, 9, 0, json FROM foreign_disclosure WHERE seq = 1 AND n = 0 ~ true ~ there are facts of record B9, which is not there
        INSERT INTO foreign_disclosure SELECT 1, 0, n, json FROM foreign_disclosure WHERE seq = 1           ~ true ~ there are facts of record B0, which is not there
        UPDATE foreign_disclosure SET json = replace(json, 'Rang twice', 'Rang once') WHERE seq = 3         ~ true ~ record B3: a fact is not the one that the record commits to
        UPDATE foreign_disclosure SET n = n + 100 WHERE seq >= 3                  ~ true ~ record B3: a fact is not in its place
        UPDATE foreign_disclosure SET n = -1 WHERE seq = 4 AND n = 0              ~ true ~ record B4: a fact is not in its place
        UPDATE foreign_disclosure SET n = n + 1 WHERE seq = 4 AND n = (SELECT max(n) FROM foreign_disclosure WHERE seq = 4) ~ true ~ record B4: a fact is not in its place
        DELETE FROM foreign_disclosure WHERE seq = 3                              ~ true ~ its facts are not the ones of record 3
        DELETE FROM foreign_disclosure WHERE json LIKE '%Rang twice%'             ~ true ~ its facts are not the ones of record 3
        DELETE FROM foreign_disclosure WHERE json LIKE '%remembered%'             ~ true ~ its facts are not the ones of record 3
        UPDATE event SET facts = json_set(facts, '$.records', 4) WHERE id = 3     ~ true ~ it ends with record 5, and not with the one that record 3 names
        UPDATE event SET facts = json_set(facts, '$.head', 'x') WHERE id = 3      ~ true ~ it ends with record 5, and not with the one that record 3 names
        UPDATE event SET facts = json_set(facts, '$.log', 'x') WHERE id = 3       ~ true ~ it ends with record 5, and not with the one that record 3 names
        UPDATE event SET facts = json_set(facts, '$.disclosures', 4) WHERE id = 3 ~ true ~ its facts are not the ones of record 3
        UPDATE event SET facts = json_set(facts, '$.disclosures_sha256', 'x') WHERE id = 3 ~ true ~ its facts are not the ones of record 3
        UPDATE entry SET description = 'x'                         ~ false ~ record B3 is shown otherwise than the chain says
        UPDATE entry SET id = 1000000002 WHERE id = 1000000003     ~ false ~ record B2 is shown but is not in the chain
        UPDATE entry SET id = 1000000009 WHERE id = 1000000004     ~ false ~ record B4 is in the chain but is not shown
        DELETE FROM entry WHERE id = 1000000003                    ~ false ~ record B3 is in the chain but is not shown
        DELETE FROM entry                                          ~ false ~ record B3 is in the chain but is not shown
        entry ! description ! id = 1000000004                      ~ false ~ record B4 cannot be read: malformed JSON
        DELETE FROM event WHERE id = 1000000005                    ~ false ~ record B5 is in the chain but is not shown
        UPDATE event SET recorded_zone = 'x' WHERE id = 1000000005 ~ false ~ record B5 is shown otherwise than the chain says
        UPDATE event SET id = 1000000001 WHERE id = 1000000005     ~ false ~ record B1 is shown but is not in the chain
        UPDATE event SET facts = replace(facts, 'P1=P1', 'P1=P2') WHERE id = 3 ~ false ~ record B3 is shown otherwise than the chain says
        event ! facts ! id = 1000000005                            ~ false ~ record B5 cannot be read: malformed JSON
        INSERT INTO event SELECT 1000000006, kind, ref, recorded_at, recorded_zone, not_before, facts FROM event WHERE id = 1000000005 ~ false ~ record B6 is shown but is not in the chain
        INSERT INTO event SELECT 1000000006, kind, ref, recorded_at, recorded_zone, not_before, facts FROM event WHERE id = 1000000005 ; event ! facts ! id = 1000000006 ~ false ~ what is shown of it cannot be read: malformed JSON
        """)
    void whatWasDoneToTheOtherLogIsSaid(String steps, boolean evidence, String said) throws SQLException {
        Tampering.change(log, steps);
        try (Connection connection = log.raw()) {
            ForeignCheck check = new ForeignCheck(connection);

            assertThat(said(check.checks())).containsExactly("log B FAILS: " + said);
            assertThat(check.evidenceFault()).isEqualTo(evidence ? "log B: " + said : null);
        }
    }

    @Test
    void aFactThatItsOwnerRemovedForGoodIsNotThereAgain() throws SQLException {
        TestLog theirs = TestLog.at(folder.resolve("redacted"));
        theirs.add(TestLog.incident("Rang twice", "2026-11-20").set(Fact.EXACT_WORDS, "see you"));
        TestLog before = TestLog.at(folder.resolve("before"));
        Given.of(theirs).into(before);
        String words = " FROM foreign_disclosure WHERE json LIKE '%see you%'";
        String n = before.ask("SELECT n" + words);
        String json = before.ask("SELECT json" + words);
        try (SqliteLog open = Opening.toWrite(theirs.file(), TestLog.sealer())) {
            open.write(writer -> writer.redact(3, Set.of(Fact.EXACT_WORDS), "officer", "asked", "Dr B"));
        }
        log = TestLog.at(folder.resolve("after"));
        Given.of(theirs).into(log);
        log.tamper("INSERT INTO foreign_disclosure VALUES (1, 3, " + n + ", '" + json + "')");
        try (Connection connection = log.raw()) {
            assertThat(said(new ForeignCheck(connection).checks()))
                    .containsExactly("log B FAILS: record B3: a fact is still there that a redaction removed");
        }
    }

    /** Nobody need find it later: such a log is not taken in. */
    @Test
    void aRedactionMayOnlyNameFactsThatItCanRemove() throws SQLException {
        TestLog theirs = TestLog.at(folder.resolve("removed"));
        theirs.add("Rang twice", "2026-11-20");
        try (SqliteLog open = Opening.toWrite(theirs.file(), TestLog.sealer())) {
            open.write(writer -> writer.append(
                    3L,
                    RemovalRecord.decided(
                            RemovalRecord.facts(List.of("exact_words"), List.of("A".repeat(43))), "officer", "asked")));
        }

        assertThatThrownBy(() -> Given.of(theirs).into(log))
                .isInstanceOf(DaybookException.DoesNotVerify.class)
                .hasMessageContaining(
                        "record C4: it is a redaction of record 3 and names a fact that is not one it can remove");
    }

    /** What was done, and what is said of logs that are none. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
        INSERT INTO foreign_record SELECT 2, 1, line FROM foreign_record WHERE seq = 1             ~ there are rows of a log that was never imported
        INSERT INTO foreign_record SELECT 0, 1, line FROM foreign_record WHERE seq = 1             ~ there are rows of a log that was never imported
        INSERT INTO foreign_disclosure SELECT 2, 1, 0, json FROM foreign_disclosure WHERE seq = 1 LIMIT 1 ~ there are rows of a log that was never imported
        UPDATE entry SET id = 2000000003 WHERE id = 1000000003                                     ~ there are rows of a log that was never imported
        UPDATE event SET id = 2000000000 WHERE id = 1000000005                                     ~ there are rows of a log that was never imported
        DELETE FROM event WHERE kind = 'import'                                                    ~ there are rows of a log that was never imported
        UPDATE event SET facts = '{' WHERE kind = 'import'                                         ~ which there are cannot be read: record 3 cannot be understood
        event ! id ! kind = 'import'                                                               ~ which there are cannot be read: malformed JSON
        DROP TABLE entry                                                                           ~ whether there are any cannot be read: no such table: entry
        """)
    void whatIsThereOfNoLogIsSaid(String steps, String said) throws SQLException {
        Tampering.change(log, steps);
        try (Connection connection = log.raw()) {
            assertThat(said(new ForeignCheck(connection).checks())).endsWith("other logs FAILS: " + said);
        }
    }

    @Test
    void whereNobodyCanReadWhichLogsThereAreTheirEvidenceIsNotCalledWhole() throws SQLException {
        Tampering.change(log, "UPDATE event SET facts = '{' WHERE kind = 'import'");
        try (Connection connection = log.raw()) {
            ForeignCheck check = new ForeignCheck(connection);
            check.checks();

            assertThat(check.evidenceFault())
                    .isEqualTo("other logs: they cannot be read: record 3 cannot be understood");
        }
    }

    @Test
    void theFirstOfTwoLogsThatAreWrongIsTheOneThatIsTold() throws SQLException {
        TestLog others = TestLog.at(folder.resolve("others"));
        others.add("Rang at night", "2026-11-22");
        Given.of(others).into(log);
        Tampering.change(log, "DELETE FROM foreign_record WHERE seq = 1");
        try (Connection connection = log.raw()) {
            ForeignCheck check = new ForeignCheck(connection);

            assertThat(said(check.checks()))
                    .containsExactly(
                            "log B FAILS: record B1: record 1 was expected, and 2 was found",
                            "log C FAILS: record C1: record 1 was expected, and 2 was found");
            assertThat(check.evidenceFault()).startsWith("log B: ");
        }
    }

    /** Records of an import that this log's own chain does not say are not believed. */
    @Test
    void theLogsThatAreGivenAreTheOnesThatAreLookedFor() throws SQLException {
        try (Connection connection = log.raw()) {
            assertThat(said(new ForeignCheck(connection, List.of()).checks()))
                    .containsExactly("other logs FAILS: there are rows of a log that was never imported");
            assertThat(said(new ForeignCheck(connection, ForeignLogs.ofChain(connection)).checks()))
                    .singleElement()
                    .asString()
                    .startsWith("log B holds: ");
        }
    }

    @Test
    void factsThatNobodyUnderstandsAreADifference() throws SQLException {
        try (Connection connection = log.raw()) {
            ForeignLog other = ForeignLogs.all(connection).get(0);
            ChainLine line = ChainLine.parse(log.ask("SELECT line FROM foreign_record WHERE seq = 3"));
            try (ForeignShown shown = new ForeignShown(connection, other, LaterRecords.read(connection, 1))) {
                shown.next(line, "", null, List.of(new Disclosure("[1]")));

                assertThat(shown.difference()).startsWith("record B3 cannot be understood: ");
            }
        }
    }
}
