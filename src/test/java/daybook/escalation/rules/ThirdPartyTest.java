package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colleagues, family and patients. */
class ThirdPartyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a colleague     | call 2026-11-20 target=colleague                             | 1
                    family          | call 2026-11-20 target=family                                | 1
                    a patient       | call 2026-11-20 target=patient                               | 1
                    the recorder    | call 2026-11-20 target=self                                  | -
                    somebody else   | call 2026-11-20 target=other                                 | -
                    not known       | call 2026-11-20                                              | -
                    a step          | told-management 2026-11-20 target=colleague                  | -
                    without a date  | call ? target=colleague                                      | 1
                    withdrawn       | call 2026-11-20 target=colleague withdrawn                   | -
                    another subject | call 2026-11-20; call 2026-11-20 target=colleague subject=P2 | -
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("third-party", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-20 target=colleague; call 2026-11-19 target=patient | 2026-11-19
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("third-party", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-20 target=colleague                                                                                                | 1 incident (1 towards a colleague), on 20 Nov 2026.
                    call 2026-11-20 target=colleague; call 2026-11-21 target=family; call 2026-11-21 target=patient; call 2026-11-21 target=patient | 4 incidents (1 towards a colleague, 1 towards family, 2 towards a patient), from 20 Nov 2026 to 21 Nov 2026.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("third-party", log, reason);
    }
}
