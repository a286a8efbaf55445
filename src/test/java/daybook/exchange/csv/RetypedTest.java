package daybook.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that a spreadsheet would write back in another way get an apostrophe, and lose exactly that one again. */
class RetypedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123",
                "07700900123",
                "447700900123",
                "4929000000000001",
                "1/2",
                "3-4",
                "1 1/2",
                "1e5",
                "12E3",
                "TRUE",
                "true",
                "False",
                "5%",
                "£5",
                "5 €",
                "(5)",
                "1.50",
                "1,234",
                "2026-03",
                "2026-03-02",
                "2026-03-02T14:30:00+00:00",
                "02/03/2026",
                "2 Mar",
                "Mar 26",
                "14:30",
                "9am",
                "2:30 p",
                " 0123",
                "00",
                ".5",
                "1 March 2026 09:15"
            })
    void guardsWhatASpreadsheetWouldRetype(String text) {
        assertThat(SpreadsheetText.escape(text)).isEqualTo("'" + text);
        assertThat(SpreadsheetText.unescape("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "0",
                "12345678901",
                "He rang twice on 2 Mar",
                "P1",
                "E5",
                "Dr A",
                "AB/1",
                "1st",
                "'twas 2 Mar",
                "call",
                "home",
                "a 0123",
                "2026",
                "visit 3-4",
                "Mar"
            })
    void leavesEverythingElseAsItIs(String text) {
        assertThat(SpreadsheetText.escape(text)).isEqualTo(text.startsWith("'") ? "'" + text : text);
        assertThat(SpreadsheetText.unescape(SpreadsheetText.escape(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'0123", "''0123", "'1/2", "''", "'", "'x", "'=1", "'-5", "-5", "+44 7700 900123", "@x", "'TRUE"
            })
    void givesBackApostrophesThatWereThereBefore(String text) {
        assertThat(SpreadsheetText.unescape(SpreadsheetText.escape(text))).isEqualTo(text);
    }
}
