package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsProbeTest {

    private static WindowsProbe probe(Charset console) {
        return new WindowsProbe(console, Map.<String, String>of()::get);
    }

    @Test
    void withoutAConsoleNothingIsATerminal() {
        assertThat(probe(null).isTerminal(TerminalProbe.IN)).isFalse();
        assertThat(probe(null).isTerminal(TerminalProbe.OUT)).isFalse();
        assertThat(probe(null).columns()).isZero();
    }

    @Test
    void withAConsoleSomebodyCanBeAsked() {
        assertThat(probe(StandardCharsets.UTF_8).isTerminal(TerminalProbe.IN)).isTrue();
    }

    @Test
    void aConsoleWhoseWindowsCannotBeFoundHasNoKnownWidth() {
        assertThat(probe(StandardCharsets.UTF_8).columns()).isZero();
    }

    @Test
    void thereIsNoShellToStartAPager() {
        assertThat(probe(StandardCharsets.UTF_8).hasShell()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""

                Status for device CON:
                ----------------------
                    Lines:          9001
                    Columns:        120
                    Keyboard rate:  31
                    Code page:      850
                """, """
                Status von Ger\u00e4t CON:
                ---------------------
                    Zeilen:         300
                    Spalten:        120
                """})
    void theWidthIsTheSecondNumberInAnyLanguage(String said) {
        assertThat(WindowsProbe.columnsOf(said)).isEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no numbers", "Lines: 25", "1 99999", "3 x"})
    void anythingElseIsNoWidth(String said) {
        assertThat(WindowsProbe.columnsOf(said)).isZero();
    }
}
