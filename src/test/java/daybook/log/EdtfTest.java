package daybook.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EdtfTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    a day                                    | DAY         | 2026-03-05                   | -                         | 2026-03-05
                    about a day                              | ABOUT_DAY   | 2026-03-05                   | -                         | 2026-03-05~
                    a month                                  | MONTH       | 2001-10                      | -                         | 2001-10
                    about a month                            | ABOUT_MONTH | 2001-10                      | -                         | 2001-10~
                    a year                                   | YEAR        | 2001                         | -                         | 2001
                    about a year                             | ABOUT_YEAR  | 2001                         | -                         | 2001~
                    a minute with its offset                 | MINUTE      | 2026-07-01T14:30:00+01:00    | -                         | 2026-07-01T14:30:00+01:00
                    a second                                 | SECOND      | 2026-07-01T14:30:05+00:00    | -                         | 2026-07-01T14:30:05+00:00
                    an offset with seconds is not in it      | MINUTE      | 1960-01-01T12:00:00-00:44:30 | -                         | 1960-01-01
                    about a time of day is its day           | ABOUT       | 2026-07-01T14:30:00+01:00    | -                         | 2026-07-01
                    an evening is its day                    | PART_OF_DAY | 2026-07-01T18:00:00+01:00    | 2026-07-01T22:00:00+01:00 | 2026-07-01
                    a night is its two days                  | PART_OF_DAY | 2026-07-01T22:00:00+01:00    | 2026-07-02T06:00:00+01:00 | 2026-07-01/2026-07-02
                    days                                     | RANGE       | 2026-11-01                   | 2026-11-05                | 2026-11-01/2026-11-05
                    months                                   | RANGE       | 2001-05                      | 2001-07                   | 2001-05/2001-07
                    ends that are not known in the same way  | RANGE       | 2008-07                      | 2008-10-30                | 2008-07/2008-10-30
                    times of one day are that day            | RANGE       | 2026-07-01T14:00:00+01:00    | 2026-07-01T15:00:00+01:00 | 2026-07-01
                    times over midnight are two days         | RANGE       | 2026-07-01T22:00:00+01:00    | 2026-07-02T01:00:00+01:00 | 2026-07-01/2026-07-02
                    before August 2001                       | RANGE       | -                            | 2001-07                   | ../2001-07
                    after April 2001                         | RANGE       | 2001-05                      | -                         | 2001-05/..
                    before a moment is before its day's end  | RANGE       | -                            | 2026-03-05T15:00:00+00:00 | ../2026-03-05
                    after a moment                           | RANGE       | 2026-03-05T15:00:00+00:00    | -                         | 2026-03-05/..
                    unknown                                  | UNKNOWN     | -                            | -                         | -
                    """)
    void saysNoMoreThanIsKnown(
            String why, Precision precision, @Nullable String from, @Nullable String to, @Nullable String expected) {
        assertThat(Edtf.of(new Occurred(from, to, precision, ZoneOffset.UTC, null)))
                .isEqualTo(expected);
    }
}
