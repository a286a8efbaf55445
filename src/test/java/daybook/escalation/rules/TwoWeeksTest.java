package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More than 14 days from the first incident to the last. */
class TwoWeeksTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    14 days by the calendar               | call 2026-11-01; call 2026-11-15                                                                     | -
                    15 days by the calendar               | call 2026-11-01; call 2026-11-16                                                                     | 1 2
                    14 times 24 hours                     | call 2026-11-01T12:00; call 2026-11-15T12:00                                                         | -
                    a minute more                         | call 2026-11-01T12:00; call 2026-11-15T12:01                                                         | 1 2
                    a time and a date, 14 days            | call 2026-11-01T00:01; call 2026-11-15                                                               | -
                    a time and a date, 15 days            | call 2026-11-01T23:59; call 2026-11-16                                                               | 1 2
                    across the end of February            | call 2026-02-20; call 2026-03-06                                                                     | -
                    across a leap day                     | call 2024-02-20; call 2024-03-06                                                                     | 1 2
                    across the clock change, dates        | call 2026-10-18; call 2026-11-01                                                                     | -
                    two months next to each other         | call 2026-11; call 2026-12                                                                           | -
                    a month and the 14th of the next      | call 2026-11; call 2026-12-14                                                                        | -
                    a month and the 15th of the next      | call 2026-11; call 2026-12-15                                                                        | 1 2
                    two months with one between           | call 2026-10; call 2026-12                                                                           | 1 2
                    two years next to each other          | call 2025; call 2026                                                                                 | -
                    in one month                          | call 2026-11-01; call 2026-11                                                                        | -
                    the year says little, the days enough | call 2026; call 2026-03-01; call 2026-03-16                                                          | 2 3
                    one incident over a month             | call 2026-11-01..2026-11-30                                                                          | -
                    a range and a day 15 days after it    | call 2026-11-01..2026-11-10; call 2026-11-25                                                         | 1 2
                    without dates                         | call ?; call ?                                                                                       | -
                    one with a date                       | call ?; call 2026-11-01                                                                              | -
                    the steps do not count                | call 2026-11-01; warned 2026-12-24                                                                   | -
                    the last is withdrawn                 | call 2026-11-01; call 2026-11-24 withdrawn                                                           | -
                    of two subjects                       | call 2026-11-01; call 2026-11-24 subject=P2                                                          | -
                    recorded apart, but close             | call 2026-11-01 recorded=2026-11-02T00:00:00.000Z; call 2026-11-02 recorded=2026-12-24T00:00:00.000Z | -
                    the first and the last of many        | call 2026-11-05; call 2026-11-01; call 2026-11-16; call 2026-11-20; call 2026-11-21                  | 2 5
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("two-weeks", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-01; call 2026-11-15; call 2026-11-16; call 2026-11-20 | 2026-11-16
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("two-weeks", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-01; call 2026-11-16                 | The incidents run from 1 Nov 2026 to 16 Nov 2026, 15 days apart. There are only two.
                    call 2026-11-01; call 2026-11-08 attribution=suspected; call 2026-11-16 | The incidents run from 1 Nov 2026 to 16 Nov 2026, 15 days apart. 1 of 3 is suspected only.
                    call 2026-11-01; complaint 2026-11-08; call 2026-11-16 | The incidents run from 1 Nov 2026 to 16 Nov 2026, 15 days apart. There are only two.
                    call 2026-11-01T12:00; call 2026-11-15T12:01     | The incidents run from 1 Nov 2026 to 15 Nov 2026, just over 14 days apart. There are only two.
                    call 2026-11-01..2026-11-05; call 2026-11-30..2026-12-01 | The incidents run from 1 Nov 2026 to 1 Dec 2026, at least 25 days apart. There are only two.
                    call 2026-10; call 2026-12; call ?               | The incidents run from Oct 2026 to Dec 2026, at least 31 days apart. 1 incident has no date and cannot tell.
                    call 2026-11-01; call 2026-11-16; call ?; call ? | The incidents run from 1 Nov 2026 to 16 Nov 2026, 15 days apart. 2 incidents have no date and cannot tell.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("two-weeks", log, reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11; call 2026-12       | The incidents may be more than 14 days apart; 2 are not known to the day.
                    call 2026-11; call 2026-11-01    | The incidents may be more than 14 days apart; 1 is not known to the day.
                    call 2026-11                     |
                    call 2026-11-01; call 2026-11-15 |
                    call ?; call ?                   |
                    """)
    void saysWhatTheDatesLeaveOpen(String log, String open) {
        assertThat(Case.of(log).open("two-weeks")).isEqualTo(open == null ? "" : open);
    }
}
