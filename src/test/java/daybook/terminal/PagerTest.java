package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether there is a pager, by the environment. */
class PagerTest {

    private final Map<String, String> environment = new HashMap<>(Map.of("TERM", "xterm", "PATH", "/usr/bin:/bin"));

    private boolean isThere() {
        return Pager.of(environment::get) != null;
    }

    @Test
    void aPagerIsAProgramOnThePath() {
        environment.put("PAGER", "sh -c true");

        assertThat(isThere()).isTrue();
    }

    @Test
    void whatOnlyTheShellUnderstandsIsLeftToIt() {
        environment.put("PAGER", "no-such-program | cat");

        assertThat(isThere()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "cat", "no-such-program", "/no/such/program", "/usr"})
    void thereIsNoneWhereNothingCanBeStarted(String command) {
        environment.put("PAGER", "sh");
        environment.put("DAYBOOK_PAGER", command);

        assertThat(isThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dumb"})
    void thereIsNoneOnATerminalThatCannotMoveItsCursor(String term) {
        environment.put("PAGER", "sh");
        environment.put("TERM", term);

        assertThat(isThere()).isFalse();
    }

    @Test
    void thereIsNoneWithoutAPathToLookIn() {
        environment.remove("PATH");

        assertThat(isThere()).isFalse();
    }
}
