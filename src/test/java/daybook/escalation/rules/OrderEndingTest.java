package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.Case;
import daybook.escalation.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of what kept the subject away. */
class OrderEndingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    28 days ahead                    | @2026-11-20; order 2026-01-01 until=2026-12-18                                      | 1
                    29 days ahead                    | @2026-11-20; order 2026-01-01 until=2026-12-19                                      | -
                    today                            | @2026-11-20; order 2026-01-01 until=2026-11-20                                      | 1
                    ended, and nothing since         | @2026-11-20; order 2026-01-01 until=2026-11-19                                      | -
                    ended, and an incident since     | @2026-11-20; order 2026-01-01 until=2026-11-10; call 2026-11-11                     | 1 2
                    an incident on its last day      | @2026-11-20; order 2026-01-01 until=2026-11-10; call 2026-11-10                     | -
                    an incident that may be before   | @2026-11-20; order 2026-01-01 until=2026-11-10; call 2026-11                        | -
                    a complaint since                | @2026-11-20; order 2026-01-01 until=2026-11-10; complaint 2026-11-11                | -
                    a warning                        | @2026-11-20; warned 2026-01-01 until=2026-12-01                                     | 1
                    a warning and an order           | @2026-11-20; warned 2026-01-01 until=2026-12-01; order 2026-02-01 until=2026-12-02  | 1 2
                    one incident after both          | @2026-11-20; warned 2026-01-01 until=2026-11-01; order 2026-02-01 until=2026-11-02; call 2026-11-05 | 1 2 3
                    a later order outlasts it        | @2026-11-20; order 2026-01-01 until=2026-12-01; order 2026-11-01 until=2028-01-01   | -
                    a warning outlasts no order      | @2026-11-20; order 2026-01-01 until=2026-12-01; warned 2026-11-01 until=2028-01-01  | 1
                    no end recorded                  | @2026-11-20; order 2026-01-01                                                       | -
                    an end by month                  | @2026-11-20; order 2026-01-01 until=2026-11                                         | 1
                    another step with an end         | @2026-11-20; chaperone 2026-01-01 until=2026-12-01                                  | -
                    withdrawn                        | @2026-11-20; order 2026-01-01 until=2026-12-01 withdrawn                            | -
                    another subject                  | @2026-11-20; call 2026-01-01; order 2026-01-01 until=2026-12-01 subject=P2          | -
                    looking back                     | @@2026-11-20; order 2026-01-01 until=2026-12-01; call 2026-12-05                    | 1
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("order-ending", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    @2026-11-20; order 2026-01-01 until=2026-12-01                  | 2026-01-01
                    @2026-11-20; order 2026-01-01 until=2026-11-10; call 2026-11-12 | 2026-11-12
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("order-ending", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    @2026-11-20; order 2026-01-01 until=2026-12-01                                       | The order of 1 Jan 2026 ends on 1 Dec 2026, in 11 days.
                    @2026-11-20; order 2026-01-01 until=2026-11-20                                       | The order of 1 Jan 2026 ends on 20 Nov 2026, today.
                    @2026-11-20; warned 2026-01-01 until=2026-11-01; call 2026-11-05; call 2026-11-06    | The warning of 1 Jan 2026 ended on 1 Nov 2026; 2 incidents since, from 5 Nov 2026 to 6 Nov 2026.
                    @2026-11-20; order 2026-01-01 until=2026-12-01; call 2026-11-05                      | The order of 1 Jan 2026 ends on 1 Dec 2026, in 11 days. An incident came in the 90 days before that.
                    @2026-11-20; order ? until=2026-12-01                                                | The order of unknown date ends on 1 Dec 2026, in 11 days.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("order-ending", log, reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    nothing before the end        | @2026-11-20; order 2026-01-01 until=2026-12-01                      | NOTE
                    90 days before the end        | @2026-11-20; order 2026-01-01 until=2026-12-01; call 2026-09-02     | ACT
                    91 days before the end        | @2026-11-20; order 2026-01-01 until=2026-12-01; call 2026-09-01     | NOTE
                    before the order was made     | @2026-11-20; call 2026-10-01; order 2026-10-10 until=2026-12-01     | ACT
                    a complaint before the end    | @2026-11-20; order 2026-01-01 until=2026-12-01; complaint 2026-11-01 | NOTE
                    only after the end            | @2026-11-20; order 2026-01-01 until=2026-11-01; call 2026-11-02     | NOTE
                    """)
    void anIncidentInTheLastNinetyDaysRaisesTheLevel(String why, String log, Level level) {
        assertThat(Case.of(log).level("order-ending")).isEqualTo(level);
    }
}
