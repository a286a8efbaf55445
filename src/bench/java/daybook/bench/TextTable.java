package daybook.bench;

import java.util.ArrayList;
import java.util.List;

/** Rows with columns of one width: the first ones to the left, numbers to the right. */
final class TextTable {

    private final int left;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param left how many columns are words and stand to the left
     * @param headings of all columns
     */
    TextTable(int left, String... headings) {
        this.left = left;
        rows.add(List.of(headings));
    }

    /**
     * Adds a row. In one with fewer cells than there are headings, the last may run over the columns that are left.
     *
     * @throws IllegalArgumentException where the row has more cells than there are headings
     */
    void row(String... cells) {
        if (cells.length > rows.get(0).size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells for " + rows.get(0).size() + " columns");
        }
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            boolean runsOver = row.size() < widths.length;
            for (int i = 0; i < row.size() - (runsOver ? 1 : 0); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                boolean runsOver = i == row.size() - 1 && row.size() < widths.length;
                String pad = " ".repeat(Math.max(0, widths[i] - width(row.get(i))));
                line.append(i == 0 ? "" : "  ").append(i < left || runsOver ? row.get(i) + pad : pad + row.get(i));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** The table for Markdown, where a bar would end a cell. */
    String toMarkdown() {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < rows.size(); n++) {
            for (String cell : rows.get(n)) {
                text.append("| ")
                        .append(cell.replace("|", "\\|").replace('\n', ' '))
                        .append(' ');
            }
            text.append("| ".repeat(rows.get(0).size() - rows.get(n).size())).append("|\n");
            if (n == 0) {
                for (int i = 0; i < rows.get(0).size(); i++) {
                    text.append(i < left ? "|---" : "|---:");
                }
                text.append("|\n");
            }
        }
        return text.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
