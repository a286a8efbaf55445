package daybook.exchange.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file as RFC 4180 has them, blank lines included, each with the line on which it begins.
 *
 * <p>A row whose quotation marks make no sense is given as broken, and reading goes on with the line after it. An unquoted cell may
 * hold a quotation mark; it is text there.
 */
final class CsvRecords {

    /**
     * One row.
     *
     * @param line the line on which it begins, counted from 1
     * @param cells a cell that is empty and not quoted is null, {@code ""} is an empty text; empty when the row is broken
     * @param broken why the row cannot be read, or null
     */
    record Row(
            long line,
            List<@Nullable String> cells,
            @Nullable String broken) {

        /** Whether no cell has anything in it, as in a blank line and in the empty rows below a spreadsheet. */
        boolean isEmpty() {
            for (String cell : cells) {
                if (cell != null && !cell.isEmpty()) {
                    return false;
                }
            }
            return broken == null;
        }
    }

    private final CsvLines lines;
    private final CSVFormat format;
    private Iterator<CSVRecord> records;
    private CSVParser parser;
    private long linesBefore;
    private long line = 1;

    CsvRecords(CsvLines lines, char delimiter) throws IOException {
        this.lines = lines;
        // With this quote mode the parser tells an empty cell from a quoted empty one.
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setQuoteMode(QuoteMode.ALL_NON_NULL)
                .get();
        this.parser = parser(lines, format);
        this.records = parser.iterator();
    }

    /** The next row, or null at the end of the file. */
    @Nullable
    Row next() throws IOException {
        line = linesBefore + parser.getCurrentLineNumber() + 1;
        lines.rowBegins(line);
        try {
            if (!records.hasNext()) {
                return null;
            }
            return new Row(line, cells(records.next()), null);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                return new Row(line, List.of(), beginAnew());
            }
            throw e.getCause();
        }
    }

    private String beginAnew() throws IOException {
        boolean open = lines.endSeen();
        lines.skipRestOfLine();
        long end = lines.lastLine();
        linesBefore = lines.line() - 1;
        parser = parser(lines, format);
        records = parser.iterator();
        String span = end > line ? " The row reaches down to line " + end + ", and nothing of that is taken." : "";
        return (open
                        ? "A quotation mark opens a cell of this row and is not closed before the end of the file."
                        : "There is text after the quotation mark that closes a cell; one inside a cell has to be doubled.")
                + span;
    }

    /** The line on which the row begins that was read last, or could not be read. */
    long line() {
        return line;
    }

    private static CSVParser parser(CsvLines lines, CSVFormat format) throws IOException {
        return CSVParser.builder().setReader(lines).setFormat(format).get();
    }

    private static List<@Nullable String> cells(CSVRecord parsed) {
        List<@Nullable String> cells = new ArrayList<>(parsed.size());
        for (String cell : parsed) {
            cells.add(cell);
        }
        return Collections.unmodifiableList(cells);
    }
}
