package daybook.store.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What SQLite packs is unpacked as it was. */
class PackedRowTest {

    private static @Nullable String[] unpacked(@Nullable Object... values) throws SQLException {
        try (Connection connection = Sqlite.inMemory();
                PreparedStatement select =
                        connection.prepareStatement("SELECT json_array(?" + ", ?".repeat(values.length - 1) + ")")) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            @Nullable String[] read = new @Nullable String[values.length];
            try (ResultSet row = select.executeQuery()) {
                row.next();
                PackedRow.read(Objects.requireNonNull(row.getBytes(1)), read);
            }
            return read;
        }
    }

    @Test
    void everyCharacterComesBack() throws SQLException {
        StringBuilder all = new StringBuilder();
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }

        assertThat(unpacked(all.toString())).containsExactly(all.toString());
    }

    @Test
    void numbersTextsAndNothingAreToldApart() throws SQLException {
        assertThat(unpacked(12L, "12", null, "null", "", -3L, "[\"a\"]"))
                .containsExactly("12", "12", null, "null", "", "-3", "[\"a\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[1",
                "[1,2",
                "[1,2,3]",
                "[1]",
                "[1,2] ",
                "1,2]",
                "{1,2]",
                "[\"a,2]",
                "[\"\\x\",2]",
                "[\"\\u0041\",2]",
                "[\"\\u00\",2]",
                "[\"a\" ,2]"
            })
    void whatIsNotPackedSoIsRefused(String packed) {
        byte[] bytes = packed.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PackedRow.read(bytes, new @Nullable String[2])).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aTextThatIsNotUtf8IsRefused() {
        byte[] bytes = {'[', '"', 'a', (byte) 0xff, '"', ']'};
        assertThatThrownBy(() -> PackedRow.read(bytes, new @Nullable String[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
