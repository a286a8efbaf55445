package daybook.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that join, and which way lines run. */
class ArabicShapesTest {

    private final ArabicShapes shapes = new ArabicShapes();

    @ParameterizedTest
    @CsvSource({
        // Beh alone, at the beginning and end, in the middle.
        "\u0628, \uFE8F",
        "\u0628\u0628, \uFE91\uFE90",
        "\u0628\u0628\u0628, \uFE91\uFE92\uFE90",
        // Salaam: seen, then lam and alef as one, meem alone, since alef joins to nothing after it.
        "\u0633\u0644\u0627\u0645, \uFEB3\uFEFC\uFEE1",
        // A vowel mark does not part two letters.
        "\u0628\u064E\u0628, \uFE91\u064E\uFE90",
        // Persian peh and yeh.
        "\u067E\u06CC, \uFB58\uFBFD",
        // A letter that joins to nothing, a blank, a tatweel.
        "\u0628\u0621\u0628, \uFE8F\uFE80\uFE8F",
        "\u0628 \u0628, \uFE8F \uFE8F",
        "\u0628\u0640, \uFE91\u0640"
    })
    void lettersTakeTheShapeOfTheirPlace(String letters, String shaped) {
        assertThat(shapes.shapeText(letters)).isEqualTo(shaped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "\u05E9\u05DC\u05D5\u05DD", "caf\u00E9", "\uD83D\uDC69"})
    void otherScriptsStayAsTheyAre(String text) {
        assertThat(shapes.shapeText(text)).isEqualTo(text);
    }

    @Test
    void shapesCanBeTakenBackToLetters() {
        String text = "\u0644\u0645\u0627\u0630\u0627 \u0644\u0627 \u062A\u062C\u064A\u0628";

        assertThat(Normalizer.normalize(shapes.shapeText(text), Normalizer.Form.NFKC))
                .isEqualTo(text);
    }

    @Test
    void aLineFromTheRightIsTurnedWithItsBrackets() {
        assertThat(shapes.reorderRTLTextToLTR("\u05D0(\u05D1)\uD83D\uDC69")).isEqualTo("\uD83D\uDC69(\u05D1)\u05D0");
    }

    @Test
    void anEmptyLineStaysEmpty() {
        assertThat(shapes.reorderRTLTextToLTR("")).isEmpty();
    }

    @Test
    void numbersWithinALineFromTheRightStayAsTheyAre() {
        assertThat(shapes.reorderRTLTextToLTR("\u05D0 12 \u05D1 ab.")).isEqualTo(".ab \u05D1 12 \u05D0");
    }

    @Test
    void aParagraphIsPartedWhereItsDirectionChanges() {
        BidiRuns runs = new BidiRuns();

        runs.setParagraph("abc \u05D0\u05D1 12 \u05D2 def", BidiSplitter.LTR);

        assertThat(runs.countTextRuns()).isEqualTo(3);
        assertThat(runs.getVisualRun(1).getDirection()).isEqualTo(BidiSplitter.RTL);
        assertThat(runs.getVisualRun(1).getStart()).isEqualTo(4);
        assertThat(runs.getVisualRun(1).getLength()).isEqualTo(7);
    }
}
