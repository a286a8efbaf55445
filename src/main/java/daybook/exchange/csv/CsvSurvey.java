package daybook.exchange.csv;

import daybook.exchange.DateShape;
import daybook.exchange.DateSurvey;
import daybook.log.DaybookException;
import daybook.log.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A first look through all rows of a CSV file: which columns have dates, and how these are written. Nothing is taken yet. */
public final class CsvSurvey {

    private final CsvOptions options;
    private final CsvHead head;
    private final DateSurvey[] dates;
    private final int[] filled;
    private final int[] dated;

    private CsvSurvey(CsvOptions options, CsvHead head) {
        this.options = options;
        this.head = head;
        int columns = head.columns().size();
        dates = new DateSurvey[columns];
        filled = new int[columns];
        dated = new int[columns];
        for (int i = 0; i < columns; i++) {
            dates[i] = new DateSurvey();
        }
    }

    /**
     * Looks through a file.
     *
     * @param in the file's bytes; stays open
     * @throws DaybookException.Usage when the headings are not understood, or an option does not fit the file
     */
    public static CsvSurvey of(InputStream in, CsvOptions options) throws IOException {
        CsvHead.Opened file = CsvHead.open(in, options, Set.of());
        CsvSurvey survey = new CsvSurvey(options, file.head());
        if (!file.head().isOwn()) {
            survey.read(file.records());
        }
        return survey;
    }

    private void read(CsvRecords records) throws IOException {
        try {
            for (CsvRecords.Row row = records.next(); row != null; row = records.next()) {
                List<@Nullable String> cells = options.spreadsheet() ? CsvHead.unescaped(row.cells()) : row.cells();
                for (int i = 0; i < cells.size() && i < dates.length; i++) {
                    String cell = cells.get(i);
                    if (cell != null && !cell.isBlank()) {
                        see(row.line(), i, cell);
                    }
                }
            }
        } catch (DaybookException.Usage damaged) {
            return; // said in its place when the rows are taken
        }
    }

    private void see(long line, int column, String cell) {
        filled[column]++;
        boolean date = DateShape.fits(cell);
        dated[column] += date ? 1 : 0;
        HeadingUse use = head.columns().get(column);
        if (date || isTime(use)) {
            dates[column].see(line, use.name(), cell);
        }
    }

    CsvOptions options() {
        return options;
    }

    /** The places of the columns of which at least half the cells are dates, or some under a heading of dates, counted from 0. */
    Set<Integer> datedColumns() {
        Set<Integer> columns = new TreeSet<>();
        for (int i = 0; i < filled.length; i++) {
            boolean named = HeadingNames.looksLikeTime(head.columns().get(i).heading());
            if (dated[i] > 0 && (named || dated[i] * 2 >= filled[i])) {
                columns.add(i);
            }
        }
        return columns;
    }

    /** How the columns that say when something was write their dates. */
    public DateSurvey dates(List<HeadingUse> columns) {
        DateSurvey all = new DateSurvey();
        for (HeadingUse use : columns) {
            if (isTime(use)) {
                all.add(dates[use.number() - 1]);
            }
        }
        return all;
    }

    private static boolean isTime(HeadingUse use) {
        return use.role().isTime() || use.fact() == Fact.UNTIL;
    }
}
