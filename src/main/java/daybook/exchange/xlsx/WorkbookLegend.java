package daybook.exchange.xlsx;

import daybook.exchange.Withheld;
import daybook.exchange.json.JsonExport;
import daybook.log.RecordNumber;
import daybook.when.OccurredText;
import daybook.words.English;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** The second sheet: where the entries come from, what was left out, how to read them, and what each column means. */
final class WorkbookLegend {

    private static final int NAMES = 30;
    private static final int WORDS = 100;

    private final Worksheet sheet;
    private final WorkbookTitle title;
    private final Withheld withheld;
    private int row;

    WorkbookLegend(Worksheet sheet, WorkbookTitle title, Withheld withheld) {
        this.sheet = sheet;
        this.title = title;
        this.withheld = withheld;
    }

    void write(long entries, List<CutText> cut) throws IOException {
        sheet.width(0, NAMES);
        sheet.width(1, WORDS);
        WorkbookExport.onPaper(sheet, "portrait");
        JsonExport.Header header = title.header();
        section("Where this comes from", "");
        line("Log", header.log());
        line(
                "Made",
                OccurredText.recorded(header.generatedAt(), title.zone()) + " ("
                        + title.zone().getId() + "), by " + title.program());
        line("Fingerprint of the log", header.hash());
        line(
                "",
                "The SHA-256 of the last of " + header.records()
                        + " records. Whoever has the log can check with daybook verify that it stands in it.");
        line("Entries here", Long.toString(entries));
        section("What was left out", "");
        chosen();
        line(
                "Facts",
                withheld.isEmpty()
                        ? "None."
                        : String.join(", ", withheld.names()) + ". Their cells are empty, as if unknown.");
        line(
                "Texts",
                cut.isEmpty()
                        ? "None."
                        : "Too long for a cell of a workbook, cut there with a mark, whole in export csv and export json:");
        for (CutText each : cut) {
            line("", "#" + RecordNumber.show(each.entry()) + ", " + each.column() + ": " + each.left() + " characters");
        }
        line(
                "Never in a workbook",
                "Names and identifiers of subjects; the bytes of exhibits; first wordings that were corrected.");
        section("How to read it", "");
        line("An empty cell", "Unknown, not \"no\" and not \"none\".");
        line(
                "Late",
                "Late means written down more than 24 hours after it happened, counted from the end of what is known: the end of that day, of that month."
                        + " It says nothing about whether the entry is true.");
        line(
                "Dates and times",
                "Date and Time are only filled where they are exactly known. The column beside them says everything that is known. No time of day was made up.");
        line(
                "Text",
                "Every other cell is text and stays text, whatever it begins with: nothing in here is calculated.");
        line(
                "Changes",
                "What is changed in this workbook does not come back into the log. To enter something, use daybook add or daybook import csv.");
        line(
                "On paper",
                "The columns up to " + SheetColumn.LAST_PRINTED.heading()
                        + " are printed, all are on the screen. A row is at most " + RowHeight.MOST_LINES
                        + " lines high: a longer text goes on in its cell, but not on paper.");
        section("Column", "What it means");
        for (SheetColumn column : SheetColumn.ALL) {
            line(column.heading(), column.meaning());
        }
        sheet.finish();
    }

    private void chosen() {
        line(
                "Entries",
                title.chosen().isEmpty()
                        ? "None: every entry of the log is here."
                        : "All but those asked for: " + title.chosen().get(0));
        for (int i = 1; i < title.chosen().size(); i++) {
            line("", title.chosen().get(i));
        }
        if (title.undated() > 0) {
            line("", English.entries(title.undated()) + " of unknown date");
        }
    }

    private void section(String name, String words) {
        row += row == 0 ? 0 : 1;
        sheet.inlineString(row, 0, name);
        sheet.inlineString(row, 1, words);
        heading(sheet, row, 1);
        row++;
    }

    private void line(String name, String words) {
        // Filters are as somebody typed them.
        WorkbookExport.write(sheet, row, 0, CellText.fit(name).text());
        WorkbookExport.write(sheet, row, 1, CellText.fit(words).text());
        sheet.rowHeight(row, RowHeight.of(Math.max(RowHeight.lines(name, NAMES), RowHeight.lines(words, WORDS))));
        sheet.range(row, 0, row, 1)
                .style()
                .format("@")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        row++;
    }

    /** A row of headings. */
    static void heading(Worksheet sheet, int row, int last) {
        sheet.range(row, 0, row, last)
                .style()
                .format("@")
                .bold()
                .fillColor("DCE6F1")
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
    }
}
