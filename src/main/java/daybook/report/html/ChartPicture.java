package daybook.report.html;

import daybook.log.Kind;
import daybook.review.Chart;
import daybook.review.UrgentMonths;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The months as a picture: a lane for each kind of incident and one for the steps, a mark with its number for each month. The shape says
 * what a mark is, the colour only repeats it: a circle for incidents, a diamond where an urgent flag names at least one of them, a square
 * for steps. Gaps are named below. The table that stands under the picture says the same.
 */
public final class ChartPicture {

    private static final int LABELS = 116;
    private static final int COLUMN = 25;
    private static final int WIDEST_COLUMN = 50;
    private static final int MARGIN = 4;

    /** Up to so many months fit on a telephone's screen. */
    private static final int FEW = 9;

    private static final int AXIS = 34;
    private static final int LANE = 25;
    private static final int GAP_LINE = 22;
    private static final int HALF = 10;
    private static final double WIDE_ENOUGH = 130;
    private static final int MOST_WRITTEN = 999;

    private final Html html;
    private final UrgentMonths urgent;
    private final List<Kind> lanes;
    private final boolean steps;
    private final List<ChartLayout.Band> bands;
    private final int column;

    /** The picture of a chart. */
    public ChartPicture(Html html, Chart chart, UrgentMonths urgent) {
        this.html = html;
        this.urgent = urgent;
        List<Chart.Row> rows = chart.rows();
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        boolean anyStep = false;
        for (Chart.Row row : rows) {
            if (row instanceof Chart.Month month) {
                kinds.addAll(month.kinds().keySet());
                anyStep = anyStep || !month.steps().isEmpty();
            }
        }
        this.lanes = new ArrayList<>(kinds);
        this.steps = anyStep;
        this.bands = ChartLayout.of(rows);
        this.column = bands.size() == 1
                ? Math.min(
                        WIDEST_COLUMN,
                        ChartLayout.COLUMNS * COLUMN / bands.get(0).columns().size())
                : COLUMN;
    }

    /**
     * Draws it, a picture for each two years.
     *
     * @param id begins the ids of titles
     * @param title what it shows
     * @param description the same for who cannot see it, with where the table is
     */
    public void draw(String id, String title, String description) throws IOException {
        for (int i = 0; i < bands.size(); i++) {
            String more = bands.size() == 1 ? "" : ", part " + (i + 1) + " of " + bands.size();
            band(id + "-" + (i + 1), bands.get(i), title + more, description);
        }
    }

    private void band(String id, ChartLayout.Band band, String title, String description) throws IOException {
        int height = AXIS + (lanes.size() + (steps ? 1 : 0)) * LANE + gapLines(band) * GAP_LINE + 8;
        int places = bands.size() == 1 ? band.columns().size() : ChartLayout.COLUMNS;
        int width = left(places) + MARGIN;
        html.open(Tag.DIV, places <= FEW ? "wide chart few" : "wide chart")
                .set(Attribute.ROLE, "region")
                .set(Attribute.TABINDEX, 0)
                .set(Attribute.ARIA_LABEL, title);
        html.open(Tag.SVG)
                .set(Attribute.XMLNS, "http://www.w3.org/2000/svg")
                .set(Attribute.VIEW_BOX, "0 0 " + width + " " + height)
                .set(Attribute.WIDTH, width)
                .set(Attribute.HEIGHT, height)
                .set(Attribute.ROLE, "img")
                .set(Attribute.ARIA_LABELLEDBY, id + "-title")
                .set(Attribute.ARIA_DESCRIBEDBY, id + "-desc");
        html.open(Tag.TITLE).id(id + "-title").text(title).close(Tag.TITLE);
        html.open(Tag.DESC).id(id + "-desc").text(description).close(Tag.DESC);
        axis(band);
        int y = AXIS;
        for (Kind kind : lanes) {
            lane(kind.word(), y, band.columns().size());
            for (int place = 0; place < band.columns().size(); place++) {
                if (band.columns().get(place) instanceof Chart.Month month) {
                    incidents(month, kind, middle(place), y + LANE / 2);
                }
            }
            y += LANE;
        }
        if (steps) {
            lane("steps taken", y, band.columns().size());
            for (int place = 0; place < band.columns().size(); place++) {
                if (band.columns().get(place) instanceof Chart.Month month
                        && !month.steps().isEmpty()) {
                    square(middle(place), y + LANE / 2);
                    number(month.steps().size(), middle(place), y + LANE / 2);
                }
            }
            y += LANE;
        }
        quiet(band, y);
        for (ChartLayout.Bracket gap : band.gaps()) {
            gap(gap, y + 9 + gap.line() * GAP_LINE);
        }
        html.close(Tag.SVG).close(Tag.DIV);
    }

    private static int gapLines(ChartLayout.Band band) {
        int lines = 0;
        for (ChartLayout.Bracket gap : band.gaps()) {
            lines = Math.max(lines, gap.line() + 1);
        }
        return lines;
    }

    private int left(int place) {
        return LABELS + place * column;
    }

    private int middle(int place) {
        return left(place) + column / 2;
    }

    private void axis(ChartLayout.Band band) throws IOException {
        int year = 0;
        for (int place = 0; place < band.columns().size(); place++) {
            if (!(band.columns().get(place) instanceof Chart.Month row)) {
                continue;
            }
            YearMonth month = row.month();
            if (month.getYear() != year) {
                year = month.getYear();
                label("axis-year", left(place) + 1, 13, Integer.toString(year));
                line("axis-line", left(place), 2, left(place), AXIS);
            }
            label("axis-month", middle(place), 28, shortName(month));
        }
        line("axis-line", 0, AXIS, left(band.columns().size()), AXIS);
    }

    private static String shortName(YearMonth month) {
        String name = month.getMonth().name();
        return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
    }

    private void lane(String name, int y, int columns) throws IOException {
        label("lane-name", 0, y + LANE / 2 + 4, name.replace('-', ' '));
        line("lane-line", 0, y + LANE, left(columns), y + LANE);
    }

    private void incidents(Chart.Month month, Kind kind, int x, int y) throws IOException {
        Integer count = month.kinds().get(kind);
        if (count == null) {
            return;
        }
        if (urgent.of(month.month(), kind) > 0) {
            diamond(x, y);
        } else {
            circle(x, y);
        }
        number(count, x, y);
    }

    private void circle(int x, int y) throws IOException {
        html.open(Tag.CIRCLE, "mark-incident")
                .set(Attribute.CX, x)
                .set(Attribute.CY, y)
                .set(Attribute.R, HALF)
                .close(Tag.CIRCLE);
    }

    private void diamond(int x, int y) throws IOException {
        int half = HALF + 2;
        path(
                "mark-urgent",
                "M" + x + " " + (y - half) + "L" + (x + half) + " " + y + "L" + x + " " + (y + half) + "L" + (x - half)
                        + " " + y + "Z");
    }

    private void square(int x, int y) throws IOException {
        html.open(Tag.RECT, "mark-step")
                .set(Attribute.X, x - HALF + 1)
                .set(Attribute.Y, y - HALF + 1)
                .set(Attribute.WIDTH, 2 * HALF - 2)
                .set(Attribute.HEIGHT, 2 * HALF - 2)
                .close(Tag.RECT);
    }

    private void number(int count, int x, int y) throws IOException {
        String text = count > MOST_WRITTEN ? count / 1000 + "k" : Integer.toString(count);
        label(text.length() > 2 ? "mark-number small" : "mark-number", x, y + 4, text);
    }

    /** A time without anything is a break in the axis. */
    private void quiet(ChartLayout.Band band, int bottom) throws IOException {
        for (int place = 0; place < band.columns().size(); place++) {
            if (band.columns().get(place) instanceof Chart.Quiet) {
                int x = middle(place);
                label("axis-month", x, 28, "…");
                line("axis-break", x - 3, AXIS, x - 3, bottom);
                line("axis-break", x + 3, AXIS, x + 3, bottom);
            }
        }
    }

    private void gap(ChartLayout.Bracket gap, int y) throws IOException {
        int from = (int) Math.round(LABELS + gap.from() * column);
        int to = (int) Math.round(LABELS + gap.to() * column);
        line("gap-line", from, y, to, y);
        if (gap.begins()) {
            line("gap-line", from, y - 4, from, y + 4);
        }
        if (gap.ends()) {
            line("gap-line", to, y - 4, to, y + 4);
        }
        if (gap.named()) {
            boolean wide = (gap.to() - gap.from()) * column >= WIDE_ENOUGH;
            label(
                    "gap-name",
                    (from + to) / 2,
                    y + 14,
                    wide ? gap.gap().words() : gap.gap().days() + " d");
        }
    }

    private void line(String styled, int x1, int y1, int x2, int y2) throws IOException {
        path(styled, "M" + x1 + " " + y1 + "L" + x2 + " " + y2);
    }

    private void path(String styled, String path) throws IOException {
        html.open(Tag.PATH, styled).set(Attribute.D, path).close(Tag.PATH);
    }

    private void label(String styled, int x, int y, String text) throws IOException {
        html.open(Tag.TEXT, styled)
                .set(Attribute.X, x)
                .set(Attribute.Y, y)
                .text(text)
                .close(Tag.TEXT);
    }

    /** The three shapes with what they mean. */
    public void key() throws IOException {
        html.open(Tag.UL, "key");
        if (!lanes.isEmpty()) {
            shape(1, "number of incidents of that kind in that month");
            shape(2, "the same, at least one is in an urgent flag");
        }
        if (steps) {
            shape(3, "steps taken in that month, with their number");
        }
        html.close(Tag.UL);
    }

    private void shape(int shape, String meaning) throws IOException {
        html.open(Tag.LI);
        html.open(Tag.SVG)
                .set(Attribute.XMLNS, "http://www.w3.org/2000/svg")
                .set(Attribute.VIEW_BOX, "0 0 26 26")
                .set(Attribute.ARIA_HIDDEN, "true");
        switch (shape) {
            case 1 -> circle(13, 13);
            case 2 -> diamond(13, 13);
            default -> square(13, 13);
        }
        html.close(Tag.SVG).text(" " + meaning).close(Tag.LI);
    }
}
