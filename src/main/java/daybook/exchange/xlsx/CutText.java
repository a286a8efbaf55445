package daybook.exchange.xlsx;

/**
 * A text that did not fit into its cell.
 *
 * @param entry the number of the entry
 * @param column the heading of the column
 * @param left how many characters are not in the cell, in units of UTF-16
 */
public record CutText(long entry, String column, int left) {}
