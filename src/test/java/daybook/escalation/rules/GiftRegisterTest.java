package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gift worth more than 100 pounds, and gifts that come to more than 50 within a year. */
class GiftRegisterTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    exactly 100                     | gift 2026-11-01 value=100.00                                                        | 1
                    a penny more                    | gift 2026-11-01 value=100.01                                                        | 1
                    exactly 50                      | gift 2026-11-01 value=50                                                            | -
                    a penny more than 50            | gift 2026-11-01 value=50.01                                                         | 1
                    together exactly 50             | gift 2026-11-01 value=30; gift 2026-11-02 value=20.00                               | -
                    together a penny more           | gift 2026-11-01 value=30; gift 2026-11-02 value=20.01                               | 1 2
                    within 12 months                | gift 2025-11-02 value=30; gift 2026-11-01 value=30                                  | 1 2
                    12 months apart                 | gift 2025-11-01 value=30; gift 2026-11-01 value=30                                  | -
                    years apart                     | gift 2019-11-01 value=30; gift 2026-11-02 value=30                                  | -
                    years apart, one of more than 100 | gift 2019-11-01 value=120; gift 2026-11-02 value=30                               | 1
                    only those of the same year     | gift 2019-11-01 value=40; gift 2026-11-01 value=30; gift 2026-11-02 value=30        | 2 3
                    over a leap day                 | gift 2024-02-29 value=30; gift 2025-02-27 value=30                                  | 1 2
                    months that may be too far apart | gift 2025-11 value=30; gift 2026-11-01 value=30                                    | -
                    no value                        | gift 2026-11-01                                                                     | -
                    no value and one                | gift 2026-11-01; gift 2026-11-02 value=50                                           | -
                    without a date, of more than 100 | gift ? value=100.01                                                                | 1
                    without a date, together        | gift ? value=30; gift ? value=31                                                    | -
                    something else with a value     | letter 2026-11-01 value=500                                                         | -
                    a declined gift                 | gift 2026-11-01 value=500 outcome=declined                                          | -
                    a returned gift                 | gift 2026-11-01 value=500 outcome=returned                                          | -
                    a kept gift                     | gift 2026-11-01 value=500 outcome=kept                                              | 1
                    withdrawn                       | gift 2026-11-01 value=30; gift 2026-11-02 value=30 withdrawn                        | -
                    of two subjects                 | gift 2026-11-01 value=30; gift 2026-11-02 value=30 subject=P2                       | -
                    pence add up exactly            | gift 2026-11-01 value=0.10; gift 2026-11-02 value=0.20; gift 2026-11-03 value=49.70 | -
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("gift-register", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    gift 2026-11-01 value=30; gift 2026-11-02 value=20; gift 2026-11-03 value=1 | 2026-11-03
                    gift 2026-11-01 value=130; gift 2026-11-02 value=20                         | 2026-11-01
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("gift-register", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    gift 2026-11-01 value=120                                                                               | 1 gift of more than £100, on 1 Nov 2026: £120.
                    gift 2026-11-01 value=60                                                                                | 1 gift, on 1 Nov 2026, worth £60.
                    gift 2026-11-01 value=60; gift 2026-11-02 value=40.50                                                   | 2 gifts, from 1 Nov 2026 to 2 Nov 2026, worth £100.50 within 12 months.
                    gift 2026-11-01 value=160; gift 2026-11-02 value=40.50                                                  | 1 gift of more than £100, on 1 Nov 2026: £160. 2 gifts, from 1 Nov 2026 to 2 Nov 2026, worth £200.50 within 12 months.
                    gift 2019-11-01 value=160; gift 2026-11-02 value=340                                                    | 2 gifts of more than £100, from 1 Nov 2019 to 2 Nov 2026, the most expensive £340.
                    gift 2026-11-01 value=60 outcome=returned; gift 2026-11-02 value=140.50; gift 2026-11-02; gift ? value=1 | 1 gift of more than £100, on 2 Nov 2026: £140.50. 1 gift was declined or returned and does not count. 1 gift has no value and cannot be counted.
                    gift 2026-11-02 value=60 attribution=suspected                                                          | 1 gift, on 2 Nov 2026, worth £60. It is suspected only.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("gift-register", log, reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    gift 2026-11-01 value=120                             | A gift worth more than £100
                    gift 2026-11-01 value=60                              | Gifts worth more than £50 in 12 months
                    gift 2026-11-01 value=120; gift 2026-11-02 value=60   | A gift worth more than £100
                    """)
    void theTitleSaysWhichOfTheTwo(String log, String title) {
        assertThat(Case.of(log).flag("gift-register").title()).isEqualTo(title);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    gift ? value=30; gift ? value=31           | The gifts may come to more than £50 in 12 months; 2 gifts have no date.
                    gift ? value=30; gift 2026-11-01 value=21  | The gifts may come to more than £50 in 12 months; 1 gift has no date.
                    gift ? value=30; gift 2026-11-01 value=20  |
                    """)
    void giftsWithoutADateCannotBeAddedUp(String log, String open) {
        assertThat(Case.of(log).open("gift-register")).isEqualTo(open == null ? "" : open);
    }
}
