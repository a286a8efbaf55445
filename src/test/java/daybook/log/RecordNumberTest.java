package daybook.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordNumberTest {

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "1000000012, B12",
        "2000000001, C1",
        "25000000007, Z7",
        "26000000007, AA7",
        "27999999999, AB999999999",
        "702000000001, AAA1"
    })
    void aNumberIsShownWithTheLettersOfItsLog(long id, String shown) {
        assertThat(RecordNumber.show(id)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "'#12', 12",
        "B12, 1000000012",
        "'#b12', 1000000012",
        "A12, 12",
        "AB999999999, 27999999999",
        "1000000012, 1000000012"
    })
    void whatIsShownCanBeTyped(String typed, long id) {
        assertThat(RecordNumber.parse(typed)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "0",
                "-1",
                "+1",
                "B",
                "B0",
                "12B",
                "B12x",
                "ß12",
                "B 12",
                "B1000000000",
                "ZZZ1",
                "é1",
                "9999999999999999999",
                "##1",
                "1.5"
            })
    void anythingElseIsNoNumber(String typed) {
        assertThat(RecordNumber.parse(typed)).isNegative();
    }
}
