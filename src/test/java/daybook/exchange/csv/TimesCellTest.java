package daybook.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.DaybookException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesCellTest {

    @ParameterizedTest
    @CsvSource({
        "40, 40",
        "at least 100, at least 100",
        "about 20, about 20",
        "100+, at least 100",
        "100 +, at least 100",
        "x3, 3",
        "3x, 3",
        "3 x, 3",
        "3 times, 3",
        "once, 1",
        "Twice, 2",
        "three times, 3",
        "1 time, 1",
        "at least 3 times, at least 3",
        "approx. 20, about 20",
        "Approximately 20 times, about 20",
        "~20, about 20",
        "around 20, about 20"
    })
    void readsANumberInTheFormsOfPeople(String cell, String times) {
        assertThat(TimesCell.read(cell)).isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "several",
                "many",
                "daily",
                "3 a week",
                "over 100",
                "more than 100",
                "up to 20",
                "10-15",
                "5 or 6",
                "0",
                "x",
                "+",
                "-3",
                "3.5",
                "no times",
                "hundreds",
                "about 20+",
                "20?"
            })
    void refusesWhatIsNoNumberOrCanMeanSeveral(String cell) {
        assertThatThrownBy(() -> TimesCell.read(cell))
                .isInstanceOfSatisfying(
                        DaybookException.Usage.class,
                        e -> assertThat(e.hint()).contains("write it like 40, at least 100 or about 20"));
    }
}
