package daybook.report.html;

import daybook.log.Gaps;
import daybook.review.Chart;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where months and gaps stand in the picture: columns in bands of two years, one below the other, so that seven years fit on a page and
 * can still be read.
 */
final class ChartLayout {

    /** So many columns stand in a band. */
    static final int COLUMNS = 24;

    /** Gaps follow each other closely, so their names stand on two lines in turn. */
    private static final int LINES = 2;

    /**
     * A strip of two years; a longer chart has several, one below the other.
     *
     * @param columns a month each, or a time without anything
     * @param gaps the gaps, or parts of gaps, that lie in it
     */
    record Band(List<Chart.Row> columns, List<Bracket> gaps) {}

    /**
     * A gap, or the part of it that lies in one band.
     *
     * @param from where it begins, in columns from the left end of the band
     * @param to where it ends
     * @param gap the whole of it
     * @param begins whether the gap begins here, and not in an earlier band
     * @param ends whether it ends here
     * @param named whether its name stands here
     * @param line on which line it stands
     */
    record Bracket(double from, double to, Gaps.Gap gap, boolean begins, boolean ends, boolean named, int line) {}

    private ChartLayout() {}

    /** The bands of a chart. */
    static List<Band> of(List<Chart.Row> rows) {
        List<Chart.Row> columns = new ArrayList<>();
        Map<YearMonth, Integer> places = new HashMap<>();
        List<Chart.Gap> gaps = new ArrayList<>();
        for (Chart.Row row : rows) {
            if (row instanceof Chart.Gap gap) {
                gaps.add(gap);
                continue;
            }
            if (row instanceof Chart.Month month) {
                places.put(month.month(), columns.size());
            }
            columns.add(row);
        }
        List<Band> bands = new ArrayList<>();
        for (int at = 0; at < columns.size(); at += COLUMNS) {
            bands.add(new Band(columns.subList(at, Math.min(columns.size(), at + COLUMNS)), new ArrayList<>()));
        }
        int line = 0;
        for (Chart.Gap gap : gaps) {
            double from = place(places, gap.gap().after());
            double to = place(places, gap.gap().before());
            if (from >= 0 && to >= from) {
                cut(bands, gap.gap(), from, to, line++ % LINES);
            }
        }
        return bands;
    }

    /** Where a day stands, in columns from the very left; negative when its month has no column. */
    private static double place(Map<YearMonth, Integer> places, LocalDate day) {
        Integer column = places.get(YearMonth.from(day));
        return column == null ? -1 : column + (day.getDayOfMonth() - 0.5) / day.lengthOfMonth();
    }

    private static void cut(List<Band> bands, Gaps.Gap gap, double from, double to, int line) {
        int first = (int) from / COLUMNS;
        int last = (int) to / COLUMNS;
        int widest = first;
        double most = 0;
        for (int band = first; band <= last; band++) {
            double part = Math.min(to, (band + 1.0) * COLUMNS) - Math.max(from, (double) band * COLUMNS);
            if (part > most) {
                most = part;
                widest = band;
            }
        }
        for (int band = first; band <= last; band++) {
            double start = (double) band * COLUMNS;
            bands.get(band)
                    .gaps()
                    .add(new Bracket(
                            Math.max(0, from - start),
                            Math.min(COLUMNS, to - start),
                            gap,
                            band == first,
                            band == last,
                            band == widest,
                            line));
        }
    }
}
