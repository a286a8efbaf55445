package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ScreenTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Screen screen(boolean quiet) {
        TerminalProbe probe = new TerminalProbe() {
            @Override
            public boolean isTerminal(int descriptor) {
                return true;
            }

            @Override
            public int columns() {
                return 132;
            }
        };
        Terminal terminal =
                new Terminal(new ByteArrayInputStream(new byte[0]), out, err, name -> null, ColourChoice.NEVER, probe);
        return new Screen(terminal, false, quiet);
    }

    private String written() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aMessageGoesToStandardError() {
        screen(false).say("2 entries");

        assertThat(written()).isEqualTo("2 entries\n");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aQuietScreenShowsNeitherMessagesNorProgress() {
        Screen quiet = screen(true);

        quiet.say("2 entries");
        quiet.progress("read", "rows").update(3);

        assertThat(written()).isEmpty();
    }

    @Test
    void progressIsShownToThePersonAtTheTerminal() {
        screen(false).progress("read", "rows").update(3);

        assertThat(written()).isEqualTo("\rread 3 rows");
    }

    @Test
    void widthIsThatOfTheTerminal() {
        assertThat(screen(false).width()).isEqualTo(132);
    }
}
