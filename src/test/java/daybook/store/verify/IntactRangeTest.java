package daybook.store.verify;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.HeadWatch;
import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.store.rows.LaterRecords;
import daybook.store.sqlite.Opening;
import daybook.store.sqlite.SqliteLog;
import daybook.store.sqlite.TestLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of a chain of eight records, one of them made after the clock was put back by an hour. */
class IntactRangeTest {

    @TempDir
    static Path folder;

    private static TestLog whole;
    private TestLog log;

    /** Record 1 is the genesis record, 2 the subject, 3 to 6 are entries, 7 withdraws entry 4, 8 is an entry; 5 to 8 are an hour behind. */
    @BeforeAll
    static void makeEightRecords() {
        whole = TestLog.at(folder.resolve("whole"));
        Clock clock = Clock.systemUTC();
        for (int record = 3; record <= 8; record++) {
            Clock own = record < 5 ? clock : Clock.offset(clock, Duration.ofHours(-1));
            try (SqliteLog open = Opening.toWrite(whole.file(), new Sealer(own, new SecureSalts()))) {
                if (record == 7) {
                    open.write(writer -> writer.withdraw(4, "told twice", "Dr A"));
                } else {
                    open.write(writer ->
                            writer.entry(TestLog.incident("Rang", "2026-11-20").build(), null));
                }
            }
        }
        assertThat(TestLog.failed(whole.verify())).isEmpty();
    }

    @BeforeEach
    void copyThem() throws IOException {
        Files.deleteIfExists(folder.resolve("log"));
        log = whole.copy(folder.resolve("log"));
    }

    private static boolean holds(Connection connection, IntactRange range) throws SQLException {
        return range.holds(connection, place -> true);
    }

    private static IntactRange range(Connection connection, long from, long to, boolean last) throws SQLException {
        return new IntactRange(LaterRecords.shown(connection), new HeadWatch(), from, to, last);
    }

    /** What was done, the first record of a range, the one behind its last, whether it is the last range, and whether it holds. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -                                                      | 1 | 9  | true  | true
        -                                                      | 1 | 9  | false | true
        -                                                      | 1 | 5  | false | true
        -                                                      | 5 | 9  | true  | true
        -                                                      | 7 | 8  | false | true
        -                                                      | 1 | 8  | true  | false
        -                                                      | 1 | 10 | true  | false
        -                                                      | 9 | 10 | true  | false
        -                                                      | 10 | 11 | true | false
        DELETE FROM entry WHERE id = 6                         | 1 | 5  | false | true
        DELETE FROM entry WHERE id = 6                         | 5 | 9  | true  | false
        DELETE FROM event WHERE id = 7                         | 5 | 9  | true  | false
        UPDATE event SET id = 9 WHERE id = 7                   | 5 | 9  | true  | false
        UPDATE entry SET id = 9 WHERE id = 8                   | 5 | 9  | true  | false
        UPDATE entry SET id = 9 WHERE id = 8                   | 5 | 8  | false | true
        DELETE FROM record WHERE seq = 6                       | 5 | 9  | true  | false
        UPDATE record SET seq = 9 WHERE seq = 8                | 5 | 9  | true  | false
        DELETE FROM disclosure WHERE seq = 6                   | 5 | 9  | true  | false
        INSERT INTO disclosure SELECT 9, facts FROM disclosure WHERE seq = 8 | 5 | 9 | true  | false
        INSERT INTO disclosure SELECT 9, facts FROM disclosure WHERE seq = 8 | 5 | 9 | false | true
        UPDATE record SET line = '{}' WHERE seq = 4            | 5 | 9  | true  | false
        UPDATE entry SET description = 'x' WHERE id = 6        | 5 | 9  | true  | false
        UPDATE entry SET number = 99 WHERE id = 6              | 5 | 9  | true  | false
        UPDATE entry SET not_before = NULL WHERE id = 6        | 5 | 9  | true  | false
        UPDATE entry SET status = 'current' WHERE id = 4       | 1 | 5  | false | false
        """)
    void aRangeHoldsWhenAllOfItIsThereAndNothingElse(String sql, long from, long to, boolean last, boolean holds)
            throws SQLException {
        if (sql != null) {
            log.tamper("PRAGMA foreign_keys=OFF", sql);
        }
        try (Connection connection = log.raw()) {
            assertThat(holds(connection, range(connection, from, to, last))).isEqualTo(holds);
        }
    }

    @Test
    void eachRecordIsToldByItsPlaceAndNoMoreWhenNoMoreAreWanted() throws SQLException {
        List<Long> told = new ArrayList<>();
        try (Connection connection = log.raw()) {
            boolean holds = range(connection, 3, 9, true).holds(connection, place -> {
                told.add(place);
                return place < 4;
            });
            assertThat(holds).isFalse();
        }
        assertThat(told).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aRangeSaysWhatItHas() throws SQLException {
        try (Connection connection = log.raw()) {
            IntactRange first = range(connection, 1, 5, false);
            IntactRange second = range(connection, 5, 9, true);
            IntactRange event = range(connection, 7, 8, false);
            for (IntactRange each : List.of(first, second, event)) {
                assertThat(holds(connection, each)).isTrue();
            }

            assertThat(first.begin()).isNull();
            assertThat(first.first()).isNotNull();
            assertThat(second.first()).isNull();
            assertThat(second.begin()).isEqualTo(first.head());
            assertThat(List.of(first.entries(), second.entries(), event.entries()))
                    .containsExactly(2L, 3L, 0L);
            assertThat(List.of(first.plain(), second.plain(), event.plain())).containsExactly(1L, 3L, 0L);
            assertThat(first.goesOnBehind(0)).isTrue();
            assertThat(first.goesOnBehind(1)).isFalse();
            assertThat(second.goesOnBehind(2)).isTrue();
            assertThat(second.goesOnBehind(0)).isFalse();
            assertThat(event.goesOnBehind(7)).isTrue();
            assertThat(first.clockSteps().steps()).isEmpty();
            assertThat(first.clockSteps().behind()).isZero();
            assertThat(second.clockSteps().steps())
                    .extracting(each -> each.seq())
                    .containsExactly(5L);
            assertThat(second.clockSteps().behind()).isEqualTo(4);
            assertThat(event.clockSteps().behind()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4, 5, 100})
    void whatTheClockDidIsToldAsTheSlowWayTellsIt(long size) throws SQLException {
        try (Connection connection = log.raw()) {
            HeadWatch watch = new HeadWatch();
            LongStream.rangeClosed(1, 8).forEach(seq -> watch.want(seq, ""));
            IntactChain intact = new IntactChain(connection, LaterRecords.shown(connection), done -> {}, watch, size);

            assertThat(intact.holds(connection)).isTrue();
            ChainResult found = Objects.requireNonNull(intact.result(connection));
            HeadWatch slow = new HeadWatch();
            LongStream.rangeClosed(1, 8).forEach(seq -> slow.want(seq, ""));
            assertThat(found)
                    .isEqualTo(new ChainWalk(connection, LaterRecords.read(connection), done -> {}, slow).read());
            for (long seq = 1; seq <= 8; seq++) {
                assertThat(watch.at(seq)).isEqualTo(slow.at(seq)).isNotNull();
            }
        }
    }

    /** What was done, which the ranges of two records on their own may not see. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE entry SET number = number + 10 WHERE id > 4",
                "UPDATE entry SET not_before = '2030-01-01T00:00:00.000Z' WHERE id = 5",
                "UPDATE record SET seq = seq + 1 WHERE seq = 8",
                "DELETE FROM record WHERE seq = 1",
                "DELETE FROM record",
                "UPDATE subject SET code = 'P9'",
                "UPDATE setting SET value = 'x' WHERE name = 'zone'",
                "INSERT INTO redacting VALUES (3)",
                "DROP TABLE setting"
            })
    void aChainThatDoesNotHoldIsNotSaidTo(String sql) throws SQLException {
        log.tamper("PRAGMA foreign_keys=OFF", sql);
        try (Connection connection = log.raw()) {
            IntactChain intact =
                    new IntactChain(connection, LaterRecords.shown(connection), done -> {}, new HeadWatch(), 2);

            assertThat(intact.holds(connection)).isFalse();
        }
    }
}
