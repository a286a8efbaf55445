package daybook.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about the rules says what the rules say of themselves. */
class RulesPageTest {

    private static final Path PAGE = Path.of("docs", "escalation-rules.md");
    private static final Path MADE = Path.of("target", "escalation-rules.md");

    @Test
    void thePageIsTheOneThatTheCodeMakes() throws IOException {
        Files.writeString(MADE, RulesPage.text());

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("when the change of a rule is meant: cp %s %s", MADE, PAGE)
                .isEqualTo(RulesPage.text());
    }
}
