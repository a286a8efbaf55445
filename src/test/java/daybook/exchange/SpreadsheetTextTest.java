package daybook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetTextTest {

    private static final String HOSTILE = "=+-@\t\r\n'|\0\uFF1D\uFF0B\uFF0D\uFF20,;\"a \u00e9\u2019[]";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1, '=1+1",
                "a=1, a=1",
                "'tis, ''tis",
                "it's, it's",
                "`a,=1`, `a,'=1`",
                "a;@SUM, a;'@SUM",
                "`a\"=1`, `a\"'=1`",
                "a|-1, a|'-1",
                "\uFF1D1, '\uFF1D1",
                "+441632960001, '+441632960001",
                "a-b, a-b"
            })
    void putsAnApostropheBeforeWhatASpreadsheetMightActUpon(String plain, String escaped) {
        assertThat(SpreadsheetText.escape(plain)).isEqualTo(escaped);
    }

    @Test
    void escapesALineFeedAfterACarriageReturnToo() {
        assertThat(SpreadsheetText.escape("a\r\n=1")).isEqualTo("a\r'\n'=1");
    }

    @Test
    void escapesATabAtTheStartAndWhatFollowsIt() {
        assertThat(SpreadsheetText.escape("\t=1")).isEqualTo("'\t'=1");
    }

    @Test
    void leavesAnApostropheThatItDidNotPutThere() {
        assertThat(SpreadsheetText.unescape("'quoted'")).isEqualTo("'quoted'");
    }

    @Test
    void givesEveryTextBackAsItWas() {
        Random random = new Random(20261122);
        for (int i = 0; i < 1_000_000; i++) {
            String text = random(random);
            String escaped = SpreadsheetText.escape(text);
            if (!SpreadsheetText.unescape(escaped).equals(text) || !isHarmless(escaped)) {
                assertThat(SpreadsheetText.unescape(escaped)).isEqualTo(text);
                assertThat(isHarmless(escaped)).as("harmless: %s", escaped).isTrue();
            }
        }
    }

    private static String random(Random random) {
        int length = random.nextInt(12);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(HOSTILE.charAt(random.nextInt(HOSTILE.length())));
        }
        return text.toString();
    }

    /** Written from the contract and not from the code: which characters may end a cell, and which must not begin one. */
    static boolean isHarmless(String escaped) {
        boolean begins = true;
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            boolean dangerous = "=+-@\t\r\n'|\0\uFF1D\uFF0B\uFF0D\uFF20".indexOf(c) >= 0;
            if (begins && dangerous) {
                if (c != '\'' || i + 1 == escaped.length()) {
                    return false;
                }
                i++;
                c = escaped.charAt(i);
            }
            begins = ",;\t\n\r|\"".indexOf(c) >= 0;
        }
        return true;
    }
}
