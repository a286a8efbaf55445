package daybook.store.rows;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Filter;
import daybook.store.sqlite.TestLog;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log of any size is asked along its indexes: what a question costs depends on what it finds. */
class QueryPlanTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");

    private static final LocalDays DAYS = new LocalDays(TestLog.LONDON);

    @TempDir
    static Path folder;

    private static TestLog log;

    @BeforeAll
    static void makeLog() {
        log = TestLog.at(folder.resolve("log.daybook"));
    }

    private static Filter filter(
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable String subject,
            @Nullable String match,
            boolean reverse) {
        return new Filter.Builder()
                .since(since)
                .until(until)
                .subject(subject)
                .match(match)
                .reverse(reverse)
                .build();
    }

    private static List<String> plan(Filter filter) throws SQLException {
        List<String> steps = new ArrayList<>();
        try (Connection connection = Sqlite.toRead(log.file(), Sqlite.BUSY_TIMEOUT)) {
            for (EntryQuery part : EntryQuery.of(filter, DAYS)) {
                steps.addAll(steps(part.plan(connection)));
            }
            steps.addAll(steps(EntryQuery.undated(filter, DAYS).plan(connection)));
        }
        return steps;
    }

    private static List<String> steps(PreparedStatement plan) throws SQLException {
        List<String> steps = new ArrayList<>();
        try (plan;
                ResultSet row = plan.executeQuery()) {
            while (row.next()) {
                steps.add(row.getString("detail"));
            }
        }
        return steps;
    }

    @Test
    void theWholeTimelineIsReadAlongIndexesInTheirOrder() throws SQLException {
        assertThat(plan(Filter.all()))
                .containsExactly(
                        "SEARCH e USING INDEX entry_by_time (starts>?)",
                        "SCAN e USING INDEX entry_by_day",
                        "SCAN e USING INDEX entry_undated");
    }

    @Test
    void aMonthIsReadFromItsBeginningAndWithWhatLastsLong() throws SQLException {
        assertThat(plan(filter(MARCH, APRIL, null, null, false)))
                .containsExactly(
                        "SEARCH e USING INDEX entry_by_time (starts>? AND starts<?)",
                        "SEARCH e USING INDEX entry_by_day (occurred_from>? AND occurred_from<?)",
                        "SEARCH e USING INDEX entry_long_by_time (starts>? AND starts<?)",
                        "SEARCH e USING INDEX entry_long_by_day (occurred_from<?)",
                        "SCAN e USING INDEX entry_undated");
    }

    @Test
    void aMonthReversedIsReadBackwards() throws SQLException {
        assertThat(plan(filter(MARCH, APRIL, null, null, true)))
                .containsExactly(
                        "SEARCH e USING INDEX entry_by_time (starts>? AND starts<?)",
                        "SEARCH e USING INDEX entry_by_day (occurred_from>? AND occurred_from<?)",
                        "SEARCH e USING INDEX entry_long_by_time (starts>? AND starts<?)",
                        "SEARCH e USING INDEX entry_long_by_day (occurred_from<?)",
                        "SCAN e USING INDEX entry_undated");
    }

    @Test
    void aMonthOfOneSubjectIsReadFromItsBeginning() throws SQLException {
        assertThat(plan(filter(MARCH, APRIL, "P1", null, false)))
                .contains(
                        "SEARCH e USING INDEX entry_subject_by_time (subject=? AND starts>? AND starts<?)",
                        "SEARCH e USING INDEX entry_subject_by_day (subject=? AND occurred_from>? AND occurred_from<?)")
                .noneMatch(step -> step.startsWith("SCAN") && !step.endsWith("entry_undated"));
    }

    @Test
    void wordsAreFoundByTheSearchIndex() throws SQLException {
        assertThat(plan(filter(MARCH, APRIL, "P1", "gift", false)))
                .containsExactly(
                        "SCAN entry_text VIRTUAL TABLE INDEX 0:M14",
                        "SEARCH e USING INTEGER PRIMARY KEY (rowid=?)",
                        "USE TEMP B-TREE FOR ORDER BY",
                        "SCAN entry_text VIRTUAL TABLE INDEX 0:M14",
                        "SEARCH e USING INTEGER PRIMARY KEY (rowid=?)",
                        "USE TEMP B-TREE FOR ORDER BY",
                        "SCAN entry_text VIRTUAL TABLE INDEX 0:M14",
                        "SEARCH e USING INTEGER PRIMARY KEY (rowid=?)",
                        "USE TEMP B-TREE FOR ORDER BY");
    }

    @Test
    void anEntryIsFoundByItsNumber() throws SQLException {
        try (Connection connection = Sqlite.toRead(log.file(), Sqlite.BUSY_TIMEOUT)) {
            assertThat(steps(connection.prepareStatement("EXPLAIN QUERY PLAN " + EntryTable.BY_ID)))
                    .containsExactly("SEARCH e USING INTEGER PRIMARY KEY (rowid=?)");
        }
    }

    @Test
    void whatHasNoDateIsCountedAlongAnIndex() throws SQLException {
        try (Connection connection = Sqlite.toRead(log.file(), Sqlite.BUSY_TIMEOUT)) {
            assertThat(steps(EntryQuery.undated(Filter.all(), DAYS).plan(connection)))
                    .containsExactly("SCAN e USING INDEX entry_undated");
        }
    }
}
