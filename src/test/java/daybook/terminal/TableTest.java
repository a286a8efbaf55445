package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Output out = Output.ofData(bytes, Palette.WITHOUT_COLOUR);

    private Table table(int width, boolean plain, Column... columns) {
        return new Table(out, width, plain, List.of(columns));
    }

    private List<String> printed() {
        out.flush();
        return List.of(bytes.toString(StandardCharsets.UTF_8).split("\n", -1));
    }

    private static List<Cell> cells(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(Cell.of(text));
        }
        return cells;
    }

    @Test
    void cellsWrapInTheirColumns() {
        Table table =
                table(40, false, Column.fixed("No.", 3).right(), Column.fixed("Kind", 9), Column.flexible("What", 10));
        table.header();
        table.row(cells("1", "gift", "A box of chocolates left at reception"));

        assertThat(printed())
                .containsExactly(
                        "No.  Kind       What",
                        "\u2500\u2500\u2500  " + "\u2500".repeat(9) + "  " + "\u2500".repeat(24),
                        "  1  gift       A box of chocolates left",
                        "                at reception",
                        "");
    }

    @Test
    void aPlainTableHasNoRule() {
        Table table = table(40, true, Column.fixed("No.", 3), Column.flexible("What", 10));
        table.header();

        assertThat(printed()).containsExactly("No.  What", "");
    }

    @Test
    void anEmptyCellInTheMiddleKeepsItsPlace() {
        Table table = table(40, true, Column.fixed("A", 3), Column.fixed("B", 3), Column.flexible("C", 10));
        table.row(cells("a", "", "c"));

        assertThat(printed()).containsExactly("a         c", "");
    }

    @Test
    void emptyCellsAtTheEndLeaveNoBlanks() {
        Table table = table(40, true, Column.fixed("A", 3), Column.fixed("B", 3), Column.flexible("C", 10));
        table.row(cells("a", "", ""));

        assertThat(printed()).containsExactly("a", "");
    }

    @Test
    void wideCharactersKeepTheColumnsInLine() {
        Table table = table(40, true, Column.fixed("A", 6), Column.flexible("B", 10));
        table.row(cells("\u4f60\u597d", "x"));
        table.row(cells("abcd", "x"));

        assertThat(printed()).containsExactly("\u4f60\u597d    x", "abcd    x", "");
    }

    @Test
    void lineBreaksInACellStay() {
        Table table = table(40, true, Column.fixed("A", 3), Column.flexible("B", 10));
        table.row(cells("1", "one\ntwo"));

        assertThat(printed()).containsExactly("1    one", "     two", "");
    }

    @Test
    void columnsThatMayGrowShareTheRest() {
        Table table = table(42, true, Column.between("A", 5, 8), Column.flexible("B", 5));
        table.row(cells("a".repeat(8), "b".repeat(32)));

        assertThat(printed()).containsExactly("a".repeat(8) + "  " + "b".repeat(32), "");
    }

    @Test
    void aNarrowScreenStacksTheCells() {
        Table table = table(20, false, Column.fixed("No.", 3), Column.fixed("Kind", 5), Column.flexible("What", 5));
        table.header();
        table.row(cells("1", "", "A box of chocolates"));

        assertThat(printed()).containsExactly("No. 1", "What: A box of", "  chocolates", "", "");
    }

    @Test
    void columnsThatDoNotFitAreStacked() {
        Table table = table(40, false, Column.fixed("A", 30), Column.fixed("B", 30));

        assertThat(table.isStacked()).isTrue();
    }

    @Test
    void aSeparatorGoesOverTheWholeWidth() {
        Table table = table(40, false, Column.fixed("A", 3), Column.flexible("B", 10));
        table.separator(Style.DIM, SafeText.of("\u00B7 41 days without an entry \u00B7"));

        assertThat(printed()).containsExactly("\u00B7 41 days without an entry \u00B7", "");
    }

    @Test
    void moreCellsThanColumnsAreAMistake() {
        Table table = table(40, false, Column.fixed("A", 3));

        assertThatThrownBy(() -> table.row(cells("a", "b"))).hasMessage("2 cells in 1 columns");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 200})
    void coloursChangeNothingButColours(int width) {
        List<Cell> row = List.of(
                new Cell(SafeText.of("12"), Style.URGENT),
                new Cell(SafeText.of("14:30"), Style.DIM),
                new Cell(SafeText.of("appearance"), Style.ACT),
                new Cell(SafeText.of("\u2764\uFE0F waited for an hour by the staff entrance"), Style.WITHDRAWN));
        Output colour = Output.ofData(bytes, Palette.WITH_COLOUR);
        Table coloured = new Table(colour, width, false, columnsOf());
        coloured.header();
        coloured.row(row);
        colour.flush();
        ByteArrayOutputStream without = new ByteArrayOutputStream();
        Output plain = Output.ofData(without, Palette.WITHOUT_COLOUR);
        Table uncoloured = new Table(plain, width, false, columnsOf());
        uncoloured.header();
        uncoloured.row(row);
        plain.flush();

        assertThat(bytes.toString(StandardCharsets.UTF_8).replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(without.toString(StandardCharsets.UTF_8));
    }

    private static List<Column> columnsOf() {
        return List.of(
                Column.fixed("No.", 4).right(),
                Column.fixed("Time", 5),
                Column.between("Kind", 8, 14),
                Column.flexible("What", 16));
    }

    @Test
    void aHundredThousandRowsAreWrittenAsTheyCome() {
        long[] written = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                written[0]++;
            }

            @Override
            public void write(byte[] some, int from, int count) {
                written[0] += count;
            }
        };
        Output streaming = Output.ofData(counting, Palette.WITHOUT_COLOUR);
        Table table = new Table(streaming, 80, true, columnsOf());
        List<Cell> row = cells("1", "14:30", "gift", "A box");
        for (int i = 0; i < 100_000; i++) {
            table.row(row);
        }

        // all but what fits in the buffer is gone before the end
        assertThat(written[0]).isGreaterThan(100_000L * 30 - 64 * 1024);
    }
}
