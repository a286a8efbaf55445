package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gifts worth more than 100 pounds, one or together. */
class GiftRegisterTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    exactly 100                 | gift 2026-11-01 value=100.00                                                        | -
                    a penny more                | gift 2026-11-01 value=100.01                                                        | 1
                    together exactly 100        | gift 2026-11-01 value=60; gift 2026-11-02 value=40.00                               | -
                    together a penny more       | gift 2026-11-01 value=60; gift 2026-11-02 value=40.01                               | 1 2
                    years apart                 | gift 2019-11-01 value=60; gift 2026-11-02 value=40.01                               | 1 2
                    no value                    | gift 2026-11-01                                                                     | -
                    no value and one            | gift 2026-11-01; gift 2026-11-02 value=100                                          | -
                    without a date              | gift ? value=60; gift ? value=41                                                    | 1 2
                    something else with a value | letter 2026-11-01 value=500                                                         | -
                    a declined gift             | gift 2026-11-01 value=500 outcome=declined                                          | 1
                    withdrawn                   | gift 2026-11-01 value=60; gift 2026-11-02 value=60 withdrawn                        | -
                    of two subjects             | gift 2026-11-01 value=60; gift 2026-11-02 value=60 subject=P2                       | -
                    pence add up exactly        | gift 2026-11-01 value=0.10; gift 2026-11-02 value=0.20; gift 2026-11-03 value=99.70 | -
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("gift-register", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    gift 2026-11-01 value=60; gift 2026-11-02 value=40; gift 2026-11-03 value=1 | 2026-11-03
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("gift-register", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    gift 2026-11-01 value=120                                                                                | 1 gift with a value, on 1 Nov 2026: £120.
                    gift 2026-11-01 value=60; gift 2026-11-02 value=40.50                                                    | 2 gifts with a value, from 1 Nov 2026 to 2 Nov 2026: together £100.50.
                    gift 2026-11-01 value=60 outcome=returned; gift 2026-11-02 value=140.50; gift 2026-11-02; gift ? value=1 | 3 gifts with a value, from 1 Nov 2026 to 2 Nov 2026: together £201.50, the most expensive £140.50. 1 was returned or declined. 1 gift has no value and cannot be counted. 1 of the 3 has no date.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("gift-register", log, reason);
    }
}
