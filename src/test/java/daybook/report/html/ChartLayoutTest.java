package daybook.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import daybook.log.Entries;
import daybook.log.Entry;
import daybook.review.Chart;
import daybook.review.UrgentMonths;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where months, marks and gaps stand in the picture. */
class ChartLayoutTest {

    @Test
    void twoYearsAreOneBandAndAMonthMoreIsAnother() {
        assertThat(bands(months(24))).hasSize(1);
        assertThat(bands(months(25))).extracting(band -> band.columns().size()).containsExactly(24, 1);
    }

    @Test
    void aLongSilenceTakesOneColumn() {
        List<ChartLayout.Band> bands = bands(chart("2019-01-10", "2026-01-10"));

        assertThat(bands.get(0).columns()).hasSize(3);
        assertThat(bands.get(0).columns().get(1)).isInstanceOf(Chart.Quiet.class);
    }

    @Test
    void aGapBeginsAndEndsOnItsDays() {
        ChartLayout.Bracket gap =
                bands(chart("2026-01-01", "2026-02-28")).get(0).gaps().get(0);

        assertThat(gap.from()).isCloseTo(0.5 / 31, within(1e-9));
        assertThat(gap.to()).isCloseTo(1 + 27.5 / 28, within(1e-9));
        assertThat(gap)
                .extracting(
                        ChartLayout.Bracket::begins,
                        ChartLayout.Bracket::ends,
                        each -> each.gap().days())
                .containsExactly(true, true, 58L);
    }

    @Test
    void aGapOverTwoBandsIsNamedWhereMoreOfItLies() {
        Chart chart = months(23);
        LocalDate last = LocalDate.of(2021, 11, 5);
        chart.see(Entries.incident(90).on(last.plusMonths(3).toString()).entry());

        List<ChartLayout.Band> bands = bands(chart);

        ChartLayout.Bracket first = bands.get(0).gaps().get(bands.get(0).gaps().size() - 1);
        ChartLayout.Bracket second = bands.get(1).gaps().get(0);
        assertThat(first)
                .extracting(ChartLayout.Bracket::begins, ChartLayout.Bracket::ends, ChartLayout.Bracket::named)
                .containsExactly(true, false, true);
        assertThat(second)
                .extracting(ChartLayout.Bracket::begins, ChartLayout.Bracket::ends, ChartLayout.Bracket::named)
                .containsExactly(false, true, false);
        assertThat(second.from()).isZero();
    }

    @Test
    void neighbouringGapsStandOnTwoLinesInTurn() {
        Chart chart = chart("2026-01-01", "2026-02-05", "2026-03-10", "2026-04-15");

        assertThat(bands(chart).get(0).gaps())
                .extracting(ChartLayout.Bracket::line)
                .containsExactly(0, 1, 0);
    }

    @Test
    void anUrgentEntryStandsOutByItsShape() throws IOException {
        Entry quiet = Entries.incident(1).on("2026-01-01").entry();
        Entry grave = Entries.incident(2).kind("threat").on("2026-01-02").entry();
        Chart chart = new Chart(Entries.LONDON);
        chart.see(quiet);
        chart.see(grave);
        UrgentMonths urgent = new UrgentMonths(Entries.LONDON);
        urgent.see(grave);

        String picture = drawn(chart, urgent);

        assertThat(picture.split("<circle", -1)).hasSize(2);
        assertThat(picture.split("mark-urgent", -1)).hasSize(2);
        assertThat(urgent.of(YearMonth.of(2026, 1))).isOne();
    }

    @Test
    void everyPictureHasATitleAndADescription() throws IOException {
        assertThat(drawn(months(30), new UrgentMonths(Entries.LONDON)))
                .contains(
                        "<title id=\"c-1-title\">About P1, part 1 of 2</title>",
                        "<desc id=\"c-2-desc\">see the table</desc>");
    }

    private static String drawn(Chart chart, UrgentMonths urgent) throws IOException {
        StringWriter out = new StringWriter();
        Html html = new Html(out);
        new ChartPicture(html, chart, urgent).draw("c", "About P1", "see the table");
        html.finish();
        return out.toString();
    }

    private static List<ChartLayout.Band> bands(Chart chart) {
        return ChartLayout.of(chart.rows());
    }

    private static Chart chart(String... days) {
        Chart chart = new Chart(Entries.LONDON);
        for (int i = 0; i < days.length; i++) {
            chart.see(Entries.incident(i + 1).on(days[i]).entry());
        }
        return chart;
    }

    /** An incident on the fifth of each month, from January 2020 on. */
    private static Chart months(int count) {
        Chart chart = new Chart(Entries.LONDON);
        for (int i = 0; i < count; i++) {
            chart.see(Entries.incident(i + 1)
                    .on(LocalDate.of(2020, 1, 5).plusMonths(i).toString())
                    .entry());
        }
        return chart;
    }
}
