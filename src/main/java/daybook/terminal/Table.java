package daybook.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows in columns, written as they come: the widths are settled by the columns and the screen, never by measuring the
 * rows, so that a million of them take no more memory than one.
 *
 * <p>Columns stand two blanks apart and their text wraps. Where the screen is narrower than 40 columns or than the
 * columns' least widths together, each row is written as {@code heading: text} lines instead, with an empty line after it.
 */
public final class Table {
    private static final int GUTTER = 2;
    private static final int NARROWEST = 40;
    private static final int HANGING = 2;
    private static final String RULE = "\u2500";

    private final Output out;
    private final int width;
    private final boolean plain;
    private final List<Column> columns;
    private final int[] widths;
    private final boolean stacked;

    /**
     * @param out where the lines go
     * @param width the columns of the screen
     * @param plain whether to leave out the rule below the headings
     * @param columns at least one
     */
    public Table(Output out, int width, boolean plain, List<Column> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table without columns");
        }
        this.out = out;
        this.width = Math.max(1, width);
        this.plain = plain;
        this.columns = List.copyOf(columns);
        this.widths = new int[columns.size()];
        this.stacked = !layOut();
    }

    /** Whether rows are written as lines of {@code heading: text} for want of width. */
    public boolean isStacked() {
        return stacked;
    }

    /** Writes the headings and the rule below them; nothing when stacked, where each row names its columns. */
    public void header() {
        if (stacked) {
            return;
        }
        List<Cell> headings = new ArrayList<>();
        List<Cell> rules = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            headings.add(new Cell(columns.get(i).heading(), Style.HEADING));
            rules.add(new Cell(SafeText.of(RULE.repeat(widths[i])), Style.DIM));
        }
        row(headings);
        if (!plain) {
            row(rules);
        }
    }

    /** Writes a row; cells left out at the end are empty. */
    public void row(List<Cell> cells) {
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells in " + columns.size() + " columns");
        }
        if (stacked) {
            stack(cells);
        } else {
            sideBySide(cells);
        }
    }

    /** Writes a line over the whole width between rows, such as a day or a gap; wrapped if it is longer. */
    public void separator(Style style, SafeText text) {
        out.paragraph(style, text, width, 0);
    }

    private void sideBySide(List<Cell> cells) {
        List<List<SafeText>> wrapped = new ArrayList<>(cells.size());
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            List<SafeText> lines = Wrap.lines(cells.get(i).text(), widths[i]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            int owed = 0;
            for (int i = 0; i < wrapped.size(); i++) {
                List<SafeText> lines = wrapped.get(i);
                SafeText text = line < lines.size() ? lines.get(line) : SafeText.EMPTY;
                int room = Math.max(0, widths[i] - text.width());
                if (!text.isEmpty()) {
                    out.print(SafeText.blanks(owed + (columns.get(i).isRight() ? room : 0)));
                    out.print(cells.get(i).style(), text);
                    owed = columns.get(i).isRight() ? 0 : room;
                } else {
                    owed += room;
                }
                owed += GUTTER;
            }
            out.line();
        }
    }

    private void stack(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.text().isEmpty()) {
                continue;
            }
            for (SafeText line : Wrap.lines(label(columns.get(i).heading()).plus(cell.text()), width, 0, HANGING)) {
                out.line(cell.style(), line);
            }
        }
        out.line();
    }

    private static SafeText label(SafeText heading) {
        String shown = heading.toString();
        if (shown.isEmpty()) {
            return heading;
        }
        return heading.plus(shown.endsWith(".") || shown.endsWith(":") ? " " : ": ");
    }

    /** Shares the screen out: every column its least width, then one column of screen to each in turn that may grow. */
    private boolean layOut() {
        int left = width - GUTTER * (widths.length - 1);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).least();
            left -= widths[i];
        }
        if (left < 0 || width < NARROWEST) {
            return false;
        }
        boolean grown = true;
        while (left > 0 && grown) {
            grown = false;
            for (int i = 0; i < widths.length && left > 0; i++) {
                if (widths[i] < columns.get(i).most()) {
                    widths[i]++;
                    left--;
                    grown = true;
                }
            }
        }
        return true;
    }
}
