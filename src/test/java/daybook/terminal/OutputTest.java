package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutputTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Output out = Output.ofData(bytes, Palette.WITHOUT_COLOUR);

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void textIsUtf8() {
        out.line(SafeText.of("\u00A35 \uD83D\uDE00")).flush();

        assertThat(written()).isEqualTo("\u00A35 \uD83D\uDE00\n");
    }

    @Test
    void dataIsExactAndInOrderWithText() throws IOException {
        out.print(SafeText.of("a"));
        out.data().write(new byte[] {0x1B, (byte) 0xFF});
        out.print(SafeText.of("b")).flush();

        assertThat(bytes.toByteArray()).containsExactly('a', 0x1B, 0xFF, 'b');
    }

    @Test
    void aParagraphIsWrappedAndIndented() {
        out.paragraph(Style.PLAIN, SafeText.of("one two\n\nthree"), 6, 2).flush();

        assertThat(written()).isEqualTo("  one\n  two\n\n  thre\n  e\n");
    }

    @Test
    void closingTheDataStreamOnlyFlushes() throws IOException {
        out.data().close();
        out.line(SafeText.of("after")).flush();

        assertThat(written()).isEqualTo("after\n");
    }

    @ParameterizedTest
    @CsvSource({"Broken pipe, true", "Connection reset by peer, true", "No space left on device, false"})
    void aReaderThatHasGoneIsToldFromAFullDisk(String message, boolean gone) {
        Output broken = Output.ofData(failing(message), Palette.WITHOUT_COLOUR);
        broken.line(SafeText.of("text"));

        assertThatThrownBy(broken::flush)
                .asInstanceOf(InstanceOfAssertFactories.type(OutputException.class))
                .returns(gone, OutputException::readerGone);
    }

    @Test
    void aLongOutputStopsBeforeItsEnd() {
        Output broken = Output.ofData(failing("Broken pipe"), Palette.WITHOUT_COLOUR);
        SafeText row = SafeText.of("x".repeat(100));

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 1000; i++) {
                        broken.line(row);
                    }
                })
                .isInstanceOf(OutputException.class);
    }

    @Test
    void afterAFailureNothingFailsAgain() {
        Output broken = Output.ofData(failing("Broken pipe"), Palette.WITHOUT_COLOUR);
        broken.line(SafeText.of("text"));
        assertThatThrownBy(broken::flush).isInstanceOf(OutputException.class);

        assertThatCode(() -> broken.line(SafeText.of("more")).flush()).doesNotThrowAnyException();
        assertThat(broken.isBroken()).isTrue();
    }

    @Test
    void messagesThatCannotBeWrittenAreDropped() {
        Output messages = Output.ofMessages(failing("Broken pipe"), Palette.WITHOUT_COLOUR, out);

        assertThatCode(() -> messages.line(SafeText.of("text"))).doesNotThrowAnyException();
    }

    @Test
    void aMessageComesAfterTheDataBeforeIt() {
        Output messages = Output.ofMessages(bytes, Palette.WITHOUT_COLOUR, out);
        out.line(SafeText.of("data"));
        messages.line(SafeText.of("message"));

        assertThat(written()).isEqualTo("data\nmessage\n");
    }
}
