package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries recorded more than 24 hours after they occurred. */
class LateEntriesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    24 hours                           | call 2026-11-20T14:30 recorded=2026-11-21T14:30:00.000Z                       | -
                    a millisecond more                 | call 2026-11-20T14:30 recorded=2026-11-21T14:30:00.001Z                       | 1
                    a date, by the end of the next day | call 2026-11-20 recorded=2026-11-22T00:00:00.000Z                             | -
                    a date, after the next day         | call 2026-11-20 recorded=2026-11-22T00:00:00.001Z                             | 1
                    a month, a day after its end       | call 2026-11 recorded=2026-12-02T00:00:00.000Z                                | -
                    a month, later                     | call 2026-11 recorded=2026-12-02T00:00:00.001Z                                | 1
                    without a date                     | call ? recorded=2026-12-02T00:00:00.001Z                                      | -
                    a step                             | warned 2026-11-20 recorded=2026-11-29T00:00:00.000Z                           | 1
                    a note                             | note 2026-11-20 recorded=2026-11-29T00:00:00.000Z                             | 1
                    withdrawn                          | call 2026-11-20 recorded=2026-11-29T00:00:00.000Z withdrawn                   | -
                    another subject                    | call 2026-11-20; call 2026-11-20 recorded=2026-11-29T00:00:00.000Z subject=P2 | -
                    imported | call 2026-11-20 recorded=2026-11-29T00:00:00.000Z imported=7 | 1
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("late-entries", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-20 recorded=2026-11-29T00:00:00.000Z; call 2026-11-19 recorded=2026-11-29T00:00:00.000Z | 2026-11-19
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("late-entries", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-20 recorded=2026-11-29T00:00:00.000Z                                                                                                   | 1 of 1 entry was recorded more than 24 hours after the event, on 20 Nov 2026.
                    call 2026-11-20 recorded=2026-11-29T00:00:00.000Z imported=7; call 2026-11-21 recorded=2026-11-29T00:00:00.000Z imported=7; call ?; note 2026-11-22 | 2 imported entries were recorded here more than 24 hours after the event, from 20 Nov 2026 to 21 Nov 2026. No entry was typed in late.
                    call 2026-11-20 recorded=2026-11-29T00:00:00.000Z imported=7; call 2026-11-21 recorded=2026-11-29T00:00:00.000Z; call ?; note 2026-11-22 | 1 of 3 entries was recorded more than 24 hours after the event, on 21 Nov 2026. Apart from these, 1 imported entry was recorded here as late.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("late-entries", log, reason);
    }
}
