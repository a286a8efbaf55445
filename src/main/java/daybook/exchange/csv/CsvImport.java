package daybook.exchange.csv;

import daybook.exchange.ImportRow;
import daybook.exchange.ImportRows;
import daybook.exchange.TimeReader;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Place;
import daybook.words.English;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file row by row: daybook's own export with every fact, or somebody else's sheet by its headings and by what the user says
 * of them. Holds one row at a time.
 *
 * <p>Rows in which every cell is empty are passed over. Texts are taken as they stand, line ends included.
 */
public final class CsvImport implements ImportRows {

    private final CsvHead head;
    private final CsvRecords records;
    private final CsvRow reader;
    private final KindMap kinds;
    private final CsvDigest digests;
    private final boolean spreadsheet;
    private boolean ended;

    private CsvImport(CsvHead.Opened file, CsvRow reader, KindMap kinds, boolean spreadsheet) {
        this.head = file.head();
        this.records = file.records();
        this.reader = reader;
        this.kinds = kinds;
        this.spreadsheet = spreadsheet;
        this.digests = new CsvDigest(head.columns());
    }

    /**
     * Reads the headings.
     *
     * @param in the file's bytes; stays open when this is closed
     * @param options what the user says of the file
     * @param times understands times that are words
     * @param zone for times that name none
     * @param now nothing can have occurred later
     * @throws DaybookException.Usage when the headings are not understood, or an option does not fit the file
     */
    public static CsvImport open(InputStream in, CsvOptions options, TimeReader times, ZoneId zone, Instant now)
            throws IOException {
        return open(CsvHead.open(in, options, Set.of()), options, columns -> times, zone, now);
    }

    /**
     * Reads the headings.
     *
     * @param in the file's bytes; stays open when this is closed
     * @param survey of the same file, with what the user says of it
     * @param times gives what understands times that are words, once it is known what becomes of each column
     * @param zone for times that name none
     * @param now nothing can have occurred later
     * @throws DaybookException.Usage when the headings are not understood, or an option does not fit the file
     */
    public static CsvImport open(
            InputStream in, CsvSurvey survey, Function<List<HeadingUse>, TimeReader> times, ZoneId zone, Instant now)
            throws IOException {
        CsvOptions options = survey.options();
        return open(CsvHead.open(in, options, survey.datedColumns()), options, times, zone, now);
    }

    private static CsvImport open(
            CsvHead.Opened file,
            CsvOptions options,
            Function<List<HeadingUse>, TimeReader> times,
            ZoneId zone,
            Instant now) {
        KindMap kinds = new KindMap(options.kinds());
        Map<String, String> places = places(options.places());
        Map<Fact, String> splits = splits(options.splits());
        CsvHead head = file.head();
        CsvRow reader = head.isOwn()
                ? new CsvOwnRow(head.columns(), zone, now)
                : new CsvForeignRow(head.columns(), times.apply(head.columns()), kinds, places, splits, zone);
        return new CsvImport(file, reader, kinds, options.spreadsheet() || head.isForSpreadsheet());
    }

    /** Whether the file is an export of daybook, which holds every fact of its entries. */
    public boolean isOwnExport() {
        return head.isOwn();
    }

    /** What becomes of each column, in the order of the file. */
    public List<HeadingUse> columns() {
        return head.columns();
    }

    /** What a word of the kind column may mean that is not known, the likely meaning first; none where nobody has thought of it. */
    public static List<String> readings(String word) {
        return KindWords.readings(word);
    }

    /** The words of which an option says what they mean and that none of the rows read so far has. */
    public List<String> unusedKinds() {
        return kinds.unused();
    }

    /** The words of the kind column that nobody knows, with how many of the rows read so far have each, in order of appearance. */
    public Map<String, Long> unknownKinds() {
        return kinds.unknown();
    }

    @Override
    public @Nullable ImportRow next() throws IOException {
        while (!ended) {
            CsvRecords.Row row;
            try {
                row = records.next();
            } catch (DaybookException.Usage damaged) {
                ended = true;
                return CsvRefused.of("", "", damaged).at(records.line());
            }
            if (row == null) {
                ended = true;
            } else if (!row.isEmpty()) {
                return read(row);
            }
        }
        return null;
    }

    private ImportRow read(CsvRecords.Row row) {
        if (row.broken() != null) {
            return new ImportRow.Refused(row.line(), "", "", row.broken());
        }
        int expected = head.columns().size();
        if (isLonger(row.cells(), expected)) {
            return new ImportRow.Refused(
                    row.line(),
                    "",
                    "",
                    "This row has text in cell " + lastFilled(row.cells()) + ", and there are only "
                            + English.count(expected, "heading") + ".");
        }
        List<@Nullable String> cells = fitted(spreadsheet ? CsvHead.unescaped(row.cells()) : row.cells(), expected);
        try {
            String hash = reader.sourceHash(cells);
            return new ImportRow.Taken(
                    row.line(), reader.facts(cells), reader.sourceId(cells), hash, digests.of(cells));
        } catch (CsvRefused refused) {
            return refused.at(row.line());
        }
    }

    /** Spreadsheets write empty cells behind the last column, or leave out the last cells of a row that are empty. */
    private static List<@Nullable String> fitted(List<@Nullable String> cells, int expected) {
        if (cells.size() == expected) {
            return cells;
        }
        List<@Nullable String> fitted = new ArrayList<>(cells.subList(0, Math.min(cells.size(), expected)));
        while (fitted.size() < expected) {
            fitted.add(null);
        }
        return fitted;
    }

    private static boolean isLonger(List<@Nullable String> cells, int expected) {
        return lastFilled(cells) > expected;
    }

    private static int lastFilled(List<@Nullable String> cells) {
        int last = cells.size();
        while (last > 0
                && (cells.get(last - 1) == null
                        || String.valueOf(cells.get(last - 1)).isBlank())) {
            last--;
        }
        return last;
    }

    private static Map<String, String> places(List<String> options) {
        Map<String, String> places = new HashMap<>();
        for (String option : options) {
            int equals = option.lastIndexOf('=');
            String place = option.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
            if (equals < 1 || option.substring(0, equals).isBlank()) {
                throw new DaybookException.Usage(
                        "\"" + option + "\" does not say what a word stands for.", "write --map-place surgery=work");
            }
            if (!Place.WORDS.contains(place)) {
                throw FactCheck.unknown("place", place, Place.WORDS);
            }
            places.put(option.substring(0, equals).strip().toLowerCase(Locale.ROOT), place);
        }
        return places;
    }

    private static Map<Fact, String> splits(List<String> options) {
        Map<Fact, String> splits = new EnumMap<>(Fact.class);
        for (String option : options) {
            int equals = option.indexOf('=');
            Fact fact = Fact.of(equals < 1 ? "" : option.substring(0, equals).strip())
                    .orElse(null);
            if (fact == null || fact.form() != Fact.Form.LIST || equals == option.length() - 1) {
                throw new DaybookException.Usage(
                        "\"" + option + "\" does not say what parts the items of a list.",
                        "write --split witnesses=\"/\" or --split tags=\",\"");
            }
            splits.put(fact, option.substring(equals + 1));
        }
        return splits;
    }

    /** Does nothing: the stream belongs to whoever opened it. */
    @Override
    public void close() {}
}
