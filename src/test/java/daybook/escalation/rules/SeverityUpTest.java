package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A graver group than any before. */
class SeverityUpTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    from a call to an appearance           | call 2026-11-01; appearance 2026-11-02                                          | 2
                    from an appearance to damage           | appearance 2026-11-01; damage 2026-11-02                                        | 2
                    in two steps                           | call 2026-11-01; appearance 2026-11-02; assault 2026-11-03                      | 2 3
                    the first one is not a step up         | damage 2026-11-01; damage 2026-11-02                                            | -
                    down                                   | damage 2026-11-01; call 2026-11-02                                              | -
                    down and up again                      | appearance 2026-11-01; call 2026-11-02; watching 2026-11-03                     | -
                    within a group                         | call 2026-11-01; letter 2026-11-02; gift 2026-11-03                             | -
                    from a call to abuse | call 2026-11-01; abuse 2026-11-02 | 2
                    from abuse to a touch | abuse 2026-11-01; touch 2026-11-02 | 2
                    from an appearance to a break-in | appearance 2026-11-01; break-in 2026-11-02 | 2
                    a complaint with a threat is no conduct | call 2026-11-01; complaint 2026-11-02 threat=yes | -
                    a message with a threat                | message 2026-11-01; message 2026-11-02 threat=yes                               | 2
                    a message that may be a threat         | message 2026-11-01; message 2026-11-02 threat=unsure                            | -
                    kinds without a place in the order     | message 2026-11-01; other 2026-11-02; allegation 2026-11-03; advance 2026-11-04 | -
                    after one without a place in the order | other 2026-11-01; damage 2026-11-02                                             | -
                    by time, not by number                 | damage 2026-11-02; call 2026-11-01                                              | 1
                    a month counts in the order            | call 2026-10; damage 2026-11-02                                                 | 2
                    without a date there is no order       | call 2026-10-01; damage ?                                                       | -
                    withdrawn                              | call 2026-11-01; damage 2026-11-02 withdrawn                                    | -
                    another subject                        | call 2026-11-01 subject=P2; damage 2026-11-02                                   | -
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("severity-up", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-01; appearance 2026-11-02; assault 2026-11-03 | 2026-11-02
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("severity-up", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-01; appearance 2026-11-02; message 2026-11-03 threat=yes; damage ? | Graver than any incident before: appearance (2 Nov 2026) and message with a threat (3 Nov 2026). 1 incident has no date and cannot tell.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("severity-up", log, reason);
    }
}
