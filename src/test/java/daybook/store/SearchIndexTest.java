package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Fact;
import daybook.store.sqlite.TestLog;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of full-text search is checked too: without it an entry is there and nobody finds it. */
class SearchIndexTest {

    @TempDir
    static Path folder;

    private static TestLog whole;

    /** More words than fit on a page of the index, so that the index of the index matters. */
    @BeforeAll
    static void makeLog() {
        whole = TestLog.at(folder.resolve("whole"));
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            words.append(Integer.toString(i * 7919, 36)).append(' ');
        }
        whole.add(TestLog.incident(words.toString(), "2026"));
        whole.add(TestLog.incident("Silent call", "2026"));
    }

    @Test
    void aWordThatIsNoLongerFoundIsNoticed() throws IOException, SQLException {
        TestLog log = whole.copy(folder.resolve("index"));
        log.tamper("DELETE FROM entry_text_idx WHERE term <> ''");
        assertThat(TestLog.failed(log.verify())).contains("search");
    }

    /** SQLite folds letters and drops accents by tables of its own; no letter may make an honest log look changed. */
    @Test
    void aLogOfEveryCharacterVerifies() {
        TestLog log = TestLog.at(folder.resolve("characters"));
        StringBuilder alone = new StringBuilder();
        StringBuilder together = new StringBuilder();
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if ((c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) && Character.isDefined(c)) {
                alone.appendCodePoint(c).append(' ');
                together.appendCodePoint(c).append(c % 20 == 0 ? " " : "");
            }
        }
        log.add(TestLog.incident(alone.toString(), "2026").set(Fact.EXACT_WORDS, together.toString()));

        assertThat(TestLog.failed(log.verify())).isEmpty();
    }

    @Test
    void aVeryLongWordIsNoDifference() {
        TestLog log = TestLog.at(folder.resolve("long"));
        log.add(TestLog.incident("x".repeat(100_000) + " \u00e9".repeat(40_000), "2026"));

        assertThat(TestLog.failed(log.verify())).isEmpty();
    }
}
