package daybook.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The editor at a terminal that is none: what is typed is there at once, as in a paste without brackets. */
final class LinesTest {

    private static final String CTRL_D = "\u0004";
    private static final String LEFT = "\u0002";
    private static final String SMILE = "\uD83D\uDE42";
    private static final String FLAG = "\uD83C\uDDEC\uD83C\uDDE7";
    private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    private static Lines typing(String typed) throws IOException {
        Terminal terminal = new DumbTerminal(
                "test",
                "xterm",
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new ByteArrayOutputStream(),
                StandardCharsets.UTF_8);
        return new Lines(terminal);
    }

    static Stream<String> texts() {
        return Stream.of(
                "a",
                "a " + SMILE,
                SMILE + " first\nsecond",
                "first\n" + SMILE,
                FLAG,
                FAMILY + " x",
                "\u4F60\u597D",
                "e\u0301",
                "Dear Doctor\n\nI saw you.\n\n\nJ " + SMILE);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anEmptyLastLineEndsAnyText(String text) throws IOException {
        assertThat(typing(text.replace('\n', '\r') + "\r\r").text("")).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ctrlDEndsAnyText(String text) throws IOException {
        assertThat(typing(text.replace('\n', '\r') + CTRL_D).text("")).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ctrlDEndsAnyTextInItsMiddleToo(String text) throws IOException {
        assertThat(typing(text.replace('\n', '\r') + LEFT + CTRL_D).text("")).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextThatIsChangedEndsLikeANewOne(String text) throws IOException {
        assertThat(typing(" more\r\r").text(text)).isEqualTo(text + " more");
    }

    @Test
    void enterInTheMiddleOfALineParts() throws IOException {
        assertThat(typing("a" + SMILE + LEFT + "\r" + CTRL_D).text("")).isEqualTo("a\n" + SMILE);
    }

    @Test
    void blankLinesInFastInputDoNotEndAText() throws IOException {
        assertThat(typing("\r\rone\r\r\rtwo\r\r").text("")).isEqualTo("\n\none\n\n\ntwo");
    }

    @Test
    void ctrlDInAnEmptyTextGivesUp() throws IOException {
        Lines lines = typing(CTRL_D);

        assertThatThrownBy(() -> lines.text("")).isInstanceOf(EndOfFileException.class);
    }

    @Test
    void inputFromBeforeAQuestionIsNoAnswerToIt() throws IOException {
        Lines lines = typing("y\rn\r");

        assertThatThrownBy(() -> lines.line("Save? ")).isInstanceOf(EndOfFileException.class);
    }

    @Test
    void aWordAfterAnEmojiIsCompletedInItsPlace() {
        Typed typed = new Typed(SMILE + "ab", 2);

        assertThat(typed.wordCursor()).isEqualTo(3);
        assertThat(typed.rawWordCursor()).isEqualTo(2);
        assertThat(typed.rawWordLength()).isEqualTo(3);
        assertThat(typed.escape(new Candidate("x").value(), true)).isEqualTo("x");
    }
}
