package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More than three appearances in any 7 days. */
class VisitsInAWeekTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    three in a day                   | appearance 2026-11-02; appearance 2026-11-02; appearance 2026-11-02                                                                                                                    | -
                    four in a day                    | appearance 2026-11-02; appearance 2026-11-02; appearance 2026-11-02; appearance 2026-11-02                                                                                             | 1 2 3 4
                    the fourth on the 7th day        | appearance 2026-11-02; appearance 2026-11-03; appearance 2026-11-04; appearance 2026-11-08                                                                                             | 1 2 3 4
                    the fourth on the 8th day        | appearance 2026-11-02; appearance 2026-11-03; appearance 2026-11-04; appearance 2026-11-09                                                                                             | -
                    on the 8th day, within the hours | appearance 2026-11-02T10:00; appearance 2026-11-03T10:00; appearance 2026-11-04T10:00; appearance 2026-11-09T09:59                                                                     | 1 2 3 4
                    on the 8th day, at the same hour | appearance 2026-11-02T10:00; appearance 2026-11-03T10:00; appearance 2026-11-04T10:00; appearance 2026-11-09T10:00                                                                     | -
                    over the end of a year           | appearance 2025-12-30; appearance 2025-12-31; appearance 2026-01-01; appearance 2026-01-05                                                                                             | 1 2 3 4
                    over a leap day                  | appearance 2024-02-26; appearance 2024-02-28; appearance 2024-03-01; appearance 2024-03-03                                                                                             | 1 2 3 4
                    one known to the month           | appearance 2026-11; appearance 2026-11-02; appearance 2026-11-03; appearance 2026-11-04                                                                                                | -
                    one without a date               | appearance ?; appearance 2026-11-02; appearance 2026-11-03; appearance 2026-11-04                                                                                                      | -
                    one over a few days              | appearance 2026-11-02..2026-11-04; appearance 2026-11-02; appearance 2026-11-03; appearance 2026-11-04                                                                                 | -
                    one from hour to hour            | appearance 2026-11-02T09:00..2026-11-02T11:00; appearance 2026-11-02; appearance 2026-11-03; appearance 2026-11-04                                                                     | 1 2 3 4
                    one is withdrawn                 | appearance 2026-11-02 withdrawn; appearance 2026-11-02; appearance 2026-11-03; appearance 2026-11-04                                                                                   | -
                    one is of another subject        | appearance 2026-11-02 subject=P2; appearance 2026-11-02; appearance 2026-11-03; appearance 2026-11-04                                                                                  | -
                    one is something else            | watching 2026-11-02; appearance 2026-11-02; appearance 2026-11-03; appearance 2026-11-04                                                                                               | -
                    four in one entry | appearance 2026-11-02 times=4 | 1
                    three in one entry | appearance 2026-11-02 times=3 | -
                    three in one entry and one | appearance 2026-11-02 times=3; appearance 2026-11-08 | 1 2
                    four within a week | appearance 2026-11-02..2026-11-08 times=4 | 1
                    four in eight days | appearance 2026-11-02..2026-11-09 times=4 | -
                    a hundred in a month | appearance 2026-11 times=100 | -
                    a hundred without a date | appearance ? times=at_least_100 | -
                    three over some days and one of them | appearance 2026-11-02..2026-11-04 times=3; appearance 2026-11-03 | -
                    only the close ones are named    | appearance 2026-10-02; appearance 2026-11-02; appearance 2026-11-03; appearance 2026-11-04; appearance 2026-11-05; appearance 2026-11-28                                               | 2 3 4 5
                    two weeks of them                | appearance 2026-11-02; appearance 2026-11-02; appearance 2026-11-02; appearance 2026-11-02; appearance 2026-11-20; appearance 2026-11-21; appearance 2026-11-22; appearance 2026-11-23 | 1 2 3 4 5 6 7 8
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("visits-in-a-week", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    appearance 2026-11-02; appearance 2026-11-03; appearance 2026-11-04; appearance 2026-11-08; appearance 2026-11-08 | 2026-11-08
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("visits-in-a-week", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    appearance 2026-11-02; appearance 2026-11-03; appearance 2026-11-04; appearance 2026-11-08                                                                           | 4 appearances, from 2 Nov 2026 to 8 Nov 2026, up to 4 of them within 7 days.
                    appearance 2026-11-02T10:00; appearance 2026-11-09; appearance 2026-11-09; appearance 2026-11-09; appearance 2026-11-09; appearance 2026-11-09T07:00; appearance 2026-11-09T07:01; appearance 2026-11-09T07:02 | 8 appearances, from 2 Nov 2026 to 9 Nov 2026, up to 7 of them within 7 days.
                    appearance 2026-11-02; appearance 2026-11-02; appearance 2026-11-02; appearance 2026-11-02; appearance 2026                                                          | 4 appearances, on 2 Nov 2026, up to 4 of them within 7 days. 1 more is not known to the day and not counted.
                    appearance 2026-11-02 times=at_least_40; appearance 2026-11-03 | 2 appearances (at least 41 acts), from 2 Nov 2026 to 3 Nov 2026, up to 41 of them within 7 days.
                    appearance 2026-11-02..2026-11-05 times=about_6 attribution=suspected | 1 appearance (about 6 acts), from 2 Nov 2026 to 5 Nov 2026, about 6 of them within 7 days. It is suspected only.
                    appearance 2026-11-02; appearance 2026-11-02; appearance 2026-11-08; appearance 2026-11-08; appearance 2026-11-09; appearance 2026-11-09; appearance ?; appearance ? | 6 appearances, from 2 Nov 2026 to 9 Nov 2026, up to 4 of them within 7 days. 2 more are not known to the day and not counted.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("visits-in-a-week", log, reason);
    }
}
