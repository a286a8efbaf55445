package daybook.review;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Entries;
import daybook.log.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months, gaps and what has no place in the chart. */
class ChartTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-29, ''",
        "2026-01-01, 2026-01-30, '29'",
        "2026-01-01, 2026-02-12, '42'",
        "2024-02-01, 2024-03-01, '29'",
        "2026-02-01, 2026-03-01, ''",
        "2026-01,    2026-03-15, '43'",
        "2026-01-15, 2026-03,    '45'",
        "2026,       2026-12-31, ''"
    })
    void aGapOfMoreThan28DaysIsNamed(String first, String second, String days) {
        List<String> gaps = gaps(chart(
                Entries.incident(1).on(first).entry(),
                Entries.incident(2).on(second).entry()));

        assertThat(String.join(" ", gaps)).isEqualTo(days);
    }

    @Test
    void aStepDoesNotEndAGap() {
        Chart chart = chart(
                Entries.incident(1).on("2026-01-01").entry(),
                Entries.step(2, "warned").on("2026-01-20").entry(),
                Entries.incident(3).on("2026-02-12").entry());

        assertThat(gaps(chart)).containsExactly("42");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-10, 'Month Month Month Month'", "2026-05-10, 'Month Gap Month'"})
    void threeEmptyMonthsOrMoreAreOneLine(String second, String rows) {
        Chart chart = chart(
                Entries.incident(1).on("2026-01-31").entry(),
                Entries.step(2, "warned").on(second).entry());

        assertThat(chart.rows().stream().map(row -> row.getClass().getSimpleName()))
                .containsExactly(rows.replace("Gap", "Quiet").split(" ", -1));
    }

    @Test
    void whatHasNoMonthIsCountedBeneath() {
        Chart chart = chart(
                Entries.incident(1).on("2026").entry(),
                Entries.incident(2).between("2026-01-30", "2026-02-02").entry(),
                Entries.incident(3).on("2026-02-03").withdrawn().entry(),
                Entries.note(4).on("2026-02-03").entry(),
                Entries.incident(5).undated().entry());

        assertThat(List.of(chart.coarse(), chart.undated(), chart.withdrawn(), chart.notes(), (long)
                        chart.rows().size()))
                .containsExactly(2L, 1L, 1L, 1L, 0L);
    }

    private static Chart chart(Entry... entries) {
        Chart chart = new Chart(Entries.LONDON);
        for (Entry entry : entries) {
            chart.see(entry);
        }
        return chart;
    }

    private static List<String> gaps(Chart chart) {
        return chart.rows().stream()
                .filter(Chart.Gap.class::isInstance)
                .map(row -> Long.toString(((Chart.Gap) row).gap().days()))
                .toList();
    }
}
