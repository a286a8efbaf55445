package daybook.store.rows;

import static daybook.store.sqlite.TestLog.incident;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Fact;
import daybook.log.Filter;
import daybook.store.sqlite.ManyEntriesTest;
import daybook.store.sqlite.TestLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches that the full-text index alone would miss: telephone numbers in any spelling, and scripts without blanks between words. */
class TextScanTest {

    @TempDir
    static Path folder;

    private static TestLog log;

    @BeforeAll
    static void makeLog() {
        log = TestLog.at(folder.resolve("log.daybook"));
        log.add(incident("a", "2026").set(Fact.IDENTIFIER, "07700900123"));
        log.add(incident("b: he rang from 07700 900 123 twice", "2026"));
        log.add(incident("c", "2026").set(Fact.EXACT_WORDS, "Ring me on +44 7700 900123!"));
        log.add(incident("d", "2026").set(Fact.WITNESSES, List.of("Nurse B (07700) 900-123", "Jo")));
        log.add(incident("e: +44 (0)7700 900123", "2026"));
        log.add(incident("f: 0044 7700 900123", "2026"));
        log.add(incident("g: 07700 900124, 07700 900125", "2026"));
        log.add(incident("h: 昨日彼は東京駅で待っていた", "2026"));
        log.add(incident("i: เขารอที่สถานีรถไฟ", "2026"));
        log.add(incident("j: 그가역에서기다렸다", "2026"));
        log.add(incident("k: ﾄｳｷｮｳ", "2026"));
        log.add(incident("l: on 12 May 2026 at 09:15, room 2", "2026"));
    }

    private static String found(String words) throws IOException {
        StringBuilder found = new StringBuilder();
        for (String each : log.found(matching(words))) {
            found.append(each.charAt(0));
        }
        return found.toString();
    }

    private static Filter matching(String words) {
        return ManyEntriesTest.matching(words);
    }

    @ParameterizedTest
    @CsvSource({
        "07700900123, abcdef",
        "07700 900123, abcdef",
        "07700-900-123, abcdef",
        "(07700) 900123, abcdef",
        "+447700900123, abcdef",
        "+44 (0) 7700 900123, abcdef",
        "00447700900123, abcdef",
        "447700900123, abcdef",
        "7700900123, abcdef",
        "900123, abcdef",
        "07700 900, abcdefg",
        "900124, g",
        "07700900124 07700900125, ''",
        "twice 07700900123, b",
        "07700900123 ring, c",
        "jo 900123, d",
        "07700900129, ''",
        "9001239, ''",
    })
    void aNumberIsFoundHoweverItIsWritten(String typed, String expected) throws IOException {
        assertThat(found(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"12 May, l", "2026, l", "09:15, l", "2, l", "2615, ''", "120915, ''", "room 2, l"})
    void fewDigitsAreAWordLikeAnyOther(String typed, String expected) throws IOException {
        assertThat(found(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "東京駅, h",
        "東京, h",
        "待って, h",
        "東京 待って, h",
        "大阪, ''",
        "สถานี, i",
        "역에서, j",
        "トウキョウ, k",
        "h 東京駅, h",
        "i 東京駅, ''",
    })
    void wordsAreFoundInsideTextWithoutBlanks(String typed, String expected) throws IOException {
        assertThat(found(typed)).isEqualTo(expected);
    }

    @Test
    void theFunctionIsPartOfNoLog() {
        assertThat(TestLog.failed(log.verify())).isEmpty();
    }
}
