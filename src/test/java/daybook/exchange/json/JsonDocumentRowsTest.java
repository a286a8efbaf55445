package daybook.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.exchange.ImportRow;
import daybook.exchange.JsonTexts;
import daybook.exchange.Repeated;
import daybook.exchange.SampleEntries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentRowsTest {

    private static final String GIFT = "{\"kind\":\"gift\",\"description\":\"é😀\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"daybook.timeline/1\",\"entries\":[%s,%s]}",
                "{\"format\":\"daybook.export/1\",\"head\":{\"records\":1},\"later\":[[]],\"entries\":[%s,%s],\"more\":{}}",
                "[%s,%s]",
                "\ufeff[%s,%s]\r\n",
                " \n[ %s ,\n%s ]\n\n"
            })
    void aDocumentOrAListIsReadEntryByEntry(String form) throws IOException {
        assertThat(shapes(form.replace("%s", GIFT))).isEqualTo("Taken Taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"format\":\"daybook.timeline/1\",\"entries\":[]}"})
    void aDocumentWithoutEntriesHasNoRows(String json) throws IOException {
        assertThat(JsonTexts.readDocument(json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"format\":\"daybook.timeline/2\",\"entries\":[GIFT]} | format | Nothing was taken",
                "{\"format\":\"daybook.escalation/1\",\"subjects\":[]} | entries | holds no entries",
                "{\"format\":7,\"entries\":[GIFT]} | format | Nothing was taken",
                "{\"entries\":[GIFT],\"format\":\"daybook.timeline/1\"} | format | named before the entries",
                "{\"format\":\"daybook.timeline/1\",\"entries\":GIFT} | entries | are a list",
                "{\"format\":\"daybook.timeline/1\",\"format\":\"daybook.timeline/1\",\"entries\":[]} | format | there twice",
                "\"gift\" | `` | neither a daybook document",
                "17 | `` | neither a daybook document",
                "null | `` | neither a daybook document",
                "` ` | `` | is empty"
            })
    void whatIsNoDocumentOfEntriesIsRefusedAsAWhole(String json, String cell, String reason) throws IOException {
        ImportRow.Refused refused = JsonTexts.refused(json.replace("GIFT", GIFT));

        assertThat(refused.cell()).isEqualTo(cell);
        assertThat(refused.reason()).contains(reason);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(JsonTexts.refused("").reason()).contains("empty");
    }

    @Test
    void entriesThatComeTwiceAreReadOnce() throws IOException {
        String json = "{\"format\":\"daybook.timeline/1\",\"entries\":[GIFT],\"entries\":[GIFT]}".replace("GIFT", GIFT);

        assertThat(shapes(json)).isEqualTo("Taken Refused");
    }

    @Test
    void whatFollowsAfterTheEndIsNotReadSilently() throws IOException {
        List<ImportRow> rows = JsonTexts.readDocument(GIFT + "\n" + GIFT + "\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1))
                .isInstanceOfSatisfying(
                        ImportRow.Refused.class,
                        refused -> assertThat(refused.reason()).contains("import jsonl"));
    }

    @Test
    void everyRowKnowsItsLine() throws IOException {
        String json =
                "{\"format\":\"daybook.timeline/1\",\r\n\"entries\":[\n" + GIFT + ",\n\n{\n\"kind\":\"x\"}\n, 5]}";

        assertThat(JsonTexts.readDocument(json)).extracting(ImportRow::line).containsExactly(3L, 5L, 7L);
    }

    @Test
    void aDocumentCutOffAnywhereKeepsWhatStandsBeforeAndSaysWhere() throws IOException {
        String whole = JsonTexts.timeline(SampleEntries.full(), SampleEntries.full(), SampleEntries.full());
        byte[] bytes = whole.stripTrailing().getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < bytes.length; length++) {
            List<ImportRow> rows = JsonTexts.readDocument(java.util.Arrays.copyOf(bytes, length));

            assertThat(rows).as("cut after %d bytes", length).hasSizeLessThanOrEqualTo(4);
            assertThat(rows.get(rows.size() - 1)).isInstanceOf(ImportRow.Refused.class);
            assertThat(rows.subList(0, rows.size() - 1)).allMatch(row -> row instanceof ImportRow.Taken);
        }
    }

    @Test
    void aBrokenDocumentNamesLineAndColumn() throws IOException {
        List<ImportRow> rows = JsonTexts.readDocument("[" + GIFT + ",\n{\"kind\":\"gift\",,\"description\":\"x\"}]");

        assertThat(rows.get(1)).isInstanceOfSatisfying(ImportRow.Refused.class, refused -> {
            assertThat(refused.line()).isEqualTo(2);
            assertThat(refused.reason()).contains("line 2, column 16");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'kind':'gift'}]",
                "[{kind:\"gift\"}]",
                "[{\"kind\":\"gift\",}]",
                "[GIFT,]",
                "[/* c */ GIFT]",
                "[{\"value\":NaN}]",
                "[{\"value\":01}]",
                "[{\"value\":.5}]",
                "[{\"description\":\"a\tb\"}]",
                "[{\"description\":\"\\x\"}]"
            })
    void onlyStrictJsonIsRead(String json) throws IOException {
        List<ImportRow> rows = JsonTexts.readDocument(json.replace("GIFT", GIFT));

        assertThat(rows.get(rows.size() - 1))
                .isInstanceOfSatisfying(
                        ImportRow.Refused.class,
                        refused -> assertThat(refused.reason()).contains("not JSON"));
    }

    @ParameterizedTest
    @CsvSource({"80, 80", "E9, E9", "C0AF, C0", "EDA080, ED", "F4908080, F4", "E282, E2", "FF, FF"})
    void aByteThatIsNotUtf8IsRefusedWithItsPlace(String hex, String named) throws IOException {
        byte[] bad = java.util.HexFormat.of().parseHex(hex);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.write(("[" + GIFT + ",\n{\"kind\":\"").getBytes(StandardCharsets.UTF_8));
        int offset = json.size() + 1;
        json.write(bad);
        json.write("\"}]".getBytes(StandardCharsets.UTF_8));

        List<ImportRow> rows = JsonTexts.readDocument(json.toByteArray());

        assertThat(rows.get(0)).isInstanceOf(ImportRow.Taken.class);
        assertThat(rows.get(1)).isInstanceOfSatisfying(ImportRow.Refused.class, refused -> {
            assertThat(refused.line()).isEqualTo(2);
            assertThat(refused.reason()).contains("byte " + offset + " of the file is " + named);
        });
    }

    @Test
    void utf16IsNamedAndNotGuessed() throws IOException {
        byte[] wide = ("\ufeff[" + GIFT + "]").getBytes(StandardCharsets.UTF_16LE);

        assertThat(((ImportRow.Refused) JsonTexts.readDocument(wide).get(0)).reason())
                .contains("UTF-16");
    }

    @Test
    void aBombOfBracketsIsRefused() throws IOException {
        assertThat(shapes("[" + GIFT + "," + "[".repeat(1_000_000))).isEqualTo("Taken Refused");
    }

    @Test
    void aBombOfDigitsIsRefused() throws IOException {
        assertThat(shapes("[" + GIFT + ",{\"value\":" + "9".repeat(1_000_000) + "}]"))
                .isEqualTo("Taken Refused");
    }

    @Test
    void aBombOfFieldsIsRefused() throws IOException {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 300_000; i++) {
            json.append("\"f").append(i).append("\":0,");
        }

        assertThat(JsonTexts.refused(json.append("\"z\":0}").toString()).reason())
                .contains("more than");
    }

    @Test
    void aHundredThousandEntriesAreReadOneByOne() throws IOException {
        byte[] item = (GIFT + ",\n").getBytes(StandardCharsets.UTF_8);
        int count = 100_000;
        InputStream many = new SequenceInputStream(
                new SequenceInputStream(new ByteArrayInputStream(new byte[] {'['}), new Repeated(item, count)),
                new ByteArrayInputStream((GIFT + "]").getBytes(StandardCharsets.UTF_8)));
        long taken = 0;
        try (JsonDocumentRows rows = JsonTexts.document(many)) {
            for (ImportRow row = rows.next(); row instanceof ImportRow.Taken; row = rows.next()) {
                taken++;
            }
        }

        assertThat(taken).isEqualTo(count + 1);
    }

    @Test
    void aDiskThatFailsIsNotTakenForADamagedFile() throws IOException {
        InputStream failing =
                new FilterInputStream(new ByteArrayInputStream(("[" + GIFT).getBytes(StandardCharsets.UTF_8))) {
                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        int count = super.read(target, offset, length);
                        if (count < 0) {
                            throw new IOException("disk on fire");
                        }
                        return count;
                    }
                };
        try (JsonDocumentRows rows = JsonTexts.document(failing)) {
            assertThatThrownBy(() -> {
                        rows.next();
                        rows.next();
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessage("disk on fire");
        }
    }

    private static String shapes(String json) throws IOException {
        StringBuilder shapes = new StringBuilder();
        for (ImportRow row : JsonTexts.readDocument(json)) {
            shapes.append(' ').append(row.getClass().getSimpleName());
        }
        return shapes.substring(shapes.isEmpty() ? 0 : 1);
    }
}
