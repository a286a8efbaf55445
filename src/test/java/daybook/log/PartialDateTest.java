package daybook.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    @ParameterizedTest
    @CsvSource({
        "2026, YEAR, 2026-01-01, 2026-12-31",
        "2024, YEAR, 2024-01-01, 2024-12-31",
        "2026-07, MONTH, 2026-07-01, 2026-07-31",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2026-02, MONTH, 2026-02-01, 2026-02-28",
        "2026-11-20, DAY, 2026-11-20, 2026-11-20",
        "2026-11-20T23:59:59+00:00, MOMENT, 2026-11-20, 2026-11-20",
        "9999, YEAR, 9999-01-01, 9999-12-31",
        "0001-01-01, DAY, 0001-01-01, 0001-01-01",
    })
    void includesItsFirstAndItsLastDay(String text, PartialDate.Form form, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.of(text);

        assertThat(date.form()).isEqualTo(form);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date.text()).isEqualTo(text);
        assertThat(date.isMoment()).isEqualTo(form == PartialDate.Form.MOMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z",
        "2026-07, 2026-06-30T23:00:00Z, 2026-07-31T23:00:00Z",
        "2026-03-29, 2026-03-29T00:00:00Z, 2026-03-29T23:00:00Z",
        "2026-10-25, 2026-10-24T23:00:00Z, 2026-10-26T00:00:00Z",
        "2026-07-01T14:30:00+01:00, 2026-07-01T13:30:00Z, 2026-07-01T13:30:00Z",
        "2026-07-01T14:30:05-03:30, 2026-07-01T18:00:05Z, 2026-07-01T18:00:05Z",
        "1960-01-01T12:00:00-00:44:30, 1960-01-01T12:44:30Z, 1960-01-01T12:44:30Z",
    })
    void startsAtAnIncludedMomentAndEndsBeforeAnExcludedOne(String text, Instant start, Instant end) {
        assertThat(PartialDate.of(text).start(LONDON)).isEqualTo(start);
        assertThat(PartialDate.of(text).end(LONDON)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026, -, -",
                "2026-07, 2026-07, -",
                "2026-07-03, 2026-07, 2026-07-03",
                "2026-07-03T00:00:00+01:00, 2026-07, 2026-07-03",
            })
    void hasAMonthAndADayOnlyWhereTheyAreKnown(String text, YearMonth month, LocalDate day) {
        assertThat(PartialDate.of(text).month()).isEqualTo(month);
        assertThat(PartialDate.of(text).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026, 2026",
        "0999, 999, 999",
        "2026-11, November 2026, Nov 2026",
        "2026-11-20, Fri 20 Nov 2026, 20 Nov 2026",
        "2026-11-20T14:30:00+00:00, Fri 20 Nov 2026, 20 Nov 2026",
    })
    void saysNoMoreThanIsKnown(String text, String words, String shortWords) {
        assertThat(PartialDate.of(text).words()).isEqualTo(words);
        assertThat(PartialDate.of(text).shortWords()).isEqualTo(shortWords);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026",
        "2026-11, 2026-11",
        "2026-11-20, 2026-11-20",
        "2026-11-20T23:30:00+00:00, 2026-11-21T05:00:00+05:30",
        "2026-11-20T23:30:00+05:30, 2026-11-20T23:30:00+05:30",
    })
    void onlyAMomentMovesToAnotherZone(String text, String there) {
        assertThat(PartialDate.of(text).in(KOLKATA)).isEqualTo(PartialDate.of(there));
    }

    @Test
    void aMomentThatIsOfTheZoneAlreadyStaysTheSameObject() {
        PartialDate moment = PartialDate.of("2026-11-20T23:30:00+05:30");

        assertThat(moment.in(KOLKATA)).isSameAs(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T14:30:00+00:00",
                "2026-07-01T14:30:05+01:00",
                "2026-07-01T00:00:00-18:00",
                "1960-01-01T12:00:00-00:44:30",
            })
    void writesTheMomentThatItReads(String text) {
        assertThat(PartialDate.moment(PartialDate.of(text).moment()).text()).isEqualTo(text);
    }

    @Test
    void writesUtcAsAnOffsetInFigures() {
        assertThat(PartialDate.moment(OffsetDateTime.parse("2026-11-20T14:30:00Z")))
                .isEqualTo(PartialDate.of("2026-11-20T14:30:00+00:00"));
    }

    @Test
    void isMadeOfAYearAMonthOrADay() {
        assertThat(PartialDate.year(987).text()).isEqualTo("0987");
        assertThat(PartialDate.month(YearMonth.of(2026, 3))).isEqualTo(PartialDate.of("2026-03"));
        assertThat(PartialDate.day(LocalDate.of(2026, 3, 4))).isEqualTo(PartialDate.of("2026-03-04"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T14:30:00+00:00, false",
        "2026-11-20T14:30:01+00:00, true",
        "2026-11-20, false",
        "2026, false"
    })
    void hasSecondsOnlyWhereTheyAreNotNought(String text, boolean seconds) {
        assertThat(PartialDate.of(text).hasSeconds()).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-11", "2026-11-20"})
    void isNoMomentWithoutATime(String text) {
        assertThatThrownBy(() -> PartialDate.of(text).moment()).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "202",
                "+2026",
                "-026",
                "2026-1",
                "2026-13",
                "2026-00",
                "2026/11",
                "2026-11-31",
                "2025-02-29",
                "2026/11/20",
                "20 Nov 2026",
                "2026-11-2\u0660",
                "2026-11-20T14:30:00Z",
                "2026-11-20T14:30+00:00",
                "2026-11-20 14:30:00+00:00",
                "2026-11-20T14:30:00.5+00:00",
                "2026-11-20T24:30:00+00:00",
                "2026-11-20T14:60:00+00:00",
                "2026-11-20T14:30:60+00:00",
                "2026-11-31T14:30:00+00:00",
                "2026-11-20T14:30:00-00:00",
                "2026-11-20T14:30:00+18:01",
                "2026-11-20T14:30:00+01:60",
                "2026-11-20T14:30:00+00:00:00",
                "2026-11-20T1\u0664:30:00+00:00",
                "2026-11-20T14:30:00+0000x",
                "2026-11-20T14:30:00+00:00 ",
            })
    void refusesAnyOtherForm(String text) {
        assertThatThrownBy(() -> PartialDate.of(text)).isInstanceOf(DateTimeException.class);
        assertThat(PartialDate.orNull(text)).isNull();
    }

    @ParameterizedTest
    @NullSource
    void nothingIsNoDate(String text) {
        assertThat(PartialDate.orNull(text)).isNull();
    }

    @Test
    void equalsADateOfTheSameText() {
        assertThat(PartialDate.of("2026-11"))
                .isEqualTo(PartialDate.of("2026-11"))
                .hasSameHashCodeAs(PartialDate.of("2026-11"))
                .isNotEqualTo(PartialDate.of("2026-11-01"))
                .hasToString("2026-11");
    }
}
