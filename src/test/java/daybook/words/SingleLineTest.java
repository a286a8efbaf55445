package daybook.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleLineTest {

    @ParameterizedTest(name = "{index}")
    @CsvSource({
        "'plain text', 'plain text'",
        "'  ends  ', 'ends'",
        "'two\nlines\r\nthree', 'two lines three'",
        "'tab\there', 'tab here'",
        "'\u001b[31mred', '[31mred'",
        "'line\u2028paragraph\u2029end', 'line paragraph end'",
        "'turned \u202Eround', 'turned round'",
        "'', ''"
    })
    void whatBreaksALineOrSteersATerminalBecomesOneBlank(String text, String line) {
        assertThat(SingleLine.of(text)).isEqualTo(line);
    }
}
