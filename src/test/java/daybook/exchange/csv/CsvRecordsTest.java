package daybook.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.DaybookException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRecordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsTheLinesOnWhichRowsBeginWhateverEndsALine(String end) throws IOException {
        String text = String.join(end, "a,b", "", "\"x" + end + "y\",2", "c,d", "");

        assertThat(read(text)).extracting(CsvRecords.Row::line).containsExactly(1L, 2L, 3L, 5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\r", "\0", "\uFFFE", "\uFFFF", " \" ", "\t", "'", "\uFEFF"})
    void keepsWhatStandsInsideAQuotedCell(String odd) throws IOException {
        List<CsvRecords.Row> rows = read("\"a" + odd.replace("\"", "\"\"") + "b\",2\r\n");

        assertThat(rows.get(0).cells()).containsExactly("a" + odd + "b", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFE", "\uFFFF", "\0", "\\", "#", " ", "'"})
    void keepsOddCharactersInABareCell(String odd) throws IOException {
        assertThat(read("1," + odd + "\n").get(0).cells()).containsExactly("1", odd);
    }

    @Test
    void tellsAnEmptyCellFromAQuotedEmptyOne() throws IOException {
        assertThat(read("1,,\"\"\n").get(0).cells()).isEqualTo(Arrays.asList("1", null, ""));
    }

    @Test
    void refusesARowWhoseQuotationMarkIsNeverClosedAndNamesWhereItBegins() throws IOException {
        List<CsvRecords.Row> rows = read("a,b\n1,\"open\nstill\n2,x\n");

        assertThat(rows.get(1).line()).isEqualTo(2);
        assertThat(rows.get(1).broken()).contains("not closed").contains("down to line 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void goesOnWithTheNextLineAfterTextBehindAClosingQuotationMark(String end) throws IOException {
        List<CsvRecords.Row> rows = read(String.join(end, "a,b", "\"x\" y\"z,\"1", "3,4", "5,6"));

        assertThat(rows.get(1).broken()).contains("has to be doubled");
        assertThat(rows.get(2).cells()).containsExactly("3", "4");
        assertThat(rows).extracting(CsvRecords.Row::line).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void goesOnAfterABrokenRowThatIsLongerThanAnyBuffer() throws IOException {
        for (int length = 8180; length < 8200; length++) {
            List<CsvRecords.Row> rows = read("\"x\"y" + "z".repeat(length) + "\r\n3,4\r\n\"p\r\nq\",6\r\n7,8\r\n");

            assertThat(rows).extracting(CsvRecords.Row::line).containsExactly(1L, 2L, 3L, 5L);
        }
    }

    @Test
    void takesAQuotationMarkInABareCellAsText() throws IOException {
        assertThat(read("5\" nail,x\n").get(0).cells()).containsExactly("5\" nail", "x");
    }

    @Test
    void acceptsALastRowWithoutALineEnd() throws IOException {
        assertThat(read("1,2\n3,").get(1).cells()).isEqualTo(Arrays.asList("3", null));
    }

    @Test
    void leavesAByteOrderMarkOut() throws IOException {
        assertThat(read("\uFEFFa,b\n").get(0).cells()).containsExactly("a", "b");
    }

    @Test
    void namesTheLineAndTheByteThatAreNotUtf8() {
        byte[] bytes = "a,b\r\n\u00e9,x\r\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(DaybookException.Usage.class)
                .hasMessageContaining("line 2 has the byte e9 at byte 6")
                .satisfies(e -> assertThat(((DaybookException) e).hint()).contains("--encoding windows-1252"));
    }

    @Test
    void namesHalfACharacterAtTheEnd() {
        byte[] bytes = {'a', (byte) 0xE2, (byte) 0x82};

        assertThatThrownBy(() -> read(new ByteArrayInputStream(bytes))).hasMessageContaining("e2 82 at byte 2");
    }

    @Test
    void stopsAtARowThatWouldNotFitInMemory() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) 'x');
                return length;
            }
        };

        InputStream open = new SequenceInputStream(new ByteArrayInputStream(new byte[] {'"'}), endless);

        assertThatThrownBy(() -> read(open)).hasMessageContaining("The row that begins on line 1 is longer");
    }

    private static List<CsvRecords.Row> read(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<CsvRecords.Row> read(InputStream in) throws IOException {
        CsvRecords records = new CsvRecords(new CsvLines(in, StandardCharsets.UTF_8), ',');
        List<CsvRecords.Row> rows = new ArrayList<>();
        for (CsvRecords.Row row = records.next(); row != null; row = records.next()) {
            rows.add(row);
        }
        return rows;
    }
}
