package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damage to property and intrusion. */
class DamageTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    damage                  | damage 2026-11-20                                | 1
                    intrusion               | intrusion 2026-11-20                             | 1
                    assault is another rule | assault 2026-11-20                               | -
                    a message               | message 2026-11-20                               | -
                    without a date          | damage ?                                         | 1
                    withdrawn               | damage 2026-11-20 withdrawn                      | -
                    another subject         | message 2026-11-20; damage 2026-11-20 subject=P2 | -
                    a break-in is another rule | break-in 2026-11-20 | -
                    only suspected | damage 2026-11-20 attribution=suspected | 1
                    both                    | damage 2026-11-20; intrusion 2026-11             | 2 1
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("damage", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    damage 2026-11-20; intrusion 2026-11 | 2026-11
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("damage", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    damage 2026-11-20                                          | 1 incident of damage, on 20 Nov 2026.
                    intrusion 2026-11-20                                       | 1 intrusion, on 20 Nov 2026.
                    damage 2026-11-20 attribution=suspected | 1 incident of damage that may be the subject's doing, on 20 Nov 2026. It is suspected only.
                    damage 2026-11-20 attribution=suspected; damage 2026-11-20 | 2 incidents of damage, on 20 Nov 2026. 1 of 2 is suspected only.
                    damage 2026-11-20 times=3 | 1 incident of damage (3 acts), on 20 Nov 2026.
                    damage 2026-11-20; damage 2026-11-21; intrusion 2026-11-22 | 2 incidents of damage and 1 intrusion, from 20 Nov 2026 to 22 Nov 2026.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("damage", log, reason);
    }
}
