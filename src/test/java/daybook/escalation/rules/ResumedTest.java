package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An incident after 60 days of silence. */
class ResumedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    59 days                                    | call 2026-03-01; call 2026-04-29                             | -
                    60 days                                    | call 2026-03-01; call 2026-04-30                             | 2
                    60 days by the calendar, fewer hours       | call 2026-03-01T23:00; call 2026-04-30T01:00                 | 2
                    59 days over a leap day                    | call 2024-01-01; call 2024-02-29                             | -
                    60 days over a leap day                    | call 2024-01-01; call 2024-03-01                             | 2
                    60 days without a leap day                 | call 2026-01-01; call 2026-03-01                             | -
                    one incident                               | call 2020-03-01                                              | -
                    never cleared by going on                  | call 2026-01-01; call 2026-06-01; call 2026-06-02            | 2
                    every time                                 | call 2025-01-01; call 2025-06-01; call 2026-06-02            | 2 3
                    a month in between breaks the silence      | call 2026-01-01; call 2026-02; call 2026-04-20               | -
                    silence after a month is sure from its end | call 2026-01; call 2026-04-01                                | 2
                    a month may be too close                   | call 2026-01; call 2026-03-31                                | -
                    a year may reach up to it                  | call 2025; call 2026-02-28                                   | -
                    a year that covers the silence             | call 2026; call 2026-01-10; call 2026-12-01                  | -
                    without a date                             | call 2026-01-01; call ?                                      | -
                    steps and notes are no incidents           | call 2026-01-01; warned 2026-06-01; note 2026-09-01          | -
                    steps do not break the silence             | call 2026-01-01; warned 2026-02-01; call 2026-03-02          | 3
                    withdrawn                                  | call 2026-01-01; call 2026-06-01 withdrawn                   | -
                    a withdrawn one does not break it          | call 2026-01-01; call 2026-02-01 withdrawn; call 2026-03-02  | 3
                    another subject does not break it          | call 2026-01-01; call 2026-02-01 subject=P2; call 2026-03-02 | 3
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("resumed", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2025-01-01; call 2025-06-01; call 2026-06-02 | 2025-06-01
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("resumed", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-03-01; call 2026-04-30                          | It started again after a quiet period: 60 days between incidents, from 1 Mar 2026 to 30 Apr 2026.
                    call 2025-01-01; call 2025-06-01; call 2026-06-02; call ? | It started again 2 times after a quiet period; the longest: 366 days between incidents, from 1 Jun 2025 to 2 Jun 2026, apart from 1 incident of unknown date.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("resumed", log, reason);
    }
}
