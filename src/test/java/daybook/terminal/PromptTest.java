package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PromptTest {
    private static final SafeText QUESTION = SafeText.of("What happened?");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Prompt typing(String typed) {
        return prompt(new Typist(typed.getBytes(StandardCharsets.UTF_8)), 1000);
    }

    private Prompt prompt(InputStream in, int maxBytes) {
        Output out = Output.ofData(new ByteArrayOutputStream(), Palette.WITHOUT_COLOUR);
        return new Prompt(in, Output.ofMessages(err, Palette.WITHOUT_COLOUR, out), maxBytes);
    }

    private String asked() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anEmptyLineEndsAText() throws IOException {
        assertThat(typing("He waited.\nAgain.\n\nls\n").text(QUESTION)).isEqualTo("He waited.\nAgain.");
    }

    @Test
    void theEndOfTheInputEndsAText() throws IOException {
        assertThat(typing("He waited.\nAgain.").text(QUESTION)).isEqualTo("He waited.\nAgain.");
    }

    @Test
    void anEmptyLineWithACarriageReturnEndsATextToo() throws IOException {
        assertThat(typing("One.\r\n\r\nls\n").text(QUESTION)).isEqualTo("One.");
    }

    @Test
    void aLineOfOneLetterDoesNotEndAText() throws IOException {
        assertThat(typing("I\nx\n\n").text(QUESTION)).isEqualTo("I\nx");
    }

    @Test
    void nothingTypedIsEmptyText() throws IOException {
        assertThat(typing("\n").text(QUESTION)).isEmpty();
    }

    @Test
    void aBlankLineInAPasteDoesNotEndIt() throws IOException {
        InputStream paste = new ByteArrayInputStream("One.\n\nrm -r x\n".getBytes(StandardCharsets.UTF_8));

        assertThat(prompt(paste, 1000).text(QUESTION)).isEqualTo("One.\n\nrm -r x");
    }

    @Test
    void whatIsLeftOfARefusedPasteIsThrownAway() {
        InputStream paste = new ByteArrayInputStream("aaaaaaaaaaaaaaaa\nrm -r x\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> prompt(paste, 4).text(QUESTION)).isInstanceOf(TextTooLongException.class);
        assertThat(paste).isEmpty();
    }

    @Test
    void bytesThatAreNotTextAreRefused() {
        InputStream in = new ByteArrayInputStream(new byte[] {'a', '\n', (byte) 0xE9, '\n'});

        assertThatThrownBy(() -> prompt(in, 100).text(QUESTION))
                .isInstanceOf(MalformedTextException.class)
                .hasMessageContaining("byte 3 (line 2");
    }

    @Test
    void aQuestionTakesOneLine() throws IOException {
        Prompt prompt = typing("Dr A\r\nnext\n");

        assertThat(prompt.line(QUESTION)).isEqualTo("Dr A");
        assertThat(prompt.line(QUESTION)).isEqualTo("next");
    }

    @Test
    void aQuestionWithoutAnswerHasNone() throws IOException {
        assertThat(typing("").line(QUESTION)).isNull();
    }

    @Test
    void anEmptyAnswerIsAnAnswer() throws IOException {
        assertThat(typing("\n").line(QUESTION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"y, true", "YES, true", "' yes ', true", "n, false", "No, false"})
    void yesAndNoAreUnderstood(String answer, boolean expected) throws IOException {
        assertThat(typing(answer + "\n").confirm(QUESTION)).isEqualTo(expected);
    }

    @Test
    void anUnclearAnswerIsAskedForAgain() throws IOException {
        assertThat(typing("perhaps\n\nyes\n").confirm(QUESTION)).isTrue();
    }

    @Test
    void threeUnclearAnswersAreNo() throws IOException {
        assertThat(typing("a\nb\nc\nyes\n").confirm(QUESTION)).isFalse();
    }

    @Test
    void noAnswerIsNo() throws IOException {
        assertThat(typing("").confirm(QUESTION)).isFalse();
    }

    @Test
    void theQuestionGoesToStandardError() throws IOException {
        typing("yes\n").confirm(QUESTION);

        assertThat(asked()).isEqualTo("What happened? [yes/no] ");
    }

    /** Someone who types line by line, so that nothing ever waits. */
    private static final class Typist extends SequenceInputStream {
        Typist(byte[] bytes) {
            super(new ByteArrayInputStream(bytes), InputStream.nullInputStream());
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
