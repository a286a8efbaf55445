package daybook.report;

import daybook.log.Kind;
import daybook.report.html.ChartPicture;
import daybook.report.html.Html;
import daybook.report.html.HtmlTable;
import daybook.report.html.Tag;
import daybook.review.Chart;
import daybook.review.UrgentMonths;
import daybook.view.ChartText;
import daybook.words.DateWords;
import daybook.words.English;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The months as a picture, and as a table that says the same. */
final class ReportChart {

    private static final int COLUMNS = 5;

    private final ReportData data;
    private final Html html;

    ReportChart(ReportData data, Html html) {
        this.data = data;
        this.html = html;
    }

    void write() throws IOException {
        for (int i = 0; i < data.about().size(); i++) {
            ReportData.About about = data.about().get(i);
            String subject = about.page().summary().subject();
            if (data.severalSubjects()) {
                html.open(Tag.H3).words(subject).close(Tag.H3);
            }
            subject("chart-" + (i + 1), subject, about.chart(), about.urgent());
        }
    }

    private void subject(String id, String subject, Chart chart, UrgentMonths urgent) throws IOException {
        List<Chart.Row> rows = chart.rows();
        if (!rows.isEmpty()) {
            ChartPicture picture = new ChartPicture(html, chart, urgent);
            picture.draw(
                    id,
                    "Incidents and steps about " + subject + " by month",
                    "A lane for each kind of incident, and one for steps taken; a mark with a number for each month, a diamond where"
                            + " an urgent flag names one of them; gaps between incidents below. The table that follows says the same.");
            picture.key();
            HtmlTable table = HtmlTable.begin(
                    html,
                    id + "-table",
                    "number",
                    "The same month by month",
                    "Month",
                    "Incidents",
                    "Kinds",
                    "Of these, urgent",
                    "Steps taken");
            for (Chart.Row row : rows) {
                row(table, chart, row, urgent);
            }
            table.end();
        }
        for (String line : beneath(chart)) {
            html.element(Tag.P, "soft", line);
        }
    }

    private static void row(HtmlTable table, Chart chart, Chart.Row row, UrgentMonths urgent) throws IOException {
        if (row instanceof Chart.Month month) {
            List<String> kinds = new ArrayList<>();
            for (Map.Entry<Kind, Integer> each : month.kinds().entrySet()) {
                kinds.add(each.getKey().counted(each.getValue()));
            }
            int named = urgent.of(month.month());
            table.row(DateWords.month(month.month()))
                    .cell(Integer.toString(month.incidents()))
                    .cell(English.list(kinds))
                    .cell(named == 0 ? "" : Integer.toString(named))
                    .cell(steps(month))
                    .endRow();
        } else {
            table.remark(COLUMNS, English.capital(ChartText.words(chart, row)));
        }
    }

    private static String steps(Chart.Month month) {
        List<String> steps = new ArrayList<>();
        for (Chart.Mark mark : month.steps()) {
            LocalDate day = mark.day();
            steps.add(mark.step().word().replace('-', ' ') + (day == null ? "" : " on " + DateWords.dayAndMonth(day)));
        }
        return String.join(", ", steps);
    }

    private List<String> beneath(Chart chart) {
        List<String> lines = new ArrayList<>();
        if (chart.incidents() == 0) {
            lines.add("No incident.");
        }
        if (data.request().withheld().hidesTime()) {
            lines.add("When things happened was withheld, so there are no months to show.");
            return lines;
        }
        List<String> left = ChartText.notInIt(chart);
        if (!left.isEmpty()) {
            lines.add("Not in the chart: " + English.list(left) + ".");
        }
        lines.add("A gap shows what was logged: silence is not an ending.");
        return lines;
    }
}
