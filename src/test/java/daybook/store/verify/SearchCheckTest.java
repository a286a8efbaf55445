package daybook.store.verify;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Fact;
import daybook.log.Facts;
import daybook.store.rows.Schema;
import daybook.store.sqlite.Opening;
import daybook.store.sqlite.SqliteLog;
import daybook.store.sqlite.TestLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search index that was made entry by entry, and one that somebody made to say something else. */
class SearchCheckTest {

    private static final String COLUMNS = Schema.searchColumns();

    /** Leaves nothing in the index and keeps what SQLite notes beside it. */
    private static final String EMPTY = "INSERT INTO entry_text (entry_text) VALUES ('delete-all')";

    @TempDir
    static Path folder;

    private static TestLog whole;
    private TestLog log;

    /** Entries 3 to 5, of which 3 was amended, so that something was removed from the index. */
    @BeforeAll
    static void makeThreeEntries() {
        whole = TestLog.at(folder.resolve("whole"));
        whole.add(TestLog.incident("came late", "2026-11-20").set(Fact.EXACT_WORDS, "see you"));
        whole.add(TestLog.incident("rang twice", "2026-11-21").set(Fact.EXACT_WORDS, "see me"));
        whole.add(TestLog.incident("left flowers", "2026-11-22"));
        try (SqliteLog open = Opening.toWrite(whole.file(), TestLog.sealer())) {
            Facts changes = Facts.builder().set(Fact.DESCRIPTION, "came early").build();
            open.write(writer -> writer.amend(3, changes, Set.of(), "misread", "Dr A"));
        }
    }

    @BeforeEach
    void copyIt() throws IOException {
        Files.deleteIfExists(folder.resolve("log"));
        log = whole.copy(folder.resolve("log"));
    }

    private boolean fits() throws SQLException {
        try (Connection connection = log.raw()) {
            String difference = SearchCheck.difference(connection);
            if (difference != null) {
                assertThat(difference).isEqualTo("the search index does not fit the entries");
            }
            return difference == null;
        }
    }

    /** Makes the index again from other words than those of the entries. */
    private static String of(String description, String exactWords) {
        return "INSERT INTO entry_text (rowid, " + COLUMNS + ") SELECT id, "
                + COLUMNS.replace("\"description\"", description).replace("\"exact_words\"", exactWords)
                + " FROM entry";
    }

    private static String instead(long id, String column, String words) {
        return "iif(id = " + id + ", '" + words + "', " + column + ")";
    }

    @Test
    void anIndexThatGrewWithItsEntriesFitsThem() throws SQLException {
        assertThat(fits()).isTrue();
    }

    @Test
    void anIndexThatWasMadeAgainAtOnceFitsThem() throws SQLException {
        log.tamper(EMPTY, of("description", "exact_words"));
        assertThat(fits()).isTrue();
    }

    @Test
    void anEntryThatNobodyFindsIsNoticed() throws SQLException {
        log.tamper(EMPTY, of("description", "exact_words") + " WHERE id <> 4");
        assertThat(fits()).isFalse();
    }

    @Test
    void anEntryThatIsFoundAndDoesNotExistIsNoticed() throws SQLException {
        log.tamper("INSERT INTO entry_text (rowid, description) VALUES (99, 'came')");
        assertThat(fits()).isFalse();
    }

    @Test
    void anEntryThatIsFoundByAWordMoreIsNoticed() throws SQLException {
        log.tamper(EMPTY, of(instead(3, "description", "came early drunk"), "exact_words"));
        assertThat(fits()).isFalse();
    }

    @Test
    void anEntryThatIsNotFoundByAWordIsNoticed() throws SQLException {
        log.tamper(EMPTY, of(instead(3, "description", "came"), "exact_words"));
        assertThat(fits()).isFalse();
    }

    @Test
    void wordsOfOneEntryThatFindAnotherAreNoticed() throws SQLException {
        log.tamper(
                EMPTY,
                of("CASE id WHEN 3 THEN 'rang twice' WHEN 4 THEN 'came early' ELSE description END", "exact_words"));
        assertThat(fits()).isFalse();
    }

    @Test
    void wordsInAnotherOrderAreNoticed() throws SQLException {
        log.tamper(EMPTY, of(instead(3, "description", "early came"), "exact_words"));
        assertThat(fits()).isFalse();
    }

    @Test
    void wordsInAnotherColumnAreNoticed() throws SQLException {
        log.tamper(EMPTY, of(instead(3, "description", "see you"), instead(3, "exact_words", "came early")));
        assertThat(fits()).isFalse();
    }

    /** The length of each entry and the averages are mended, so that only the words themselves tell. */
    @ParameterizedTest
    @ValueSource(strings = {"came early drunk", "came early came", "aaa came early", "came early zzz"})
    void aWordMoreIsNoticedThoughTheCountsWereMended(String words) throws SQLException {
        log.tamper(
                "CREATE TEMP TABLE sizes AS SELECT id, sz FROM entry_text_docsize",
                "CREATE TEMP TABLE averages AS SELECT block FROM entry_text_data WHERE id = 1",
                EMPTY,
                of(instead(3, "description", words), "exact_words"),
                "UPDATE entry_text_docsize SET sz = (SELECT sz FROM sizes WHERE sizes.id = entry_text_docsize.id)",
                "UPDATE entry_text_data SET block = (SELECT block FROM averages) WHERE id = 1");
        assertThat(fits()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM entry_text_docsize WHERE id = 4",
                "UPDATE entry_text_docsize SET sz = x'00' WHERE id = 4",
                "INSERT INTO entry_text_docsize VALUES (99, x'00')",
                "UPDATE entry_text_data SET block = x'0301' WHERE id = 1",
                "DELETE FROM entry_text_config WHERE k = 'secure-delete'",
                "INSERT INTO entry_text_config VALUES ('pgsz', 64)",
            })
    void whatSqliteNotesBesideTheWordsIsCompared(String sql) throws SQLException {
        log.tamper(sql);
        assertThat(fits()).isFalse();
    }

    /** Only what somebody who searches could meet is a difference: how SQLite stores it is its own business. */
    @ParameterizedTest
    @ValueSource(strings = {"x'00'", "NULL"})
    void aPageOfTheIndexThatNoSearchReadsIsNoDifference(String block) throws SQLException {
        log.tamper("INSERT INTO entry_text_data VALUES ((99 << 37) + 1, " + block + ")");
        assertThat(fits()).isTrue();
    }

    @Test
    void theTablesForTheComparisonAreGoneAfterwards() throws SQLException {
        try (Connection connection = log.raw();
                Statement statement = connection.createStatement()) {
            SearchCheck.difference(connection);
            try (ResultSet row = statement.executeQuery("SELECT count(*) FROM temp.sqlite_schema")) {
                assertThat(row.getLong(1)).isZero();
            }
            assertThat(SearchCheck.difference(connection)).isNull();
        }
    }
}
