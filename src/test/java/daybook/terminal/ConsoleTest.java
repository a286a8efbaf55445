package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows' console, which speaks a code page of its own. */
class ConsoleTest {

    private static final Charset CODE_PAGE = Charset.forName("IBM850");

    private static String shown(String text, Charset console) throws IOException {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        OutputStream out = ConsoleOutput.of(screen, console);
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return screen.toString(console);
    }

    private static String typed(byte[] bytes, Charset console) throws IOException {
        InputStream in = new ConsoleInput(new ByteArrayInputStream(bytes), console);
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void whatTheConsoleHasIsShownAsItIs() throws IOException {
        assertThat(shown("worth \u00a335 \u2500 \u00c4", CODE_PAGE)).isEqualTo("worth \u00a335 \u2500 \u00c4");
    }

    @Test
    void whatItHasNotIsShownByItsNumber() throws IOException {
        assertThat(shown("\u2192 a? \ud83d\udc4d", CODE_PAGE)).isEqualTo("\\u{2192} a? \\u{1f44d}");
    }

    @Test
    void aConsoleOfUtf8GetsTheBytes() throws IOException {
        assertThat(shown("\u2192", StandardCharsets.UTF_8)).isEqualTo("\u2192");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00e9", "\u2500", "\ud83d\udc4d"})
    void aCharacterThatComesInPiecesIsShownWhole(String character) throws IOException {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        OutputStream out = ConsoleOutput.of(screen, CODE_PAGE);
        for (byte each : character.getBytes(StandardCharsets.UTF_8)) {
            out.write(each);
        }
        assertThat(screen.toString(CODE_PAGE)).isEqualTo(shown(character, CODE_PAGE));
    }

    @Test
    void aTextLongerThanTheRoomIsShownWhole() throws IOException {
        String text = "a\u00e9".repeat(20_000);

        assertThat(shown(text, CODE_PAGE)).isEqualTo(text);
    }

    @Test
    void whatIsTypedComesAsUtf8WithPlainLineEnds() throws IOException {
        assertThat(typed("Caf\u00e9\r\nzwei\r\n".getBytes(CODE_PAGE), CODE_PAGE))
                .isEqualTo("Caf\u00e9\nzwei\n");
    }

    @Test
    void aLongTextIsReadWhole() throws IOException {
        String text = "Caf\u00e9 ".repeat(5_000);

        assertThat(typed(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Test
    void aLetterThatTheConsoleLostIsRefused() {
        byte[] lost = {'C', 'a', 'f', 0, '\r', '\n'};

        assertThatThrownBy(() -> typed(lost, StandardCharsets.UTF_8))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("lost a character");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] broken = {'a', (byte) 0xff, 'b'};

        assertThatThrownBy(() -> typed(broken, StandardCharsets.UTF_8)).hasMessageContaining("lost a character");
    }

    @Test
    void anEmptyInputEnds() throws IOException {
        assertThat(typed(new byte[0], CODE_PAGE)).isEmpty();
    }
}
