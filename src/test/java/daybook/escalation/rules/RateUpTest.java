package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last 28 days against the 28 before. On 31 December these begin on 4 December and on 6 November. */
class RateUpTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    three and none before                        | call 2026-12-04; call 2026-12-05; call 2026-12-31; note 2026-01-01 | 1 2 3
                    two and none before                          | call 2026-12-04; call 2026-12-05                                                                                                                        | -
                    three, one of them a day too early           | call 2026-12-03; call 2026-12-05; call 2026-12-31                                                                                                       | -
                    three and three before                       | call 2026-11-06; call 2026-11-07; call 2026-12-03; call 2026-12-04; call 2026-12-05; call 2026-12-31                                                    | -
                    three and two before                         | call 2026-11-06; call 2026-12-03; call 2026-12-04; call 2026-12-05; call 2026-12-31; note 2026-01-01 | 3 4 5
                    three and two before, one too long ago       | call 2026-11-05; call 2026-11-06; call 2026-12-03; call 2026-12-04; call 2026-12-05; call 2026-12-31; note 2026-01-01 | 4 5 6
                    four and three before                        | call 2026-11-06; call 2026-11-07; call 2026-12-03; call 2026-12-04; call 2026-12-05; call 2026-12-31; call 2026-12-31; note 2026-01-01 | 4 5 6 7
                    long ago                                     | call 2025-12-04; call 2025-12-05; call 2025-12-31                                                                                                       | -
                    a month cannot support a rate                | call 2026-12; call 2026-12-05; call 2026-12-31                                                                                                          | -
                    no date cannot support a rate                | call ?; call 2026-12-05; call 2026-12-31                                                                                                                | -
                    withdrawn                                    | call 2026-12-04 withdrawn; call 2026-12-05; call 2026-12-31                                                                                             | -
                    another subject                              | call 2026-12-04 subject=P2; call 2026-12-05; call 2026-12-31                                                                                            | -
                    looked at earlier                            | @@2026-12-20; call 2026-12-04; call 2026-12-05; call 2026-12-31                                                                                         | -
                    looked at on a leap day                      | @2024-02-29; call 2024-02-01; call 2024-02-28; call 2024-02-29                                                                                          | -
                    from the second on a leap day                | @2024-02-29; call 2024-02-02; call 2024-02-28; call 2024-02-29; note 2023-01-01 | 1 2 3
                    an imported burst counts by when it occurred | call 2026-01-01 recorded=2026-12-31T10:00:00.000Z; call 2026-01-02 recorded=2026-12-31T10:00:00.000Z; call 2026-01-03 recorded=2026-12-31T10:00:00.000Z | -
                    nothing is older than both | call 2026-12-04; call 2026-12-05; call 2026-12-31 | -
                    a step is older | call 2026-12-04; call 2026-12-05; call 2026-12-31; told-management 2026-11-05 | 1 2 3
                    a step of the first earlier day is not older | call 2026-12-04; call 2026-12-05; call 2026-12-31; told-management 2026-11-06 | -
                    an entry without a date was written before | call 2026-12-04; call 2026-12-05; call 2026-12-31; note ? recorded=2026-11-01T10:00:00.000Z | 1 2 3
                    only a month that may be older | call 2026-12-04; call 2026-12-05; call 2026-12-31; note 2026-11 | -
                    one day with forty | call 2026-12-04 times=40; note 2026-01-01 | 1
                    forty in a few days within the period | call 2026-12-05..2026-12-10 times=40; note 2026-01-01 | 1
                    forty that may have been before it | call 2026-12-01..2026-12-10 times=40; note 2026-01-01 | -
                    forty in the month before | call 2026-12-04; call 2026-12-05; call 2026-12-31; call 2026-11-10 times=40 | -
                    about forty cannot be compared | call 2026-12-04 times=about_40; note 2026-01-01 | -
                    at least forty can | call 2026-12-04 times=at_least_40; note 2026-01-01 | 1
                    at least two before cannot | call 2026-12-04 times=3; call 2026-11-10 times=at_least_2; note 2026-01-01 | -
                    a complaint is no conduct | call 2026-12-04; call 2026-12-05; complaint 2026-12-31; note 2026-01-01 | -
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("rate-up", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-12-03; call 2026-12-04; call 2026-12-05; call 2026-12-06; call 2026-12-07; note 2026-01-01 | 2026-12-06
                    call 2026-12-03; call 2026-12-03; call 2026-12-03; call 2026-12-05; call 2026-12-06; call 2026-12-07; call 2026-12-08; note 2026-01-01 | 2026-12-08
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("rate-up", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-12-04; call 2026-12-05; call 2026-12-31; note 2026-01-01 | 3 incidents in the 28 days from 4 Dec 2026 to 31 Dec 2026, 0 in the 28 days before.
                    call 2026-12-04 times=at_least_40; call 2026-11-10 times=3; note 2026-01-01 | At least 40 acts in 1 entry in the 28 days from 4 Dec 2026 to 31 Dec 2026, 3 acts in 1 entry in the 28 days before.
                    call 2026-12-04; call 2026-12-05; call 2026-12-06 attribution=suspected; note 2026-01-01 | 3 incidents in the 28 days from 4 Dec 2026 to 31 Dec 2026, 0 in the 28 days before. 1 of 3 is suspected only.
                    call 2026-12-04; call 2026-12-05; call 2026-12-31; call 2026-12; call ?; call 2026-10 | 3 incidents in the 28 days from 4 Dec 2026 to 31 Dec 2026, 0 in the 28 days before. 2 more are not known closely enough and not counted.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("rate-up", log, reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-12-04; call 2026-12-05; call 2026-12-31                                | The log does not reach back before 6 Nov 2026, so that the 28 days before the last 28 are not known.
                    call 2026-12-04; call 2026-12-05                                                 |
                    call 2026-12-04; call 2026-12-05; call 2026-12-31; note 2026-01-01               |
                    call 2026-12-04 times=3; call 2026-11-10 times=at_least_2; note 2026-01-01       | 3 acts in 1 entry in the 28 days from 4 Dec 2026 to 31 Dec 2026, at least 2 acts in 1 entry in the 28 days before. How many acts these were is not known closely enough to compare them.
                    """)
    void saysWhatCannotBeCompared(String log, String open) {
        assertThat(Case.of(log).open("rate-up")).isEqualTo(open == null ? "" : open);
    }
}
