package daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private final TextTable table = new TextTable(1, "name", "ms", "÷");

    @BeforeEach
    void fill() {
        table.row("a", "1.00", "10");
        table.row("longer", "100", "1");
    }

    @Test
    void wordsStandLeftAndNumbersRight() {
        assertThat(table).hasToString("""
                name      ms   ÷
                a       1.00  10
                longer   100   1
                """);
    }

    @Test
    void theLastCellOfAShortRowRunsOver() {
        table.row("b", "stopped after 60 s");

        assertThat(table.toString()).endsWith("b       stopped after 60 s\n");
        assertThat(table.toString()).startsWith("name      ms   ÷\n");
    }

    @Test
    void markdownHasTheSameCells() {
        table.row("a|b", "—");

        assertThat(table.toMarkdown()).isEqualTo("""
                | name | ms | ÷ |
                |---|---:|---:|
                | a | 1.00 | 10 |
                | longer | 100 | 1 |
                | a\\|b | — | |
                """);
    }

    @Test
    void aRowHasNoMoreCellsThanThereAreHeadings() {
        assertThatThrownBy(() -> table.row("a", "b", "c", "d")).isInstanceOf(IllegalArgumentException.class);
    }
}
