package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A warning older than 12 months, or overtaken by an incident. */
class WarningExpiringTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    12 months to the day                | @2026-11-20; warned 2025-11-20 removal_risk=true                                                      | -
                    12 months and a day                 | @2026-11-21; warned 2025-11-20 removal_risk=true                                                      | 1
                    a warning that said nothing of removal | @2026-11-21; warned 2025-11-20 | -
                    a warning that denied it | @2026-11-21; warned 2025-11-20 removal_risk=false | -
                    a plain warning after one of removal | @2026-11-21; warned 2026-11-01 removal_risk=true; call 2026-11-02; warned 2026-11-03 | 1 2
                    a complaint after it | @2026-11-21; warned 2026-11-01 removal_risk=true; complaint 2026-11-02 | -
                    a warning on a leap day, 12 months  | @2025-02-28; warned 2024-02-29 removal_risk=true                                                      | -
                    a warning on a leap day, a day more | @2025-03-01; warned 2024-02-29 removal_risk=true                                                      | 1
                    a warning by month, before its end  | @2026-11-30; warned 2025-11 removal_risk=true                                                         | -
                    a warning by month, after its end   | @2026-12-01; warned 2025-11 removal_risk=true                                                         | 1
                    the newest counts                   | @2026-11-21; warned 2024-11-20 removal_risk=true; warned 2026-01-01 removal_risk=true                                   | -
                    the newest may be the one known to the month | @2026-11-21; warned 2026-06 removal_risk=true; warned 2026-06-05 removal_risk=true; call 2026-06-20 | -
                    an incident after it                | @2026-11-21; warned 2026-11-01 removal_risk=true; call 2026-11-02                                     | 1 2
                    an incident of the same day         | @2026-11-21; warned 2026-11-01 removal_risk=true; call 2026-11-01                                     | -
                    a warning after the incident        | @2026-11-21; warned 2026-11-01 removal_risk=true; call 2026-11-02; warned 2026-11-03 removal_risk=true                  | -
                    an incident after the second        | @2026-11-21; warned 2026-11-01 removal_risk=true; call 2026-11-02; warned 2026-11-03 removal_risk=true; call 2026-11-04 | 3 4
                    no warning at all                   | call 2026-11-02                                                                     | -
                    an incident without a date          | @2026-11-21; warned 2026-11-01 removal_risk=true; call ?                                              | -
                    a warning without a date            | @2026-11-21; warned ? removal_risk=true; call 2026-11-01                                              | -
                    a withdrawn warning is none         | @2026-11-21; warned 2025-01-01 removal_risk=true; warned 2026-11-01 removal_risk=true withdrawn                         | 1
                    another subject's warning           | @2026-11-21; warned 2025-01-01 removal_risk=true; warned 2026-11-01 removal_risk=true subject=P2                        | 1
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("warning-expiring", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    @2026-11-21; warned 2025-01-01 removal_risk=true                                   | 2025-01-01
                    @2026-11-21; warned 2026-11-01 removal_risk=true; call 2026-11-04; call 2026-11-03 | 2026-11-03
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("warning-expiring", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    @2026-11-21; warned 2025-01-01 removal_risk=true                                   | The latest warning of removal was given on 1 Jan 2025, more than 12 months ago.
                    @2026-11-21; warned 2025-01-01 removal_risk=true; call 2026-01-01; warned ? removal_risk=true        | The latest warning of removal was given on 1 Jan 2025, more than 12 months ago. There has been 1 incident since. 1 more warning has no date and cannot tell.
                    @2026-11-21; warned 2026-11-01 removal_risk=true; call 2026-11-02; call 2026-11-03 | The latest warning of removal was given on 1 Nov 2026. There have been 2 incidents since.
                    @2026-11-21; warned 2025-01 removal_risk=true | The latest warning of removal was given in Jan 2025, more than 12 months ago.
                    @2026-11-21; warned 2025-01-01..2025-01-03 removal_risk=true | The latest warning of removal was given from 1 Jan 2025 to 3 Jan 2025, more than 12 months ago.
                    @2026-11-21; warned 2026-11-01 removal_risk=true; call 2026-11-02 times=about_12 attribution=suspected | The latest warning of removal was given on 1 Nov 2026. There have been about 12 acts in 1 entry since. It is suspected only.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("warning-expiring", log, reason);
    }
}
