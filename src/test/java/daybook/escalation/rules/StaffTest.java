package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More than one of those who work there. */
class StaffTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    one person                       | call 2026-11-20 recorded_by=Ash; gift 2026-11-21 recorded_by=Ash                              | -
                    two people                       | call 2026-11-20 recorded_by=Ash; gift 2026-11-21 recorded_by=Bo                               | 1 2
                    a colleague beside oneself       | call 2026-11-20 recorded_by=Ash target=self; gift 2026-11-21 recorded_by=Ash target=colleague | 1 2
                    only a colleague                 | gift 2026-11-21 recorded_by=Ash target=colleague                                              | -
                    family is not the practice       | call 2026-11-20 recorded_by=Ash; gift 2026-11-21 recorded_by=Bo target=family                 | -
                    nobody named                     | call 2026-11-20; gift 2026-11-21 recorded_by=Bo                                               | -
                    an import names no writer        | call 2026-11-20 recorded_by=Ash imported=9; gift 2026-11-21 recorded_by=Bo                    | -
                    the file names the writer        | call 2026-11-20 recorded_by=Bo imported=9 source_recorded_by=Ash; gift 2026-11-21 recorded_by=Bo | 1 2
                    the file names the same writer   | call 2026-11-20 recorded_by=Bo imported=9 source_recorded_by=Bo; gift 2026-11-21 recorded_by=Bo  | -
                    a complaint does not count       | complaint 2026-11-20 recorded_by=Ash; gift 2026-11-21 recorded_by=Bo                          | -
                    a step does not count            | told-police 2026-11-20 recorded_by=Ash; gift 2026-11-21 recorded_by=Bo                        | -
                    withdrawn                        | call 2026-11-20 recorded_by=Ash withdrawn; gift 2026-11-21 recorded_by=Bo                     | -
                    another subject                  | call 2026-11-20 recorded_by=Ash subject=P2; gift 2026-11-21 recorded_by=Bo                    | -
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("staff", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-20 recorded_by=Ash; gift 2026-11-21 recorded_by=Bo; gift 2026-11-22 recorded_by=Cy | 2026-11-21
                    call 2026-11-20 recorded_by=Ash; gift ? recorded_by=Bo                                          | null
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("staff", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-20 recorded_by=Ash; gift 2026-11-21 recorded_by=Bo                  | 2 incidents, from 20 Nov 2026 to 21 Nov 2026: recorded by 2 people.
                    call 2026-11-20 recorded_by=Ash; gift 2026-11-21 recorded_by=Ash target=colleague | 2 incidents, from 20 Nov 2026 to 21 Nov 2026: recorded by 1 person, 1 aimed at a colleague.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("staff", log, reason);
    }
}
