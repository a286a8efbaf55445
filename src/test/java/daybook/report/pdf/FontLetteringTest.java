package daybook.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters the shipped fonts have, and what is said of those that they have not. */
class FontLetteringTest {

    private FontLettering lettering;

    @BeforeEach
    void readTheFonts() throws IOException {
        lettering = FontLettering.shipped();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words, \u00A3 and \u20AC\nin two lines",
                "caf\u00E9, \u0141\u00F3d\u017A, \u1ED5",
                "\u0391\u03B8\u03AE\u03BD\u03B1",
                "\u041C\u043E\u0441\u043A\u0432\u0430 \u0407",
                "\u05E9\u05DC\u05D5\u05DD",
                "\u0633\u0644\u0627\u0645 \u067E",
                "\u23CE \u2026 \u2192 \u2713"
            })
    void whatTheFontsHaveStaysAsItIs(String text) {
        assertThat(lettering.legible(text)).isEqualTo(text);
        assertThat(lettering.remark()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "a \uD83E\uDD94 and \u6F22, a [hedgehog] and [CJK 6F22]",
        "\uD83E\uDD94\uD83E\uDD94!, [hedgehog][hedgehog]!",
        "\uD83E\uDD94\u200D\uD83E\uDD94 x, '[hedgehog, hedgehog] x'",
        "\uD83C\uDDEC\uD83C\uDDE7, '[flag letter G, flag letter B]'",
        "\uD83E\uDD94\uFE0F, [hedgehog]",
        "\uD83E\uDD94\uD83E\uDD94, [hedgehog][hedgehog]",
        "\uDB80\uDC00, \\u{F0000}",
        "[hedgehog], [hedgehog]"
    })
    void whatTheyDoNotHaveIsWrittenAsItsName(String text, String legible) {
        assertThat(lettering.legible(text)).isEqualTo(legible);
    }

    @Test
    void theRemarkCountsThemAndNamesTheEntries() {
        lettering.at("#3");
        lettering.legible("\u6F22\u5B57");
        lettering.at("#7");
        lettering.legible("\u6F22");
        lettering.at(null);
        lettering.legible("\u6F22");

        assertThat(lettering.remark())
                .startsWith("4 characters are in none of the fonts of this file. Each is given by its name")
                .contains("in #3, #7; also outside the entries of the timeline");
    }
}
