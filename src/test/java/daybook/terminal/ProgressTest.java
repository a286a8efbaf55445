package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProgressTest {
    private static final long MILLISECOND = 1_000_000;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now = Long.MAX_VALUE - 50 * MILLISECOND; // overflows soon, as a nanosecond clock may

    private Progress progress(boolean isTerminal, boolean quiet) {
        TerminalProbe probe = new TerminalProbe() {
            @Override
            public boolean isTerminal(int descriptor) {
                return isTerminal;
            }

            @Override
            public int columns() {
                return 80;
            }
        };
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                err,
                name -> null,
                ColourChoice.NEVER,
                probe);
        return Progress.of(terminal, quiet, () -> now, SafeText.of("imported"), SafeText.of("rows"));
    }

    private String written() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void progressIsOneLineWrittenOverAndWiped() {
        try (Progress progress = progress(true, false)) {
            progress.update(12_000);
            now += 100 * MILLISECOND;
            progress.update(9);
        }

        assertThat(written())
                .isEqualTo("\rimported 12,000 rows\rimported 9 rows" + " ".repeat(5) + "\r" + " ".repeat(20) + "\r");
    }

    @Test
    void aKnownWholeIsNamed() {
        progress(true, false).update(1_500, 2_000_000);

        assertThat(written()).isEqualTo("\rimported 1,500 of 2,000,000 rows");
    }

    @Test
    void tenTimesASecondIsOftenEnough() {
        Progress progress = progress(true, false);
        for (int i = 1; i <= 1000; i++) {
            progress.update(i);
            now += MILLISECOND;
        }

        assertThat(written().chars().filter(c -> c == '\r').count()).isEqualTo(10);
    }

    @Test
    void nothingIsShownWhereNobodyIsWatching() {
        try (Progress progress = progress(false, false)) {
            progress.update(1);
        }

        assertThat(written()).isEmpty();
    }

    @Test
    void nothingIsShownWhenQuietIsWanted() {
        try (Progress progress = progress(true, true)) {
            progress.update(1);
        }

        assertThat(written()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, '0'", "999, '999'", "1000, '1,000'", "1234567, '1,234,567'", "-1000, '-1,000'", "-999, '-999'"})
    void numbersAreGrouped(long number, String expected) {
        assertThat(Progress.grouped(number)).isEqualTo(expected);
    }
}
