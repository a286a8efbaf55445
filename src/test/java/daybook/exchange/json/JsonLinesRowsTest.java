package daybook.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.exchange.ImportRow;
import daybook.exchange.JsonTexts;
import daybook.exchange.Repeated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesRowsTest {

    private static final String GIFT = "{\"kind\":\"gift\",\"description\":\"é😀\"}";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", " \t\r\n"})
    void eachLineIsAnEntry(String end) throws IOException {
        assertThat(shapes(GIFT + end + GIFT + end)).isEqualTo("1 Taken, 2 Taken");
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(shapes(GIFT + "\n" + GIFT)).isEqualTo("1 Taken, 2 Taken");
    }

    @Test
    void blankLinesAreSkippedButCounted() throws IOException {
        assertThat(shapes("\n" + GIFT + "\n\r\n \t\n" + GIFT + "\n\n")).isEqualTo("2 Taken, 5 Taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufeff", "\ufeff\n", "\ufeff\r\n"})
    void aByteOrderMarkAtTheVeryStartIsAccepted(String start) throws IOException {
        assertThat(shapes(start + GIFT)).endsWith("Taken").doesNotContain("Refused");
    }

    @Test
    void aByteOrderMarkElsewhereIsNot() throws IOException {
        assertThat(shapes(GIFT + "\n\ufeff" + GIFT)).isEqualTo("1 Taken, 2 Refused");
    }

    @Test
    void anEmptyFileHasNoRows() throws IOException {
        assertThat(JsonTexts.readLines("")).isEmpty();
    }

    @Test
    void aLineSeparatorInATextEndsNoLine() throws IOException {
        assertThat(shapes("{\"kind\":\"gift\",\"description\":\"a\u2028b\u0085c\"}\n" + GIFT))
                .isEqualTo("1 Taken, 2 Taken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kind\":\"gift\" | does not end on this line",
                "{\"format\":\"daybook.timeline/1\",\"entries\":[ | does not end on this line",
                "[GIFT] | read by import json",
                "GIFT, | not JSON from column",
                "GIFT GIFT | Something follows",
                "5 | has to be an entry's object",
                "nonsense | not JSON from column",
                "{\"kind\":\"gift\",\"colour\":1} | not a field of an entry",
                "{\"value\":[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]} | more brackets within brackets"
            })
    void aBadLineIsRefusedAloneWithItsReason(String line, String reason) throws IOException {
        List<ImportRow> rows = JsonTexts.readLines(GIFT + "\n" + line.replace("GIFT", GIFT) + "\n" + GIFT + "\n");

        assertThat(rows).extracting(ImportRow::line).containsExactly(1L, 2L, 3L);
        assertThat(rows.get(1))
                .isInstanceOfSatisfying(
                        ImportRow.Refused.class,
                        refused -> assertThat(refused.reason()).contains(reason));
        assertThat(rows.get(2)).isInstanceOf(ImportRow.Taken.class);
    }

    @Test
    void aByteThatIsNotUtf8CostsOnlyItsLine() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.write((GIFT + "\n{\"kind\":\"").getBytes(StandardCharsets.UTF_8));
        int offset = json.size() + 1;
        json.write(0xE9);
        json.write(("\"}\n" + GIFT).getBytes(StandardCharsets.UTF_8));

        List<ImportRow> rows = JsonTexts.readLines(json.toByteArray());

        assertThat(rows.get(1))
                .isInstanceOfSatisfying(
                        ImportRow.Refused.class,
                        refused -> assertThat(refused.reason()).contains("byte " + offset + " of the file is E9"));
        assertThat(rows.get(2)).isInstanceOf(ImportRow.Taken.class);
    }

    @Test
    void aLineAboveTheLimitIsRefusedAndTheNextIsRead() throws IOException {
        byte[] kilobyte = " ".repeat(1024).getBytes(StandardCharsets.UTF_8);
        JsonByteLines lines = new JsonByteLines(new java.io.SequenceInputStream(
                new Repeated(kilobyte, JsonByteLines.LONGEST / 1024 + 1),
                new java.io.ByteArrayInputStream("\nnext".getBytes(StandardCharsets.UTF_8))));

        assertThat(lines.next()).isTrue();
        assertThat(lines.isTooLong()).isTrue();
        assertThat(lines.next()).isTrue();
        assertThat(new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8))
                .isEqualTo("next");
        assertThat(lines.offset()).isEqualTo(JsonByteLines.LONGEST + 1024L + 1);
    }

    @Test
    void aHundredThousandLinesAreReadOneByOne() throws IOException {
        long taken = 0;
        try (JsonLinesRows rows =
                JsonTexts.lines(new Repeated((GIFT + "\n").getBytes(StandardCharsets.UTF_8), 100_000))) {
            for (ImportRow row = rows.next(); row instanceof ImportRow.Taken; row = rows.next()) {
                taken++;
            }
        }

        assertThat(taken).isEqualTo(100_000);
    }

    private static String shapes(String json) throws IOException {
        StringBuilder shapes = new StringBuilder();
        for (ImportRow row : JsonTexts.readLines(json)) {
            shapes.append(", ")
                    .append(row.line())
                    .append(' ')
                    .append(row.getClass().getSimpleName());
        }
        return shapes.substring(2);
    }
}
