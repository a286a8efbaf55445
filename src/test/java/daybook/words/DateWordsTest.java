package daybook.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);

    @ParameterizedTest
    @EnumSource
    void monthsAreTheEnglishOnes(Month month) {
        assertThat(DateWords.month(month.getValue())).isEqualTo(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        assertThat(DateWords.shortMonth(month.getValue()))
                .isEqualTo(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3));
    }

    @ParameterizedTest
    @EnumSource
    void weekdaysAreTheEnglishOnes(DayOfWeek day) {
        assertThat(DateWords.weekday(day)).isEqualTo(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        assertThat(DateWords.shortWeekday(day)).isEqualTo(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13})
    void noOtherNumberIsAMonth(int number) {
        assertThatThrownBy(() -> DateWords.month(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDateIsWrittenAtFiveLengths() {
        assertThat(DateWords.month(YearMonth.from(DAY))).isEqualTo("September 2026");
        assertThat(DateWords.shortMonth(YearMonth.from(DAY))).isEqualTo("Sep 2026");
        assertThat(DateWords.dayAndMonth(DAY)).isEqualTo("3 Sep");
        assertThat(DateWords.date(DAY)).isEqualTo("3 Sep 2026");
        assertThat(DateWords.dateWithWeekday(DAY)).isEqualTo("Thu 3 Sep 2026");
    }

    @Test
    void timesHaveTwoDigitsForHourAndMinute() {
        assertThat(DateWords.time(9, 5)).isEqualTo("09:05");
        assertThat(DateWords.time(23, 59)).isEqualTo("23:59");
    }
}
