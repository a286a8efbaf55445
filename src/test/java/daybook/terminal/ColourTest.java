package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ColourTest {
    @ParameterizedTest(name = "{0}, NO_COLOR={1}, CLICOLOR_FORCE={2}, TERM={3}, terminal {4}: {5}")
    @CsvSource(
            nullValues = "unset",
            value = {
                "AUTO, unset, unset, xterm, true, true",
                "AUTO, unset, unset, xterm, false, false",
                "AUTO, '', unset, xterm, true, true",
                "AUTO, 1, unset, xterm, true, false",
                "AUTO, 0, unset, xterm, true, false",
                "AUTO, unset, unset, dumb, true, false",
                "AUTO, unset, unset, unset, true, false",
                "AUTO, unset, 1, unset, false, true",
                "AUTO, unset, 0, xterm, false, false",
                "AUTO, unset, '', xterm, false, false",
                "AUTO, 1, 1, xterm, true, false",
                "ALWAYS, 1, unset, dumb, false, true",
                "NEVER, unset, 1, xterm, true, false"
            })
    void colourIsWrittenOnlyWhereItIsWanted(
            ColourChoice choice, String noColour, String force, String term, boolean terminal, boolean expected) {
        Map<String, String> environment = new HashMap<>();
        environment.put("NO_COLOR", noColour);
        environment.put("CLICOLOR_FORCE", force);
        environment.put("TERM", term);

        assertThat(choice.allows(environment::get, terminal)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "WT_SESSION, 1b2c, true",
        "ANSICON, 80x25, true",
        "ConEmuANSI, ON, true",
        "ConEmuANSI, OFF, false",
        "SESSIONNAME, Console, false"
    })
    void onWindowsTheTerminalSaysWhetherItKnowsColours(String variable, String value, boolean expected) {
        assertThat(ColourChoice.AUTO.allows(Map.of(variable, value)::get, true)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ColourChoice.class)
    void everyChoiceHasItsName(ColourChoice choice) {
        assertThat(ColourChoice.named(choice.name().toLowerCase(Locale.ROOT))).isEqualTo(choice);
    }

    @Test
    void anotherNameIsNoChoice() {
        assertThat(ColourChoice.named("sometimes")).isNull();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void withoutColourEveryStyleIsTheTextAlone(Style style) {
        StringBuilder to = new StringBuilder();
        Palette.WITHOUT_COLOUR.paint(to, style, SafeText.of("Waited outside"));

        assertThat(to).hasToString("Waited outside");
    }

    @Test
    void everyLineEndsItsOwnCodes() {
        StringBuilder to = new StringBuilder();
        Palette.WITH_COLOUR.paint(to, Style.URGENT, SafeText.of("one\n\ntwo"));

        assertThat(to).hasToString("\u001B[1;31mone\u001B[0m\n\n\u001B[1;31mtwo\u001B[0m");
    }

    @Test
    void nothingIsPaintedAroundNoText() {
        StringBuilder to = new StringBuilder();
        Palette.WITH_COLOUR.paint(to, Style.URGENT, SafeText.EMPTY);

        assertThat(to).isEmpty();
    }
}
