package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TerminalTest {
    private static Terminal terminal(Map<String, String> environment, FakeProbe probe) {
        return new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                environment::get,
                ColourChoice.AUTO,
                probe);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "unset",
            value = {
                "120, true, 100, 120",
                "120, false, 100, 120",
                "unset, true, 100, 100",
                "unset, false, 100, 80",
                "unset, true, 0, 80",
                "unset, true, 5, 80",
                "0, true, 100, 100",
                "9, true, 100, 100",
                "10, true, 100, 10",
                "2000, true, 100, 2000",
                "2001, true, 100, 100",
                "99999999999, true, 100, 100",
                "-80, true, 100, 100",
                "wide, true, 100, 100",
                "'', true, 100, 100"
            })
    void theWidthIsFound(String columns, boolean outIsTerminal, int real, int expected) {
        Map<String, String> environment = columns == null ? Map.of() : Map.of("COLUMNS", columns);

        assertThat(terminal(environment, new FakeProbe(outIsTerminal, real)).width())
                .isEqualTo(expected);
    }

    @Test
    void theTerminalIsAskedForItsWidthOnce() {
        FakeProbe probe = new FakeProbe(true, 100);
        Terminal terminal = terminal(Map.of(), probe);
        terminal.width();
        terminal.width();

        assertThat(probe.asked).isEqualTo(1);
    }

    @Test
    void theTerminalIsNotAskedForItsWidthUnlessATableIsWanted() {
        FakeProbe probe = new FakeProbe(true, 100);
        terminal(Map.of(), probe);

        assertThat(probe.asked).isZero();
    }

    @Test
    void eachStreamHasItsOwnColour() {
        Terminal terminal = terminal(Map.of("TERM", "xterm"), new FakeProbe(false, 0));

        assertThat(terminal.out().palette().isColour()).isFalse();
        assertThat(terminal.err().palette().isColour()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/dev/pts/3", "/dev/tty1", "/dev/tty", "/dev/console", "/dev/ttyS0", "/dev/pts/3 (deleted)"})
    void aTerminalDeviceIsKnownByItsName(String target) {
        assertThat(SystemProbe.namesTerminal(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pipe:[4711]", "/dev/null", "/home/someone/log.txt", "socket:[12]", "/tmp/dev/pts/3"})
    void anythingElseIsNoTerminal(String target) {
        assertThat(SystemProbe.namesTerminal(target)).isFalse();
    }

    @Test
    void aDescriptorThatLeadsToAFileIsNoTerminal(@TempDir Path descriptors) throws IOException {
        Path file = Files.createFile(descriptors.resolve("output.txt"));
        Files.createSymbolicLink(descriptors.resolve("1"), file);

        assertThat(new SystemProbe(descriptors, new File("/dev/null")).isTerminal(TerminalProbe.OUT))
                .isFalse();
    }

    @Test
    void aClosedDescriptorIsNoTerminal(@TempDir Path descriptors) {
        assertThat(new SystemProbe(descriptors, new File("/dev/null")).isTerminal(TerminalProbe.IN))
                .isFalse();
    }

    @Test
    void withoutAFolderOfDescriptorsTheShellIsAsked(@TempDir Path folder) {
        SystemProbe byShell = new SystemProbe(folder.resolve("absent"), new File("/dev/null"));

        assertThat(byShell.isTerminal(TerminalProbe.OUT)).isEqualTo(new SystemProbe().isTerminal(TerminalProbe.OUT));
    }

    @Test
    void whatIsNoTerminalHasNoWidth() {
        assertThat(new SystemProbe(Path.of("/proc/self/fd"), new File("/dev/null")).columns())
                .isZero();
    }

    @Test
    void anAbsentTerminalHasNoWidth() {
        assertThat(new SystemProbe(Path.of("/proc/self/fd"), new File("/absent")).columns())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"24 80, 80", "'24 80 ', 80", "0 0, 0", "24, 0", "'', 0", "24 eighty, 0"})
    void theWidthIsTheSecondNumber(String size, int expected) {
        assertThat(SystemProbe.columnsOf(size)).isEqualTo(expected);
    }

    private static final class FakeProbe implements TerminalProbe {
        private final boolean out;
        private final int columns;
        private int asked;

        FakeProbe(boolean out, int columns) {
            this.out = out;
            this.columns = columns;
        }

        @Override
        public boolean isTerminal(int descriptor) {
            return descriptor == ERR || (descriptor == OUT && out);
        }

        @Override
        public int columns() {
            asked++;
            return columns;
        }
    }
}
