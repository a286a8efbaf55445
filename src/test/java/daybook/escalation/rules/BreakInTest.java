package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody was in the house, the practice or the car. */
class BreakInTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    at home                     | break-in 2026-11-20 place=home                       | 1
                    at work                     | break-in 2026-11-20 place=work                       | 1
                    nobody said where           | break-in 2026-11-20                                  | 1
                    only suspected              | break-in 2026-11-20 attribution=suspected            | 1
                    damage is not a break-in    | damage 2026-11-20 place=home                         | -
                    a hacked account is none    | intrusion 2026-11-20                                 | -
                    without a date              | break-in ?                                           | 1
                    withdrawn                   | break-in 2026-11-20 withdrawn                        | -
                    another subject             | call 2026-11-20; break-in 2026-11-20 subject=P2      | -
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("break-in", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    break-in 2026-11-21; break-in 2026-10 | 2026-10
                    break-in ?                            | null
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("break-in", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    break-in 2026-11-21                                                                 | 1 break-in, on 21 Nov 2026.
                    break-in 2026-11-21 attribution=seen                                                | 1 break-in, on 21 Nov 2026.
                    break-in 2026-11-21 attribution=suspected                                           | 1 break-in that may be the subject's doing, on 21 Nov 2026. It is suspected only.
                    break-in 2026-11-21 attribution=unknown; break-in 2026-11-22 attribution=suspected  | 2 break-ins that may be the subject's doing, from 21 Nov 2026 to 22 Nov 2026. 2 of 2 are suspected only, and for 1 of these it is not known who did it.
                    break-in 2026-11-21 attribution=suspected; break-in ?                               | 2 break-ins, on 21 Nov 2026. 1 of the 2 has no date. 1 of 2 is suspected only.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("break-in", log, reason);
    }
}
