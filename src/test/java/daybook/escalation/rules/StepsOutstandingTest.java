package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps that a flag advises, a week after it. */
class StepsOutstandingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    six days after                                    | @2026-11-26; threat 2026-11-20                                    | -
                    seven days after                                  | @2026-11-27; threat 2026-11-20                                    | 1
                    the step was taken                                | @2026-11-27; threat 2026-11-20; told-police 2026-11-27            | -
                    taken without a date                              | @2026-11-27; threat 2026-11-20; told-police ?                     | -
                    taken before                                      | @2026-11-27; threat 2026-11-20; told-police 2026-11-01            | 1
                    taken after the first, before the last | @2026-11-27; threat 2026-11-01; told-police 2026-11-10; threat 2026-11-20; told-management 2026-11-21; told-defence-organisation 2026-11-21 | 3
                    the last one is not a week ago | @2026-11-27; threat 2026-11-01; told-police 2026-11-10; threat 2026-11-21; told-management 2026-11-21; told-defence-organisation 2026-11-22 | -
                    taken after the last | @2026-11-27; threat 2026-11-01; threat 2026-11-10; told-police 2026-11-11; told-management 2026-11-11; told-defence-organisation 2026-11-11 | -
                    another step was taken                            | @2026-11-27; threat 2026-11-20; told-management 2026-11-21        | 1
                    the step was withdrawn                            | @2026-11-27; threat 2026-11-20; told-police 2026-11-21 withdrawn  | 1
                    taken about another subject                       | @2026-11-27; threat 2026-11-20; told-police 2026-11-21 subject=P2 | 1
                    no flag, no advice                                | @2026-11-27; call 2026-11-20                                      | -
                    a flag without a date, by its recording           | @2026-12-07; threat ? recorded=2026-12-01T10:00:00.000Z           | -
                    a flag without a date, a week after its recording | @2026-12-08; threat ? recorded=2026-12-01T10:00:00.000Z           | 1
                    a month counts from its end                       | @2026-12-06; threat 2026-11                                       | -
                    a week after the month                            | @2026-12-07; threat 2026-11                                       | 1
                    over a leap day                                   | @2024-03-03; threat 2024-02-25                                    | 1
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("steps-outstanding", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    @2026-11-27; threat 2026-11-20 | 2026-11-20
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("steps-outstanding", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    @2026-11-27; threat 2026-11-20 fear=very-frightened                             | Not recorded yet: told-police (advised by immediate-threat and very-frightened since 20 Nov 2026) and support (advised by very-frightened since 20 Nov 2026).
                    @2026-11-30; call 2026-11-20; allegation 2026-11-21; told-management 2026-11-20 | Not recorded yet: told-defence-organisation (advised by allegation since 21 Nov 2026).
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("steps-outstanding", log, reason);
    }
}
