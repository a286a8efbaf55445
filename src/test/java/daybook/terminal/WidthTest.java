package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class WidthTest {
    static List<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(WidthTest.class.getResourceAsStream("widths.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] parts = line.split("\\|", 4);
                    cases.add(arguments(
                            parts[3], Shown.readBack(parts[2]), Integer.valueOf(parts[0]), Integer.valueOf(parts[1])));
                }
            }
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void textTakesSoManyColumns(String what, String text, int columns, int clusters) {
        assertThat(Width.of(text)).as(what).isEqualTo(columns);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void textHasSoManyClusters(String what, String text, int columns, int clusters) {
        int count = 0;
        for (int i = 0; i < text.length(); i = Graphemes.end(text, i)) {
            count++;
        }

        assertThat(count).as(what).isEqualTo(clusters);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void textBetweenLettersTakesTwoMore(String what, String text, int columns, int clusters) {
        assertThat(Width.of("a" + text + "\u00B7")).as(what).isEqualTo(columns + 2);
    }

    @Test
    void aCarriageReturnAndItsLineFeedAreOneCluster() {
        assertThat(Graphemes.end("\r\na", 0)).isEqualTo(2);
    }

    @Test
    void nothingJoinsALineFeed() {
        assertThat(Graphemes.end("\n\u0301", 0)).isEqualTo(1);
    }

    @Test
    void anEscapeIsAsWideAsItsCharacters() {
        assertThat(SafeText.of("\u202E").width()).isEqualTo("\\u{202E}".length());
    }

    @Test
    void theWidthOfSeveralLinesIsThatOfTheWidest() {
        assertThat(SafeText.of("a\nabc\nab").width()).isEqualTo(3);
    }
}
