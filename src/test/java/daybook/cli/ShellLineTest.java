package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "old.csv | old.csv",
                "--map-kind | --map-kind",
                "visit=KIND | visit=KIND",
                "old log.csv | 'old log.csv'",
                "`` | ''",
                "it's | 'it'\\''s'",
                "$(reboot) | '$(reboot)'",
                "a;b | 'a;b'",
                "#3 | '#3'",
                "~x | '~x'",
                "café | 'café'"
            })
    void quotesAWordThatAShellWouldNotTakeAsItIs(String word, String typed) {
        assertThat(ShellLine.of(List.of("x", word))).isEqualTo("x " + typed);
    }
}
