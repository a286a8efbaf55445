package daybook.store.verify;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.HeadWatch;
import daybook.log.Facts;
import daybook.log.Filter;
import daybook.store.EntryVisitor;
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
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A few entries of a log that is too long to be compared whole, and what is said of them when something was changed. */
class ShownCheckTest {

    /** One more than the records of a log that is compared whole whatever is read. */
    private static final int RECORDS = 2001;

    /** The record of an amendment, before the last entries. */
    private static final int AMENDMENT = 1900;

    @TempDir
    static Path folder;

    private static TestLog whole;
    private TestLog log;

    /** Record 1 is the genesis record, 2 the subject, 1900 the amendment of entry 10; all others are entries. */
    @BeforeAll
    static void makeALongLog() {
        whole = TestLog.at(folder.resolve("whole"));
        try (SqliteLog open = Opening.toWrite(whole.file(), TestLog.sealer())) {
            open.write(writer -> {
                for (int record = 3; record <= RECORDS; record++) {
                    if (record == AMENDMENT) {
                        writer.amend(10, Facts.builder().build(), Set.of(), "nothing", "Dr A");
                    } else {
                        writer.entry(
                                TestLog.incident("call " + record, "2026-11-20").build(), null);
                    }
                }
                return true;
            });
        }
        assertThat(TestLog.failed(whole.verify())).isEmpty();
    }

    @BeforeEach
    void copyIt() throws IOException {
        Files.deleteIfExists(folder.resolve("log"));
        log = whole.copy(folder.resolve("log"));
    }

    private ShownCheck read(long... ids) throws SQLException {
        try (Connection connection = log.raw()) {
            ShownCheck check = new ShownCheck(log.file(), connection);
            for (long id : ids) {
                check.saw(id);
            }
            check.finish();
            return check;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 10, 1899, 1901, 2001})
    void anEntryIsAsItWasRecorded(long id) throws SQLException {
        ShownCheck check = read(id);

        assertThat(check.differences()).isEmpty();
        assertThat(check.isEvidence()).isFalse();
    }

    @Test
    void soAreManyAndNone() throws SQLException {
        assertThat(read().differences()).isEmpty();
        assertThat(read(3, 2001, 5, 1901, 10, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18)
                        .differences())
                .isEmpty();
    }

    /** The careful way would find nothing either, but takes as long as a verification. */
    @ParameterizedTest
    @ValueSource(longs = {3, 10, 2001, 1_000_000_003})
    void ofALogThatHoldsTheFastWayIsEnough(long id) throws SQLException {
        mergeAnother();
        try (Connection connection = log.raw()) {
            ShownCheck check = new ShownCheck(log.file(), connection);
            check.saw(id);
            assertThat(check.holds()).isTrue();
        }
    }

    /** In a thread of its own, where there is a processor for it. */
    @Test
    void whatWasComparedWhileItWasListedIsNotComparedAgain() throws SQLException {
        try (Connection connection = log.raw()) {
            ShownCheck check = new ShownCheck(log.file(), connection);
            check.listing(Filter.all(), entry -> true);
            assertThat(check.holds()).isTrue();
        }
    }

    /** Record 2002 is the import of a log with the entry 3. */
    private void mergeAnother() throws SQLException {
        TestLog theirs = TestLog.at(folder.resolve("theirs" + System.nanoTime()));
        theirs.add("Rang twice", "2026-11-20");
        Given.of(theirs).into(log);
    }

    @Test
    void anEntryOfAnotherLogIsComparedWithThatLog() throws SQLException {
        mergeAnother();
        assertThat(read(1_000_000_003).differences()).isEmpty();

        log.tamper("UPDATE entry SET description = 'x' WHERE id = 1000000003");
        assertThat(read(1_000_000_003).differences())
                .containsExactly("Of the other logs, log B is not as recorded:"
                        + " record B3 is shown otherwise than the chain says.");
        assertThat(read(3).differences()).isEmpty();
    }

    /** What cannot be read is a difference, wherever it is met. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        entry ! description ! id = 5     | Record 5 cannot be read.
        event ! kind ! id = 1900         | Record 1900 cannot be read.
        event ! facts ! id = 1900        | Record 1900 cannot be read.
        record ! line ! seq = 5          | What was recorded does not verify: record 5 cannot be read:
        record ! line ! seq = 4          | What was recorded does not verify: record 4 cannot be read:
        disclosure ! facts ! seq = 5     | What was recorded does not verify: record 5:
        """)
    void whatCannotBeReadIsADifference(String steps, String told) throws SQLException {
        Tampering.change(log, steps);

        assertThat(read(5).differences().get(0)).startsWith(told);
    }

    @Test
    void aVisitorOfALongLogEndsTheListingWhenItLikes() throws SQLException, IOException {
        try (Connection connection = log.raw();
                SqliteLog open = log.open()) {
            ShownCheck check = new ShownCheck(log.file(), connection);
            assertThat(check.listing(Filter.of("P1"), entry -> false).visit(Objects.requireNonNull(open.entry(3))))
                    .isFalse();
        }
    }

    /** A visitor that need not note what it is shown is left as it is. */
    @Test
    void ofTwoThousandRecordsAllAreComparedAndOfMoreThoseThatAreListed() throws SQLException {
        EntryVisitor visitor = entry -> true;
        assertThat(listing(visitor)).isNotSameAs(visitor);
        Tampering.change(log, "PRAGMA foreign_keys=OFF ; DELETE FROM record WHERE seq = 2001");
        assertThat(listing(visitor)).isSameAs(visitor);
    }

    private EntryVisitor listing(EntryVisitor visitor) throws SQLException {
        try (Connection connection = log.raw()) {
            return new ShownCheck(log.file(), connection).listing(Filter.of("P1"), visitor);
        }
    }

    @Test
    void whoeverReadsOnIsInNoTransactionThatTheComparisonLeft() throws SQLException {
        try (Connection connection = log.raw();
                Statement statement = connection.createStatement()) {
            new ShownCheck(log.file(), connection).finish();

            statement.execute("BEGIN");
        }
    }

    /** What was done, which entry is read, whether the record itself was changed, and what is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        UPDATE entry SET description = 'x' WHERE id = 5          | 5  | false | Entry 3 is not what was recorded: description.
        UPDATE entry SET description = 'x' WHERE id = 5          | 6  | false | -
        UPDATE entry SET number = 9999 WHERE id = 5              | 5  | false | Entry 3 is not what was recorded: number.
        UPDATE entry SET revision = 1 WHERE id = 10              | 10 | false | Entry 8 is not what was recorded: revision.
        UPDATE event SET recorded_zone = 'x' WHERE id = 1900     | 6  | false | Record 1900 is not shown as it was recorded.
        UPDATE subject SET code = 'P9'                           | 6  | false | The subjects shown are not those of the chain.
        INSERT INTO redacting VALUES (7)                         | 6  | false | The facts of record 7 are left open to deletion.
        DELETE FROM entry WHERE id = 9                           | 6  | false | Record 9 was recorded and is not shown.
        DELETE FROM entry WHERE id = 2001                        | 6  | false | Record 2001 was recorded and is not shown.
        DELETE FROM event WHERE id = 1                           | 6  | false | Record 1 was recorded and is not shown.
        DELETE FROM entry WHERE id = 6                           | 6  | false | Record 6 was recorded and is not shown.
        UPDATE entry SET id = 2002 WHERE id = 9                  | 6  | false | Record 9 was recorded and is not shown.
        UPDATE entry SET id = 0 WHERE id = 9                     | 6  | false | Record 0 is shown and was never recorded.
        DELETE FROM disclosure WHERE seq = 6                     | 6  | true  | What was recorded does not verify: record 6:
        UPDATE disclosure SET facts = '[' WHERE seq = 6          | 6  | true  | What was recorded does not verify: record 6:
        UPDATE entry SET not_before = 'x' WHERE id = 6           | 7  | false | Entry 4 is not what was recorded:
        DELETE FROM record WHERE seq = 6                         | 6  | true  | What was recorded does not verify: record 6: record 6 was expected, and 7 was found.
        UPDATE record SET line = '{}' WHERE seq = 6              | 6  | true  | What was recorded does not verify: record 6: its line cannot be read: expected
        UPDATE record SET line = '{}' WHERE seq = 5              | 6  | true  | What was recorded does not verify: record 5: its line cannot be read: expected
        """)
    void whatIsReadAndWhatIsNoEntryIsCompared(String sql, long id, boolean evidence, @Nullable String told)
            throws SQLException {
        log.tamper("PRAGMA foreign_keys=OFF", sql);

        ShownCheck check = read(id);

        assertThat(check.differences().isEmpty()).isEqualTo(told == null);
        if (told != null) {
            assertThat(check.differences().get(0)).startsWith(told);
        }
        assertThat(check.isEvidence()).isEqualTo(evidence);
    }

    @Test
    void whereAThousandAreReadAllAreCompared() throws SQLException {
        log.tamper("UPDATE entry SET description = 'x' WHERE id = 1500");
        long[] ids = new long[1000];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = i + 3L;
        }
        long[] more = new long[1001];
        System.arraycopy(ids, 0, more, 0, 1000);
        more[1000] = 3;

        assertThat(read(ids).differences()).isEmpty();
        assertThat(read(more).differences()).containsExactly("Entry 1498 is not what was recorded: description.");
    }

    @Test
    void ofALongLogTheEntriesThatAFilterFindsAreCompared() throws SQLException, IOException {
        log.tamper(
                "UPDATE entry SET description = 'x' WHERE id = 1500",
                "UPDATE entry SET description = 'y' WHERE id = 20");

        assertThat(listed(Filter.of("P1"), 21)).isEmpty();
        assertThat(listed(Filter.of("P1"), 20)).hasSize(2);
        assertThat(listed(Filter.all(), 21)).hasSize(2);
    }

    @Test
    void ofAShortLogEverythingIsComparedWhateverAFilterFinds() throws SQLException, IOException {
        log = TestLog.at(Files.createTempDirectory(folder, "short").resolve("log"));
        log.add("Silent call", "2026-11-20");
        log.add("Card left", "2026-11-21");
        log.tamper("UPDATE entry SET description = 'x' WHERE id = 3");

        assertThat(listed(Filter.of("P1"), 4)).containsExactly("Entry 1 is not what was recorded: description.");
    }

    /** What is told when a filter was listed and found one entry. */
    private List<String> listed(Filter filter, long id) throws SQLException, IOException {
        List<Long> visited = new ArrayList<>();
        try (Connection connection = log.raw();
                SqliteLog open = log.open()) {
            ShownCheck check = new ShownCheck(log.file(), connection);
            boolean goesOn = check.listing(filter, entry -> visited.add(entry.id()))
                    .visit(Objects.requireNonNull(open.entry(id)));
            check.finish();
            assertThat(goesOn).isTrue();
            assertThat(visited).containsExactly(id);
            return check.differences();
        }
    }

    @Test
    void whatCannotBeComparedIsSaid() throws SQLException {
        Connection connection = log.raw();
        ShownCheck check = new ShownCheck(log.file(), connection);
        connection.close();
        check.finish();

        assertThat(check.differences()).singleElement().asString().startsWith("What is shown could not be compared");
    }

    @Test
    void bothWaysToReadTellOfEachThousandRecords() throws SQLException {
        List<Long> fast = new ArrayList<>();
        List<Long> careful = new ArrayList<>();
        try (Connection connection = log.raw()) {
            LaterRecords later = LaterRecords.read(connection);
            new IntactChain(connection, later, fast::add, new HeadWatch(), IntactChain.RANGE).holds(connection);
            new ChainWalk(connection, later, careful::add, new HeadWatch()).read();
        }
        assertThat(fast).isEqualTo(careful).containsExactly(1000L, 2000L);
    }

    @Test
    void theRowsOfEntriesAreWalkedInTheirOrder() throws SQLException {
        try (Connection connection = log.raw();
                EntryBytes rows = new EntryBytes(connection, " WHERE id IN (3, 12)")) {
            assertThat(rows.number()).isEqualTo(1);
            assertThat(rows.pass(12)).isFalse();
            assertThat(rows.pass(3)).isTrue();
            assertThat(rows.number()).isEqualTo(10);
            assertThat(rows.isEnd()).isFalse();
            assertThat(rows.pass(1)).isFalse();
            assertThat(rows.pass(12)).isTrue();
            assertThat(rows.isEnd()).isTrue();
            assertThat(rows.number()).isZero();
            assertThat(rows.row()).isNull();
            assertThat(rows.pass(13)).isFalse();
        }
    }

    @Test
    void theFactsOfRecordsAreWalkedInTheirOrder() throws SQLException {
        try (Connection connection = log.raw();
                FactBytes facts = new FactBytes(
                        connection,
                        " WHERE seq IN (3, 12)",
                        LaterRecords.read(connection).redactions())) {
            assertThat(facts.pass(2)).isTrue();
            assertThat(facts.pass(4)).isFalse();
            assertThat(facts.pass(3)).isTrue();
            assertThat(facts.isEnd()).isFalse();
            assertThat(facts.pass(12)).isTrue();
            assertThat(facts.isEnd()).isTrue();
            assertThat(facts.pass(13)).isTrue();
        }
    }
}
