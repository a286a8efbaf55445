package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Incidents that surely came after a warning. */
class AfterWarningTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the day after                             | warned 2026-11-20; call 2026-11-21                                                                                                                        | 2
                    the same day, no times                    | warned 2026-11-20; call 2026-11-20                                                                                                                        | -
                    the same day, only the warning has a time | warned 2026-11-20T09:00; call 2026-11-20                                                                                                                  | -
                    the same day, only the call has a time    | warned 2026-11-20; call 2026-11-20T23:59                                                                                                                  | -
                    a minute after                            | warned 2026-11-20T14:30; call 2026-11-20T14:31                                                                                                            | 2
                    the same minute                           | warned 2026-11-20T14:30; call 2026-11-20T14:30                                                                                                            | -
                    a minute before                           | warned 2026-11-20T14:30; call 2026-11-20T14:29                                                                                                            | -
                    at midnight after the day                 | warned 2026-11-20; call 2026-11-21T00:00                                                                                                                  | 2
                    before                                    | call 2026-11-19; warned 2026-11-20                                                                                                                        | -
                    no warning                                | call 2026-11-19; call 2026-11-20                                                                                                                          | -
                    a warning by month, a day in it           | warned 2026-11; call 2026-11-30                                                                                                                           | -
                    a warning by month, the next day          | warned 2026-11; call 2026-12-01                                                                                                                           | 2
                    a warning by year, the next year          | warned 2025; call 2026-01-01                                                                                                                              | 2
                    an incident by month, the same month      | warned 2026-11-20; call 2026-11                                                                                                                           | -
                    an incident by month, the next month      | warned 2026-11-20; call 2026-12                                                                                                                           | 2
                    an incident by month, from its first day  | warned 2026-10-31; call 2026-11                                                                                                                           | 2
                    a warning over some days                  | warned 2026-11-01..2026-11-05; call 2026-11-05; call 2026-11-06                                                                                           | 3
                    the warning has no date                   | warned ?; call 2026-11-21                                                                                                                                 | -
                    the call has no date                      | warned 2026-11-20; call ?                                                                                                                                 | -
                    neither has a date                        | warned ?; call ?                                                                                                                                          | -
                    the first of two warnings counts          | warned 2026-11-20; call 2026-11-25; warned 2026-12-01                                                                                                     | 2
                    a close warning within a vague one        | warned 2026-11; warned 2026-11-10T14:00; call 2026-11-05; call 2026-11-12                                                                                 | 4
                    a leap day                                | warned 2024-02-28; call 2024-02-29                                                                                                                        | 2
                    a withdrawn warning                       | warned 2026-11-20 withdrawn; call 2026-11-21                                                                                                              | -
                    a withdrawn call                          | warned 2026-11-20; call 2026-11-21 withdrawn                                                                                                              | -
                    another subject's warning                 | warned 2026-11-20 subject=P2; call 2026-11-21                                                                                                             | -
                    another subject's call                    | warned 2026-11-20; call 2026-11-21 subject=P2                                                                                                             | -
                    a warning to nobody in particular         | warned 2026-11-20 subject=nobody; call 2026-11-21                                                                                                         | -
                    steps and notes are no incidents          | warned 2026-11-20; note 2026-11-21; told-police 2026-11-22                                                                                                | -
                    an imported burst, recorded at once       | warned 2026-01-01 recorded=2026-12-01T10:00:00.000Z; call 2026-01-02 recorded=2026-12-01T10:00:00.000Z; call 2026-01-02 recorded=2026-12-01T10:00:00.000Z | 2 3
                    recorded before the warning was           | call 2026-11-21 recorded=2026-11-22T10:00:00.000Z; warned 2026-11-20 recorded=2026-11-23T10:00:00.000Z                                                    | 1
                    about a time                              | warned 2026-11-20T14:30; call ~2026-11-20T15:00                                                                                                           | 2
                    before a warning of that day              | call 2026-11-20T09:00; warned 2026-11-20; call 2026-11-20T10:00                                                                                                                           | -
                    a call of a day with a warning and a time | warned 2026-11-20T10:00; call 2026-11-20T12:00; call 2026-11-20                                                                                                                           | 2
                    another zone's day                        | warned 2026-11-20T23:00:00+05:30; call 2026-11-20T18:00                                                                                                                           | 2
                    across the clock change                   | warned 2026-10-25T00:30; call 2026-10-25T01:30                                                                                                            | 2
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("after-warning", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    warned 2026-11-20; call 2026-11-23; call 2026-11-22T08:15 | 2026-11-22T08:15:00+00:00
                    warned 2026-11-20; call 2026-12                           | 2026-12
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("after-warning", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    warned 2026-11-20; call 2026-11-21                                        | 1 incident after the warning of 20 Nov 2026, on 21 Nov 2026.
                    warned 2026-11-20; call 2026-11-21 times=at_least_100; call 2026-11-22 times=12 | At least 112 acts in 2 entries after the warning of 20 Nov 2026, from 21 Nov 2026 to 22 Nov 2026.
                    warned 2026-11-20; call 2026-11-21 attribution=suspected; call 2026-11-22 | 2 incidents after the warning of 20 Nov 2026, from 21 Nov 2026 to 22 Nov 2026. 1 of 2 is suspected only.
                    warned 2026-11; call 2026-12-21; call 2026-12-22                          | 2 incidents after the warning of Nov 2026, from 21 Dec 2026 to 22 Dec 2026.
                    warned 2026-11-01; warned 2026-11-20; call 2026-11-21                     | 1 incident after the first warning of 1 Nov 2026, on 21 Nov 2026.
                    warned 2026-11-20; call 2026-11-20; call 2026-11; call ?; call 2026-11-21 | 1 incident after the warning of 20 Nov 2026, on 21 Nov 2026. 3 more may have come after it.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("after-warning", log, reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    warned 2026-11-20; call 2026-11-21                                     |
                    warned 2026-11-20; call 2026-11-19                                     |
                    call 2026-11-19; call 2026-11                                          |
                    warned 2026-11-20; call 2026-11-20                                     | 1 incident may have come after a warning; the dates are not known closely enough to tell.
                    warned 2026-11-20T14:30; call 2026-11-20                               | 1 incident may have come after a warning; the dates are not known closely enough to tell.
                    warned 2026-11-20T14:30; call 2026-11; call 2026; call 2026-10; call ? | 3 incidents may have come after a warning; the dates are not known closely enough to tell.
                    warned ?; call 2026-11-20; call 2026-11-21                             | 2 incidents may have come after a warning; the dates are not known closely enough to tell.
                    """)
    void saysWhatTheDatesLeaveOpen(String log, String open) {
        assertThat(Case.of(log).open("after-warning")).isEqualTo(open == null ? "" : open);
    }
}
