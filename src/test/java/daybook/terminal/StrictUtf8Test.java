package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StrictUtf8Test {
    private static InputStream bytes(String hex) {
        return new ByteArrayInputStream(HexFormat.of().parseHex(hex));
    }

    @ParameterizedTest
    @CsvSource({
        "Latin-1 letter, 61E962, 1",
        "stray continuation, 616280, 2",
        "overlong slash, C0AF, 0",
        "overlong of three bytes, E08080, 0",
        "surrogate, 61EDA080, 1",
        "beyond the last code point, F4908080, 0",
        "byte that UTF-8 never has, 6161FF, 2",
        "UTF-16 mark, FFFE6100, 0",
        "cut off after one byte, 61C3, 1",
        "cut off after three bytes, 61F09F98, 1",
        "wrong second byte, C341, 0"
    })
    void malformedBytesAreRefusedWithTheirPlace(String what, String hex, long offset) {
        assertThatThrownBy(() -> StrictUtf8.readAll(bytes(hex), 100))
                .as(what)
                .asInstanceOf(InstanceOfAssertFactories.type(MalformedTextException.class))
                .returns(offset, MalformedTextException::offset);
    }

    @Test
    void theRefusalNamesByteLineAndValue() {
        assertThatThrownBy(() -> StrictUtf8.readAll(bytes("610A0AE9"), 100))
                .hasMessage("byte 4 (line 3, hexadecimal E9) is not UTF-8 text");
    }

    @Test
    void everythingElseIsKeptExactly() throws IOException {
        String text = "\uFEFFa\r\nb\u0000\u202E\uD83D\uDE00\uFFFD\uFFFF";

        assertThat(StrictUtf8.readAll(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 100))
                .isEqualTo(text);
    }

    @Test
    void nothingIsEmptyText() throws IOException {
        assertThat(StrictUtf8.readAll(bytes(""), 100)).isEmpty();
    }

    @Test
    void textOfExactlyTheMostBytesIsTaken() throws IOException {
        assertThat(StrictUtf8.readAll(bytes("616263"), 3)).isEqualTo("abc");
    }

    @Test
    void oneByteMoreIsRefused() {
        assertThatThrownBy(() -> StrictUtf8.readAll(bytes("61626364"), 3))
                .isInstanceOf(TextTooLongException.class)
                .hasMessage("the text is longer than 3 bytes");
    }
}
