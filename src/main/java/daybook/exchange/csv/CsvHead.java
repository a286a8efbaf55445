package daybook.exchange.csv;

import daybook.log.DaybookException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a CSV file: which separator, which headings, and what becomes of each column.
 *
 * <p>The headings decide on the separator: each is tried, and the one that gives the most columns that are understood is taken. The
 * encoding is never tried; it is UTF-8 unless the user says otherwise.
 */
final class CsvHead {

    private static final int LONGEST_HEAD = 1 << 20;
    private static final int MOST_COLUMNS = 1_000;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final char separator;
    private final List<HeadingUse> columns;
    private final boolean own;

    private CsvHead(char separator, List<String> cells, CsvOptions options, Set<Integer> dated) {
        if (cells.size() > MOST_COLUMNS) {
            throw new DaybookException.Usage(
                    "This file has " + cells.size() + " columns; at most " + MOST_COLUMNS + " are read.", null);
        }
        HeadingRow headings = new HeadingRow(cells);
        this.separator = separator;
        this.own = headings.containsAll(CsvColumns.TELLING);
        this.columns = own ? CsvOwnRow.uses(headings, options) : HeadingMap.of(headings, options, dated);
    }

    List<HeadingUse> columns() {
        return columns;
    }

    /** Whether daybook wrote the file for a spreadsheet, with its cells made harmless. */
    boolean isForSpreadsheet() {
        return own && columns.stream().anyMatch(use -> use.heading().equals(RowCheck.COLUMN));
    }

    /** Whether daybook wrote the file. */
    boolean isOwn() {
        return own;
    }

    /**
     * A file of which the headings are read.
     *
     * @param head what they say
     * @param records the rows below them
     */
    record Opened(CsvHead head, CsvRecords records) {}

    /**
     * Reads down to the headings.
     *
     * @param dated the places of the columns that hold dates, counted from 0; none where nobody has looked
     * @throws DaybookException.Usage when they are not understood whatever the separator
     */
    static Opened open(InputStream stream, CsvOptions options, Set<Integer> dated) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        Charset charset = charset(in, options.encoding());
        in.mark(LONGEST_HEAD);
        List<CsvHead> heads = new ArrayList<>();
        DaybookException.Usage why = null;
        int mostCells = -1;
        for (char separator : separators(options)) {
            rewind(in);
            List<String> cells = List.of();
            try {
                cells = headings(records(in, charset, separator), options);
                heads.add(new CsvHead(separator, cells, options, dated));
            } catch (DaybookException.Usage e) {
                why = cells.size() > mostCells ? e : why;
                mostCells = Math.max(mostCells, cells.size());
            }
        }
        CsvHead best = best(heads);
        if (best == null) {
            throw Objects.requireNonNull(why);
        }
        rewind(in);
        CsvRecords records = records(in, charset, best.separator);
        headings(records, options);
        return new Opened(best, records);
    }

    private static @Nullable CsvHead best(List<CsvHead> heads) {
        CsvHead best = null;
        for (CsvHead head : heads) {
            if (best == null || head.understood() > best.understood()) {
                best = head;
            }
        }
        for (CsvHead head : heads) {
            if (best != null && head.understood() == best.understood() && head.columns.size() != best.columns.size()) {
                throw new DaybookException.Usage(
                        "The headings can be read with more than one separator between cells.",
                        "say which with --delimiter comma, semicolon, tab or pipe");
            }
        }
        return best;
    }

    private int understood() {
        int understood = 0;
        for (HeadingUse use : columns) {
            understood += use.role() == HeadingUse.Role.KEPT ? 0 : 1;
        }
        return understood;
    }

    /** The cells of the first row that is not blank, after the rows to skip. */
    private static List<String> headings(CsvRecords records, CsvOptions options) throws IOException {
        CsvRecords.Row row = records.next();
        for (int skipped = 0; row != null && (skipped < options.skipRows() || row.isEmpty()); skipped++) {
            row = records.next();
        }
        if (row == null) {
            throw new DaybookException.Usage(
                    "This file has no headings.", "its first row has to say what the columns are");
        }
        if (row.broken() != null) {
            throw new DaybookException.Usage(
                    "The headings on line " + row.line() + " cannot be read. " + row.broken(), null);
        }
        List<@Nullable String> cells = options.spreadsheet() ? unescaped(row.cells()) : row.cells();
        List<String> headings = new ArrayList<>(cells.size());
        for (String cell : cells) {
            headings.add(cell == null ? "" : cell);
        }
        return headings;
    }

    /** The cells without the apostrophes of {@link SpreadsheetText}. */
    static List<@Nullable String> unescaped(List<@Nullable String> cells) {
        List<@Nullable String> plain = new ArrayList<>(cells.size());
        for (String cell : cells) {
            plain.add(cell == null ? null : SpreadsheetText.unescape(cell));
        }
        return plain;
    }

    private static CsvRecords records(InputStream in, Charset charset, char separator) throws IOException {
        return new CsvRecords(new CsvLines(in, charset), separator);
    }

    private static char[] separators(CsvOptions options) {
        Character said = options.delimiter();
        return said == null ? SEPARATORS : new char[] {said};
    }

    private static void rewind(BufferedInputStream in) throws IOException {
        try {
            in.reset();
        } catch (IOException gone) {
            throw new DaybookException.Usage("There are no headings in the first megabyte of this file.", null);
        }
    }

    private static Charset charset(BufferedInputStream in, @Nullable String name) throws IOException {
        in.mark(8);
        byte[] first = in.readNBytes(4);
        in.reset();
        int two = first.length < 2 ? 0 : (first[0] & 0xFF) << 8 | (first[1] & 0xFF);
        boolean utf8 = first.length >= 3 && two == 0xEFBB && (first[2] & 0xFF) == 0xBF;
        if (name == null) {
            if (two == 0xFEFF || two == 0xFFFE) {
                throw new DaybookException.Usage(
                        "This file says that it is UTF-16.", "save it as \"CSV UTF-8\", or say --encoding UTF-16");
            }
            for (int i = 0; i < first.length; i++) {
                if (first[i] == 0) {
                    throw new DaybookException.Usage(
                            "This file has zero bytes between its characters, as UTF-16 has.",
                            "save it as \"CSV UTF-8\", or say --encoding UTF-16" + (i % 2 == 0 ? "BE" : "LE"));
                }
            }
            return StandardCharsets.UTF_8;
        }
        Charset charset;
        try {
            charset = Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new DaybookException.Usage(
                    "\"" + name + "\" is no encoding that this Java knows.",
                    "try UTF-8, windows-1252, ISO-8859-15 or UTF-16");
        }
        if (utf8 && !charset.equals(StandardCharsets.UTF_8)) {
            throw new DaybookException.Usage(
                    "This file says that it is UTF-8, and --encoding says " + charset.name() + ".",
                    "leave --encoding out");
        }
        return charset;
    }
}
