package daybook.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

    private static final String[] PIECES = {
        "_",
        "x",
        "X",
        "_x0041_",
        "_x005F_",
        "_x00",
        "41_",
        "0041",
        "\0",
        "\u0001",
        "\r",
        "\n",
        "\t",
        "\uFFFE",
        "\uFFFF",
        "\uD800",
        "\uDC00",
        "\uD83D\uDE00",
        "\u007F",
        "\u0085",
        "=1+1",
        "a",
        " ",
        "G",
        "e\u0301"
    };

    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "_x0041_, _x005F_x0041_",
        "_X0041_, _x005F_X0041_",
        "_x0041_x0042_, _x005F_x0041_x005F_x0042_",
        "_x004_, _x004_",
        "_x00G1_, _x00G1_",
        "=1+1, =1+1"
    })
    void escapesWhatAReaderWouldTakeForAnEscape(String text, String escaped) {
        assertThat(CellText.escape(text)).isEqualTo(escaped);
    }

    @Test
    void escapesWhatXmlHasNoPlaceFor() {
        assertThat(CellText.escape("a\0b\u0001c\r\n\t\uFFFF\uD800"))
                .isEqualTo("a_x0000_b_x0001_c_x000D_\n\t_xFFFF__xD800_");
    }

    @Test
    void escapesALineThatAnEscapeBehindItWouldComplete() {
        assertThat(CellText.escape("_x0041\u0001")).isEqualTo("_x005F_x0041_x0001_");
    }

    @Test
    void everyTextComesBackAndIsFitForXml() {
        Random random = new Random(20261122);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(10); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String escaped = CellText.escape(text.toString());
            if (!Sheets.read(escaped).contentEquals(text) || !isFitForXml(escaped)) {
                assertThat(Sheets.read(escaped)).as(escaped).isEqualTo(text.toString());
                assertThat(isFitForXml(escaped)).as(escaped).isTrue();
            }
        }
    }

    @Test
    void leavesATextOfTheGreatestLengthAsItIs() {
        String text = "a".repeat(CellText.LONGEST);

        assertThat(CellText.fit(text)).isEqualTo(new CellText.Fitted(text, 0));
    }

    @Test
    void cutsALongerTextVisiblyAndSaysHowMuchIsMissing() {
        String text = "a".repeat(CellText.LONGEST + 1);

        CellText.Fitted fitted = CellText.fit(text);

        int kept = CellText.LONGEST - CellText.MARK.length();
        assertThat(fitted.text()).hasSize(CellText.LONGEST).isEqualTo("a".repeat(kept) + CellText.MARK);
        assertThat(fitted.left()).isEqualTo(text.length() - kept);
    }

    @Test
    void cutsBetweenWholeCharactersAsPeopleCountThem() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        String text = family.repeat(CellText.LONGEST / family.length() + 1);

        CellText.Fitted fitted = CellText.fit(text);

        String kept = fitted.text().substring(0, fitted.text().length() - CellText.MARK.length());
        assertThat(kept.length() % family.length()).isZero();
        assertThat(kept).endsWith(family);
    }

    @Test
    void countsEscapesAmongTheCharactersOfACell() {
        CellText.Fitted fitted = CellText.fit("\0".repeat(10_000));

        assertThat(fitted.text()).hasSizeLessThanOrEqualTo(CellText.LONGEST).endsWith(CellText.MARK);
        assertThat(fitted.left()).isPositive();
    }

    @Test
    void keepsNothingOfATextThatIsOneCharacterTooLong() {
        CellText.Fitted fitted = CellText.fit("e" + "\u0301".repeat(CellText.LONGEST));

        assertThat(fitted).isEqualTo(new CellText.Fitted(CellText.MARK, CellText.LONGEST + 1));
    }

    private static boolean isFitForXml(String text) {
        return text.codePoints()
                .allMatch(c -> c == '\t'
                        || c == '\n'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000);
    }
}
