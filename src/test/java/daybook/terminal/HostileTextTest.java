package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text made to do harm: the Big List of Naughty Strings where it is at hand ({@code -Ddaybook.shared.data=FOLDER}), and
 * random text of a fixed seed, made of the characters that matter.
 */
final class HostileTextTest {
    private static final int[] WIDTHS = {1, 2, 3, 5, 10, 20, 39, 40, 80, 200};
    private static final int[] DANGEROUS = {
        0, 8, 9, 0xA, 0xD, 0x1B, ' ', '\\', 'u', '{', '}', '1', '#', 0x7F, 0x85, 0x9B, 0xA9, 0xAD, 0x301, 0x34F, 0x489,
        0x5D0, 0x600, 0x61C, 0x62E, 0x64B, 0x6CC, 0x915, 0x93F, 0x94D, 0xD4E, 0xE01, 0xE33, 0x1100, 0x115F, 0x1161,
        0x11A8, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x2028, 0x202E, 0x2060, 0x2067, 0x20E3, 0x23CE, 0x261D, 0x2764,
        0x2800, 0x3000, 0x3002, 0x300C, 0x3164, 0x4F60, 0xAC00, 0xAC01, 0xD800, 0xDC00, 0xE000, 0xFE0E, 0xFE0F, 0xFEFF,
        0xFF21, 0xFF9E, 0xFFFC, 0xFFFD, 0xFFFF, 0x110BD, 0x1F1E6, 0x1F1E7, 0x1F3F4, 0x1F3FB, 0x1F468, 0x1F600, 0x1FFFF,
        0xE0001, 0xE0067, 0xE007F, 0xE0100, 0x10FFFF
    };

    private static List<String> naughtyStrings() throws IOException {
        String folder = System.getProperty("daybook.shared.data");
        assumeTrue(folder != null, "daybook.shared.data is not set: the naughty strings are not tried");
        Path file = Path.of(folder, "text", "blns.json");
        assumeTrue(Files.isRegularFile(file), () -> file + " is not there: the naughty strings are not tried");
        List<String> strings = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    strings.add(parser.getText());
                }
            }
        }
        return strings;
    }

    /** Biased to what matters: text of few sorts of character, some of them often repeated. */
    private static List<String> randomTexts(long seed, int count) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int j = 0; j < length; j++) {
                int codePoint =
                        random.nextInt(8) == 0 ? random.nextInt(0x110000) : DANGEROUS[random.nextInt(DANGEROUS.length)];
                int times = random.nextInt(12) == 0 ? 1 + random.nextInt(15) : 1;
                for (int k = 0; k < times; k++) {
                    text.appendCodePoint(codePoint);
                }
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static String normalised(String raw) {
        return raw.replace("\r\n", "\n");
    }

    static void assertSafeAndWhole(String raw) {
        String shown = SafeText.of(raw).toString();

        Shown.assertHarmless(shown);
        assertThat(Shown.readBack(shown)).isEqualTo(normalised(raw));
    }

    static void assertWrapsWell(String raw) {
        SafeText text = SafeText.of(raw);
        for (int width : WIDTHS) {
            List<SafeText> lines = Wrap.lines(text, width);
            for (SafeText line : lines) {
                assertThat(Width.of(line.toString()))
                        .as("width of <%s> of <%s> at %d", line, text, width)
                        .isLessThanOrEqualTo(Math.max(width, 2));
            }
            assertThat(Shown.withoutBlanksAndBreaks(Shown.joined(lines)))
                    .isEqualTo(Shown.withoutBlanksAndBreaks(text.toString()));
        }
    }

    static void assertTableHolds(String raw) {
        for (int width : new int[] {20, 40, 80, 200}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Output out = Output.ofData(bytes, Palette.WITHOUT_COLOUR);
            List<Column> columns =
                    List.of(Column.fixed("No.", 4).right(), Column.between("Kind", 5, 14), Column.flexible("What", 16));
            Table table = new Table(out, width, false, columns);
            table.header();
            table.row(List.of(Cell.of("1"), Cell.of(raw), Cell.of(raw)));
            table.separator(Style.DIM, SafeText.of(raw));
            out.flush();

            String printed = bytes.toString(StandardCharsets.UTF_8);
            Shown.assertHarmless(printed);
            for (String line : printed.split("\n", -1)) {
                assertThat(Width.of(line)).as("<%s> at %d", line, width).isLessThanOrEqualTo(width);
            }
        }
    }

    static void assertOneLineCanBeReadBack(String raw) {
        String line = SafeText.of(raw).singleLine().toString();
        assertThat(Shown.readBack(line.replace(" \u23CE ", "\n"))).isEqualTo(normalised(raw));
    }

    @Test
    void naughtyStringsAreSafeAndWhole() throws IOException {
        for (String raw : naughtyStrings()) {
            assertSafeAndWhole(raw);
        }
    }

    @Test
    void naughtyStringsWrapAtEveryWidth() throws IOException {
        for (String raw : naughtyStrings()) {
            assertWrapsWell(raw);
        }
    }

    @Test
    void naughtyStringsKeepToTheirTable() throws IOException {
        for (String raw : naughtyStrings()) {
            assertTableHolds(raw);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261120, 4711})
    void randomTextIsSafeAndWhole(long seed) {
        for (String raw : randomTexts(seed, 3000)) {
            assertSafeAndWhole(raw);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 20261121, 4712})
    void randomTextWrapsAtEveryWidth(long seed) {
        for (String raw : randomTexts(seed, 600)) {
            assertWrapsWell(raw);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 20261122, 4713})
    void randomTextKeepsToItsTable(long seed) {
        for (String raw : randomTexts(seed, 200)) {
            assertTableHolds(raw);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 20261123})
    void randomTextsJoinedCanBeReadBack(long seed) {
        List<String> texts = randomTexts(seed, 2000);
        for (int i = 1; i < texts.size(); i++) {
            SafeText joined = SafeText.of(texts.get(i - 1)).plus(SafeText.of(texts.get(i)));

            assertThat(Shown.readBack(joined.toString()))
                    .isEqualTo(normalised(texts.get(i - 1)) + normalised(texts.get(i)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 20261124})
    void randomTextOnOneLineCanBeReadBack(long seed) {
        for (String raw : randomTexts(seed, 2000)) {
            String line = SafeText.of(raw).singleLine().toString();

            assertThat(Shown.readBack(line.replace(" \u23CE ", "\n"))).isEqualTo(normalised(raw));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 20261125})
    void shortenedTextIsNeverTooWide(long seed) {
        for (String raw : randomTexts(seed, 1000)) {
            assertThat(SafeText.of(raw).shortenedTo(20).width()).isLessThanOrEqualTo(20);
        }
    }
}
