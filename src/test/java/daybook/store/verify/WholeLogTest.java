package daybook.store.verify;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.store.sqlite.Given;
import daybook.store.sqlite.TestLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answer whether a log and the other one in it are shown as recorded, here and in a thread of its own. */
class WholeLogTest {

    @TempDir
    static Path folder;

    private static TestLog whole;
    private TestLog log;

    @BeforeAll
    static void mergeTwoLogs() throws SQLException {
        whole = TestLog.at(folder.resolve("whole"));
        whole.add("Card left", "2026-11-19");
        TestLog theirs = TestLog.at(folder.resolve("theirs"));
        theirs.add("Rang twice", "2026-11-20");
        Given.of(theirs).into(whole);
    }

    @BeforeEach
    void copyIt() throws IOException {
        Files.deleteIfExists(folder.resolve("log"));
        log = whole.copy(folder.resolve("log"));
    }

    /** What was done, whether all of it holds, and whether the other log does. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SELECT 1                                                  | true  | true
        UPDATE entry SET description = 'x' WHERE id = 3           | false | true
        UPDATE entry SET description = 'x' WHERE id = 1000000003  | false | false
        DELETE FROM disclosure WHERE seq = 3                      | false | true
        DELETE FROM foreign_record WHERE seq = 2                  | false | false
        """)
    void everyRecordOfBothLogsIsCompared(String sql, boolean all, boolean others) throws SQLException {
        log.tamper("PRAGMA foreign_keys=OFF", sql);

        try (Connection connection = log.raw()) {
            assertThat(WholeLog.holds(connection)).isEqualTo(all);
            assertThat(WholeLog.othersHold(connection)).isEqualTo(others);
        }
        assertThat(ShownAhead.begin(log.file()).result()).isEqualTo(all);
    }

    @Test
    void whatCannotBeOpenedHasNoAnswer() {
        assertThat(ShownAhead.begin(folder.resolve("none")).result()).isNull();
    }
}
