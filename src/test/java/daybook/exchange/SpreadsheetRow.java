package daybook.exchange;

import java.util.ArrayList;
import java.util.List;

/** Takes a line of CSV apart as spreadsheets do, which need not be as it was meant. */
public final class SpreadsheetRow {

    private SpreadsheetRow() {}

    /**
     * Cells as LibreOffice finds them with quotation marks as text delimiters: only a mark at the start of a cell opens a text, in which
     * a doubled one stands for itself; what follows the closing one up to the separator still belongs to the cell.
     */
    public static List<String> split(String row, char separator) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at < row.length()) {
            StringBuilder cell = new StringBuilder();
            if (row.charAt(at) == '"') {
                at++;
                while (at < row.length()) {
                    char c = row.charAt(at++);
                    if (c != '"') {
                        cell.append(c);
                    } else if (at < row.length() && row.charAt(at) == '"') {
                        cell.append(c);
                        at++;
                    } else {
                        break;
                    }
                }
            }
            while (at < row.length() && !ends(row.charAt(at), separator)) {
                cell.append(row.charAt(at++));
            }
            cells.add(cell.toString());
            if (at == row.length() - 1) {
                // It ends with a separator: there is one more, and it is empty.
                cells.add("");
            }
            at = next(row, at);
        }
        return cells;
    }

    /** Cells where nobody minds quotation marks. */
    public static List<String> splitBlindly(String row, char separator) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (ends(c, separator) || c == '"') {
                cells.add(row.substring(from, i));
                from = i + 1;
            }
        }
        cells.add(row.substring(from));
        return cells;
    }

    private static boolean ends(char c, char separator) {
        return c == separator || c == '\r' || c == '\n';
    }

    private static int next(String row, int at) {
        return row.startsWith("\r\n", at) ? at + 2 : at + 1;
    }
}
