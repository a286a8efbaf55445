package daybook.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days between neighbouring incidents, as far as their dates are known. */
class GapsTest {

    private static Occurred occurred(String text) {
        if (text.equals("?")) {
            return Occurred.unknown(Entries.LONDON, null);
        }
        if (text.startsWith("~")) {
            Precision about = text.length() == 8 ? Precision.ABOUT_MONTH : Precision.ABOUT_DAY;
            return new Occurred(text.substring(1), null, about, Entries.LONDON, null);
        }
        String[] ends = text.split("\\.\\.", -1);
        Precision precision = ends.length > 1
                ? Precision.RANGE
                : switch (text.length()) {
                    case 4 -> Precision.YEAR;
                    case 7 -> Precision.MONTH;
                    case 10 -> Precision.DAY;
                    default -> Precision.MINUTE;
                };
        return new Occurred(
                        ends[0].isEmpty() ? null : ends[0],
                        ends.length < 2 || ends[1].isEmpty() ? null : ends[1],
                        precision,
                        Entries.LONDON,
                        null)
                .in(Entries.LONDON);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    two days                          | 2026-09-02 2026-10-20                                           | 48
                    the next day                      | 2026-09-02 2026-09-03                                           | 1
                    the same day                      | 2026-09-02 2026-09-02T23:00:00+01:00                            | -
                    eight hours over midnight         | 2026-09-02T20:00:00+01:00 2026-09-03T04:00:00+01:00             | 1
                    eight hours apart in two zones    | 2026-07-01T10:00:00+05:30 2026-07-01T14:30:00+01:00             | -
                    over the clock change             | 2026-10-24 2026-10-26                                           | 2
                    a month lies in none              | 2026-06-01 2026-06 2026-11-29                                   | least 152
                    a month at its start              | 2026-06 2026-11-29                                              | least 152
                    a month to come                   | 2026-06-01 2026-11                                              | least 153
                    a year                            | 2026 2026-01-05 2026-11-29                                      | -
                    a year behind a gap               | 2024-12-01 2026 2026-11-29                                      | least 396
                    a day within a month              | 2026-06 2026-06-30 2026-07-10                                   | 10
                    days from one to another          | 2026-06-01 2026-06-10..2026-06-20 2026-07-01                    | least 9, least 11
                    days that another lies in         | 2026-06-01..2026-07-30 2026-06-10 2026-08-09                    | least 10
                    about a day, three days each way  | 2026-06-01 ~2026-06-20 2026-07-10                               | least 16, least 17
                    about a month, and those beside   | 2026-06-01 ~2026-10 2026-12-01                                  | least 92, least 1
                    before and after lie in any       | 2026-06-01 2026-06-11 ..2026-06-05 2026-06-07..                 | 10
                    what has no date                  | 2026-06-01 2026-06-11 ?                                         | 10
                    nothing has a date                | ? ?                                                             | -
                    """)
    void namesTheGaps(String why, String incidents, String expected) {
        Gaps gaps = new Gaps();
        List<String> found = new ArrayList<>();
        for (String each : incidents.split(" ", -1)) {
            Gaps.Gap gap = gaps.see(occurred(each));
            if (gap != null) {
                found.add((gap.least() ? "least " : "") + gap.days());
            }
        }
        assertThat(found.isEmpty() ? "-" : String.join(", ", found)).isEqualTo(expected);
    }

    @Test
    void theFirstOfTheLongestIsTheLongest() {
        Gaps gaps = new Gaps();
        for (String each : List.of("2026-01-01", "2026-01-05", "2026-01-06", "2026-01-10")) {
            gaps.see(occurred(each));
        }
        Gaps.Gap longest = gaps.longest();
        assertThat(longest).isNotNull();
        assertThat(longest == null ? "" : longest.words() + " " + longest.before())
                .isEqualTo("4 days between incidents 2026-01-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | ''",
                "1 | ', apart from 1 incident of unknown date'",
                "2 | ', apart from 2 incidents of unknown date'"
            })
    void saysWhatMayLieInAGap(long undated, String expected) {
        assertThat(Gaps.apart(undated)).isEqualTo(expected);
    }
}
