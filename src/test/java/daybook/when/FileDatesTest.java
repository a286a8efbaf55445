package daybook.when;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.DateOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of a file, which says nothing of the day on which it was written. */
class FileDatesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T18:40:00Z");
    private static final FileDates IN_MARCH = new FileDates(LocalDate.of(2024, 3, 7), null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "today",
                "now",
                "Monday",
                "friday",
                "last Friday",
                "Fri 13 Nov",
                "3 days ago",
                "a week ago",
                "2 hours ago",
                "last night",
                "this morning",
                "tonight",
                "morning",
                "14:30",
                "about 2pm",
                "2 Mar",
                "14-Nov",
                "20 Nov",
                "20th of November",
                "20 Nov 14:30",
                "last week",
                "last month",
                "2 months ago",
                "yesterday 14:00 to 15:00",
                "14:00 to 15:00",
                "1 Nov to 5 Nov",
                "2 days",
                "two days ago",
                "a fortnight ago",
                "20/11",
                "3/4",
                "46346",
                "2/3/26"
            })
    void refusesWhatCountsFromADayThatAFileDoesNotSay(String typed) {
        Understanding answer = when(FileDates.COMPLETE).read(typed);

        assertThat(answer).isInstanceOf(Understanding.Refused.class);
        assertThat(((Understanding.Refused) answer).hint()).doesNotContain("yesterday", "ago", "friday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in 2 weeks", "friday", "tomorrow", "20 Nov", "12 months"})
    void refusesAnEndThatCountsFromADayThatAFileDoesNotSay(String typed) {
        assertThat(when(FileDates.COMPLETE).readUntil(typed)).isInstanceOf(Understanding.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20",
                "20 Nov 2026",
                "20/11/2026",
                "Fri 20 Nov 2026 14:30",
                "2026-11",
                "Nov 2026",
                "2026",
                "unknown",
                "2026-11-01 to 2026-11-05",
                "20 Nov 2026 14:00 to 15:00",
                "20 Nov 2026 evening"
            })
    void readsCompleteDatesAsAlways(String typed) {
        assertThat(when(FileDates.COMPLETE).read(typed)).isEqualTo(when(null).read(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday, 2024-03-06",
        "today, 2024-03-07",
        "3 days ago, 2024-03-04",
        "Monday, 2024-03-04",
        "Fri 1 Mar, 2024-03-01",
        "2 Mar, 2024-03-02",
        "20 Nov, 2023-11-20",
        "yesterday 14:30, 2024-03-06T14:30:00+00:00",
        "14:30, 2024-03-07T14:30:00+00:00",
        "2 Apr 2025, 2025-04-02"
    })
    void countsFromTheDayOnWhichTheFileWasWritten(String typed, String from) {
        Understanding answer = when(IN_MARCH).read(typed);

        assertThat(answer).isInstanceOf(Understanding.Resolved.class);
        assertThat(((Understanding.Resolved) answer).occurred().from()).isEqualTo(from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "2 hours ago", "10 minutes ago"})
    void knowsNoMinuteInWhichTheFileWasWritten(String typed) {
        assertThat(when(IN_MARCH).read(typed)).isInstanceOf(Understanding.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 9-Mar-26, 2026-03-09",
        "2000, 21/5/26, 2026-05-21",
        "2000, 3.4.26, 2026-04-03",
        "2000, 12 Nov '25, 2025-11-12",
        "1900, 21/5/87, 1987-05-21",
        "2000, 2/3/26 09:15, 2026-03-02T09:15:00+00:00"
    })
    void takesYearsOfTwoDigitsForTheCenturyThatIsSaid(int century, String typed, String from) {
        Understanding answer = when(new FileDates(null, century)).read(typed);

        assertThat(answer).isInstanceOf(Understanding.Resolved.class);
        assertThat(((Understanding.Resolved) answer).occurred().from()).isEqualTo(from);
    }

    private static TimeGrammar when(@org.jspecify.annotations.Nullable FileDates file) {
        return new TimeGrammar(NOW, ZoneId.of("Europe/London"), DateOrder.DMY, file);
    }
}
