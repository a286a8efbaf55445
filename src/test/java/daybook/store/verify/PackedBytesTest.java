package daybook.store.verify;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.Disclosure;
import daybook.store.rows.Sqlite;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts are packed as SQLite packs the columns that hold them, or not at all. */
class PackedBytesTest {

    private static final int VALUE_AT = "[\"1234567890123456789012\",\"n\",".length();

    private final PackedBytes packed = new PackedBytes();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A value as the ledger writes it. */
    private static byte[] written(Object value) {
        String json = Disclosure.of(new byte[16], "n", value).json();
        return bytes(json.substring(VALUE_AT, json.length() - 1));
    }

    private static byte[] bySqlite(String column) throws SQLException {
        try (Connection connection = Sqlite.inMemory();
                PreparedStatement select = connection.prepareStatement("SELECT json_quote(?)")) {
            select.setString(1, column);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private void is(byte[] expected) {
        assertThat(packed.length()).isEqualTo(expected.length);
        assertThat(packed.areIn(expected, 0)).isTrue();
    }

    private static String every(int from, int to) {
        StringBuilder all = new StringBuilder();
        for (int c = from; c < to; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }
        return all.toString();
    }

    @Test
    void everyCharacterIsPackedAsSqlitePacksIt() throws SQLException {
        for (int c = 1; c < 0x300; c++) {
            String text = Character.toString(c);
            packed.clear();
            assertThat(packed.addText(written(text), 0, written(text).length)).isTrue();
            is(bySqlite(text));
        }
    }

    @Test
    void longTextsAreToo() throws SQLException {
        for (String text : List.of("", "x".repeat(5000), every(1, 0x80).repeat(40), every(1, 0xfffd))) {
            byte[] json = written(text);
            packed.clear();
            assertThat(packed.addText(json, 0, json.length)).isTrue();
            is(bySqlite(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"",
                "x",
                "\"a",
                "a\"",
                "\"a\"b\"",
                "\"a\tb\"",
                "\"\u0000\"",
                "\"\ufffd\"",
                "\"\\n\"",
                "\"\\/\"",
                "\"\\\"",
                "\"a\\\"",
                "\"\\u0000\"",
                "\"\\u0020\"",
                "\"\\u0041\"",
                "\"\\u007e\"",
                "\"\\u0080\"",
                "\"\\u001\"",
                "\"\\u00\"",
                "\"\\u001F\"",
                "\"\\u00g1\"",
                "\"\\u001/\"",
                "\"\\u001:\"",
                "\"\\u001`\"",
                "\"\\u0101\"",
                "\"\\x0001\""
            })
    void aTextThatTheLedgerDoesNotWriteIsRefused(String json) {
        assertThat(packed.addText(bytes(json), 0, bytes(json).length)).isFalse();
    }

    @Test
    void aTextThatIsNotUtf8IsRefused() {
        assertThat(packed.addText(new byte[] {'"', (byte) 0xc3, '"'}, 0, 3)).isFalse();
    }

    @Test
    void aListIsATextInItsColumn() throws SQLException {
        for (List<String> list : List.of(
                List.of(""),
                List.of("a"),
                List.of("a", "b c", "\u05d0 \ud83d\ude00"),
                List.of(every(0x20, 0x22), every(0x23, 0x5c), every(0x5d, 0x7f), every(0x80, 0x300)),
                List.of("x".repeat(3000), "y"))) {
            byte[] json = written(list);
            packed.clear();
            assertThat(packed.addList(json, 0, json.length)).isTrue();
            is(bySqlite(new String(json, StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "[\"]",
                "[a]",
                "[\"a\"",
                "\"a\"]",
                "(\"a\"]",
                "[\"a\")",
                "[\"a]",
                "[\"a\",]",
                "[\"a\" \"b\"]",
                "[\"a\";\"b\"]",
                "[\"a\",b]",
                "[\"a\\\"b\"]",
                "[\"a\tb\"]",
                "[\"\u0000\"]",
                "[\"\u001f\"]",
                "[\"\u007f\"]",
                "[\"\ufffd\"]",
                "[\"a\"]]"
            })
    void aListThatIsNotPlainIsRefused(String json) {
        assertThat(packed.addList(bytes(json), 0, bytes(json).length)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "7, true",
        "10, true",
        "19, true",
        "-1, true",
        "-10, true",
        "123456789012345678, true",
        "-123456789012345678, true",
        "1234567890123456789, false",
        "-1234567890123456789, false",
        "-0, false",
        "00, false",
        "01, false",
        "-01, false",
        "-, false",
        "+1, false",
        "1.0, false",
        "1/, false",
        "1:, false",
        "a, false"
    })
    void aNumberIsWrittenInItsOneForm(String json, boolean good) {
        assertThat(packed.addNumber(bytes("x" + json + "9"), 1, 1 + json.length()))
                .isEqualTo(good);
        is(bytes(good ? json : ""));
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, 1",
        "false, true, 0",
        "True, false, ''",
        "truth, false, ''",
        "null, false, ''",
        "1, false, ''"
    })
    void trueIsOneAndFalseIsZero(String json, boolean good, String column) {
        assertThat(packed.addFlag(bytes("x" + json + "x"), 1, 1 + json.length()))
                .isEqualTo(good);
        is(bytes(column));
    }

    @Test
    void whatWasAddedStandsInOrderFromAPlaceOn() {
        packed.add('[');
        packed.add(-12);
        packed.add(bytes(",null"));
        packed.add(bytes("x123x"), 1, 4);

        assertThat(packed.length()).isEqualTo(12);
        assertThat(packed.areIn(bytes("ab[-12,null123]"), 2)).isTrue();
        assertThat(packed.areIn(bytes("ab[-12,null123"), 2)).isTrue();
        assertThat(packed.areIn(bytes("ab[-12,null123"), 1)).isFalse();
        assertThat(packed.areIn(bytes("[-12,null12"), 0)).isFalse();
        packed.clear();
        assertThat(packed.length()).isZero();
    }
}
