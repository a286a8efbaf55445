package daybook.exchange.xlsx;

import daybook.exchange.EntrySink;
import daybook.exchange.Withheld;
import daybook.log.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Entries as an Excel workbook (Office Open XML): one row for an entry, and a second sheet that says what the columns mean.
 *
 * <p>Every cell is text, never a formula and never a number that was guessed from text, but for three columns of dates and times, which
 * are real ones and only there where they are exactly known. Strings stand in their cells and not in a table of shared ones, which
 * would have to be kept in memory: what is held is a few rows.
 */
public final class WorkbookExport implements EntrySink {

    private static final int LAST = SheetColumn.ALL.size() - 1;
    private static final int DATE = SheetColumn.DATE.place();
    private static final int TIME = SheetColumn.TIME.place();
    private static final int RECORDED = SheetColumn.RECORDED.place();
    private static final int ROWS_HELD = 64;
    private static final int CHARACTERS_HELD = 500_000;
    private static final double SECONDS_OF_A_DAY = 86_400;

    private final Workbook workbook;
    private final Withheld withheld;
    private final WorkbookTitle title;
    private final int rowsOfASheet;
    private final List<CutText> cut = new ArrayList<>();
    private Worksheet sheet;
    private int sheets;
    private int row;
    private int lines = 1;
    private int rowsHeld;
    private int charactersHeld;
    private long entries;
    private boolean closed;

    /**
     * Starts the workbook.
     *
     * @param out stays open when this is closed
     * @param title where the entries come from; the legend says it
     * @param withheld what to leave out; the legend names it
     */
    public WorkbookExport(OutputStream out, WorkbookTitle title, Withheld withheld) {
        this(out, title, withheld, Worksheet.MAX_ROWS);
    }

    /** With another limit for the rows of a sheet, its heading included, than the one that workbooks have. */
    WorkbookExport(OutputStream out, WorkbookTitle title, Withheld withheld, int rowsOfASheet) {
        this.workbook = new Workbook(out, "daybook", null);
        this.title = title;
        this.withheld = withheld;
        this.rowsOfASheet = rowsOfASheet;
        this.sheet = begin();
    }

    /** The texts that were too long for their cells so far. The cells say so, and so does the legend. */
    public List<CutText> cut() {
        return List.copyOf(cut);
    }

    @Override
    public void entry(Entry entry) throws IOException {
        if (row == rowsOfASheet) {
            end();
            sheet = begin();
        }
        EntryCells cells = new EntryCells(entry, withheld, title.zone());
        // From the last column to the first: the library then makes room for the row once.
        for (int i = LAST; i >= 0; i--) {
            SheetColumn column = SheetColumn.ALL.get(i);
            String text = cells.text(column);
            if (text != null) {
                text(entry, column, i, text);
            }
        }
        style(0, LAST, "@", true);
        sheet.rowHeight(row, RowHeight.of(lines));
        lines = 1;
        dates(cells);
        row++;
        entries++;
        rowsHeld++;
        if (rowsHeld >= ROWS_HELD || charactersHeld >= CHARACTERS_HELD) {
            sheet.flush();
            rowsHeld = 0;
            charactersHeld = 0;
        }
    }

    private void text(Entry entry, SheetColumn column, int place, String text) {
        CellText.Fitted fitted = CellText.fit(text);
        if (fitted.left() > 0) {
            cut.add(new CutText(entry.number(), column.heading(), fitted.left()));
        }
        charactersHeld += fitted.text().length();
        lines = Math.max(lines, RowHeight.lines(fitted.text(), column.width()));
        write(sheet, row, place, fitted.text());
    }

    /** Of the library's two forms for a string in its cell only one says that white space at its ends counts. */
    static void write(Worksheet sheet, int row, int column, String fitted) {
        if (CellText.hasEdge(fitted)) {
            sheet.inlineString(row, column, RichText.builder().run(fitted).end().build());
        } else {
            sheet.inlineString(row, column, fitted);
        }
    }

    private void dates(EntryCells cells) {
        LocalDate day = cells.date();
        if (day != null) {
            sheet.value(row, DATE, day);
            style(DATE, DATE, "ddd d mmm yyyy", false);
        }
        LocalTime clock = cells.time();
        if (clock != null) {
            sheet.value(row, TIME, clock.toSecondOfDay() / SECONDS_OF_A_DAY);
            style(TIME, TIME, cells.hasSeconds() ? "hh:mm:ss" : "hh:mm", false);
        }
        sheet.value(row, RECORDED, cells.recorded());
        style(RECORDED, RECORDED, "d mmm yyyy hh:mm", false);
    }

    /** The format of text keeps a cell text when a person edits it. */
    private void style(int first, int last, String format, boolean wrapped) {
        sheet.range(row, first, row, last)
                .style()
                .format(format)
                .wrapText(wrapped)
                .horizontalAlignment("left")
                .verticalAlignment("top")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, "D0D0D0")
                .set();
    }

    private Worksheet begin() {
        sheets++;
        Worksheet begun = workbook.newWorksheet(sheets == 1 ? "Entries" : "Entries " + sheets);
        for (SheetColumn column : SheetColumn.ALL) {
            begun.width(column.place(), column.width());
            begun.inlineString(0, column.place(), column.heading());
        }
        WorkbookLegend.heading(begun, 0, LAST);
        begun.freezePane(1, 1);
        begun.repeatRows(0);
        onPaper(begun, "landscape");
        row = 1;
        return begun;
    }

    static void onPaper(Worksheet sheet, String orientation) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(orientation);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void end() throws IOException {
        sheet.setAutoFilter(0, 0, row - 1, LAST);
        sheet.range(0, 0, row - 1, SheetColumn.LAST_PRINTED.place()).setName("_xlnm.Print_Area");
        sheet.finish();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        end();
        new WorkbookLegend(workbook.newWorksheet("Legend"), title, withheld).write(entries, cut);
        workbook.finish();
    }
}
