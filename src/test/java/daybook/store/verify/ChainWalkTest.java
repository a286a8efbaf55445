package daybook.store.verify;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.HeadWatch;
import daybook.store.RemovalRecord;
import daybook.store.rows.LaterRecords;
import daybook.store.sqlite.Opening;
import daybook.store.sqlite.SqliteLog;
import daybook.store.sqlite.TestLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chain of seven records read from end to end, and what is said of it when something was changed or cannot be read. */
class ChainWalkTest {

    @TempDir
    static Path folder;

    private static TestLog whole;
    private TestLog log;

    /** Record 1 is the genesis record, 2 the subject, 3 to 5 are entries, 6 withdraws entry 4, 7 is an entry. */
    @BeforeAll
    static void makeSevenRecords() {
        whole = TestLog.at(folder.resolve("whole"));
        whole.add("Silent call", "2026-11-20");
        whole.add("Card left", "2026-11-21");
        whole.add("Gift left", "2026-11-21");
        try (SqliteLog open = Opening.toWrite(whole.file(), TestLog.sealer())) {
            open.write(writer -> writer.withdraw(4, "told twice", "Dr A"));
        }
        whole.add("Rang again", "2026-11-22");
    }

    @BeforeEach
    void copyThem() throws IOException {
        Files.deleteIfExists(folder.resolve("log"));
        log = whole.copy(folder.resolve("log"));
    }

    /** What was done; how many records were read; the first bad one; what is said of chain, facts and what is shown; each difference. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
        SELECT 1                                          | 7 | - | - | - | - | -
        UPDATE entry SET description = 'x' WHERE id = 5   | 7 | 5 | - | - | record 5 is shown otherwise than the chain says | Entry 3 is not what was recorded: description.
        UPDATE event SET recorded_at = 'x' WHERE id = 6   | 7 | 6 | - | - | record 6 is shown otherwise than the chain says | Record 6 is not shown as it was recorded.
        DELETE FROM entry WHERE id = 5                    | 7 | 5 | - | - | record 5 is in the chain but is not shown | Record 5 was recorded and is not shown.
        DELETE FROM event WHERE id = 1                    | 7 | 1 | - | - | record 1 is in the chain but is not shown | Record 1 was recorded and is not shown.
        UPDATE entry SET id = 8 WHERE id = 7              | 7 | 7 | - | - | record 7 is in the chain but is not shown | Record 7 was recorded and is not shown. Record 8 is shown and was never recorded.
        UPDATE entry SET id = 0 WHERE id = 5              | 7 | 0 | - | - | record 0 is shown but is not in the chain | Record 0 is shown and was never recorded. Record 5 was recorded and is not shown.
        UPDATE subject SET code = 'P9'                    | 7 | 2 | - | - | the subjects shown are not those of the chain | The subjects shown are not those of the chain.
        INSERT INTO redacting VALUES (3)                  | 7 | 3 | - | - | the facts of record 3 are left open to deletion | The facts of record 3 are left open to deletion.
        UPDATE entry SET description = 'x' WHERE id = 7 ; UPDATE event SET recorded_at = 'x' WHERE id = 2 | 7 | 2 | - | - | record 2 is shown otherwise than the chain says | Record 2 is not shown as it was recorded. Entry 4 is not what was recorded: description.
        UPDATE entry SET description = 'x' WHERE id = 7 ; UPDATE subject SET code = 'P9' | 7 | 2 | - | - | record 7 is shown otherwise than the chain says | Entry 4 is not what was recorded: description. The subjects shown are not those of the chain.
        DROP TABLE redacting                              | 7 | - | - | - | it cannot be read: | The settings or the subjects cannot be read.
        DELETE FROM disclosure WHERE seq = 5              | 7 | 5 | - | record 5: 8 facts are missing | record 5 cannot be understood: | Record 5 cannot be understood.
        INSERT INTO disclosure SELECT 9, facts FROM disclosure WHERE seq = 7 | 7 | 9 | - | there are facts of record 9, which is not there | - | -
        INSERT INTO disclosure SELECT 9, facts FROM disclosure WHERE seq = 7 ; DELETE FROM disclosure WHERE seq = 6 | 7 | 6 | - | record 6: 2 facts are missing | record 6 is shown otherwise than the chain says | Record 6 is not shown as it was recorded.
        UPDATE record SET line = '{}' WHERE seq = 7       | 7 | 7 | record 7: its line cannot be read: | - | record 7 is shown but is not in the chain | Record 7 is shown and was never recorded.
        DELETE FROM record WHERE seq = 5                  | 6 | 5 | record 5: record 5 was expected, and 6 was found | there are facts of record 5, which is not there | record 5 is shown but is not in the chain | Record 5 is shown and was never recorded.
        DELETE FROM record ; DELETE FROM disclosure ; DELETE FROM entry ; DELETE FROM event ; DELETE FROM subject | 0 | 1 | there is no record at all | - | the settings shown are not those of the chain | The settings shown are not those of the chain.
        record ! line ! seq = 5                           | 4 | 5 | record 5 cannot be read: | there are facts of record 5, which is not there | record 5 is shown but is not in the chain | Record 5 is shown and was never recorded.
        disclosure ! facts ! seq = 7                      | 7 | 7 | - | record 7: | record 7 cannot be understood: | Record 7 cannot be understood.
        entry ! description ! id = 7                      | 7 | 7 | - | - | record 7 cannot be read: | Record 7 cannot be read. Some of what is shown cannot be read:
        event ! kind ! id = 6                             | 7 | 6 | - | - | record 6 cannot be read: | Record 6 cannot be read. Some of what is shown cannot be read:
        """)
    void everyDifferenceIsToldAndTheFirstOneNamed(
            String steps,
            long records,
            @Nullable Long firstBad,
            @Nullable String chain,
            @Nullable String facts,
            @Nullable String difference,
            @Nullable String told)
            throws SQLException {
        Tampering.change(log, steps);
        try (Connection connection = log.raw()) {
            ChainWalk walk = new ChainWalk(connection, LaterRecords.shown(connection), done -> {}, new HeadWatch());
            ChainResult result = walk.read();

            assertThat(result.records()).isEqualTo(records);
            assertThat(result.firstBad()).isEqualTo(firstBad);
            begins(result.chainFault(), chain);
            begins(result.factsFault(), facts);
            begins(result.difference(), difference);
            begins(walk.told().isEmpty() ? null : String.join(" ", walk.told()), told);
        }
    }

    private static void begins(@Nullable String found, @Nullable String expected) {
        if (expected == null) {
            assertThat(found).isNull();
        } else {
            assertThat(found).startsWith(expected);
        }
    }

    @Test
    void aRedactionOfWhatNoRecordHasIsAFaultOfTheFacts() throws SQLException {
        try (SqliteLog open = Opening.toWrite(log.file(), TestLog.sealer())) {
            open.write(writer -> writer.append(
                    3L,
                    RemovalRecord.decided(
                            RemovalRecord.facts(List.of("exact_words"), List.of("A".repeat(43))), "officer", "asked")));
        }
        try (Connection connection = log.raw()) {
            ChainResult result =
                    new ChainWalk(connection, LaterRecords.read(connection), done -> {}, new HeadWatch()).read();
            assertThat(result.factsFault())
                    .isEqualTo(
                            "record 8: it is a redaction of record 3 and names a fact that is not one it can remove");
            assertThat(result.firstBad()).isEqualTo(8);
        }
    }
}
