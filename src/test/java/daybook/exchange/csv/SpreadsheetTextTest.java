package daybook.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.exchange.SpreadsheetRow;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetTextTest {

    private static final String HOSTILE = "=+-@\t\r\n'|\0\uFF1D\uFF0B\uFF0D\uFF20,;\"a \u00e9\u2019[]";

    /** What no cell may begin with. A tab, a carriage return or a NUL may be passed over, and what follows be taken. */
    private static final String LIVE = "=+-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20";

    private static final CSVFormat FORMAT = CsvExport.format();

    /** A million with -Ddaybook.texts=1000000. */
    private static final int TEXTS = Integer.getInteger("daybook.texts", 200_000);

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
        for (int i = 0; i < TEXTS; i++) {
            String text = random(random);
            String escaped = SpreadsheetText.escape(text);
            if (!SpreadsheetText.unescape(escaped).equals(text) || !isHarmless(escaped)) {
                assertThat(SpreadsheetText.unescape(escaped)).isEqualTo(text);
                assertThat(isHarmless(escaped)).as("harmless: %s", escaped).isTrue();
            }
        }
    }

    @Test
    void noCellOfARowBeginsLiveWhateverTheSeparatorAndTheRowComesBack() throws IOException {
        Random random = new Random(20261123);
        for (int i = 0; i < TEXTS / 4; i++) {
            List<String> texts = List.of(random(random), random(random), random(random), random(random));
            String row = row(texts);
            for (char separator : new char[] {',', ';', '\t'}) {
                assertNothingLive(row, SpreadsheetRow.split(row, separator));
                assertNothingLive(row, SpreadsheetRow.splitBlindly(row, separator));
            }
            List<String> back = SpreadsheetRow.split(row, ',').stream()
                    .map(SpreadsheetText::unescape)
                    .toList();
            if (!back.equals(texts)) {
                assertThat(back).as(row).isEqualTo(texts);
            }
        }
    }

    /** A row as export csv writes it, without the end of its line. */
    private static String row(List<String> texts) throws IOException {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            FORMAT.print(SpreadsheetText.escape(texts.get(i)), row, i == 0);
        }
        return row.toString();
    }

    private static void assertNothingLive(String row, List<String> cells) {
        for (String cell : cells) {
            if (!cell.isEmpty() && LIVE.indexOf(cell.charAt(0)) >= 0) {
                assertThat(cell).as("a cell of %s", row).isEmpty();
            }
        }
    }

    private static String random(Random random) {
        int length = random.nextInt(12);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(16) > 0) {
                text.append(HOSTILE.charAt(random.nextInt(HOSTILE.length())));
            } else {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            }
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
