package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hand where it was not wanted, once. */
class UnwantedTouchTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a touch                            | touch 2026-11-20                                            | 1
                    an advance with touch              | advance 2026-11-20 contact=yes                              | 1
                    an advance without touch           | advance 2026-11-20 contact=no                               | -
                    an advance, not asked              | advance 2026-11-20                                          | -
                    an advance, unsure                 | advance 2026-11-20 contact=unsure                           | -
                    no other kind                      | assault 2026-11-20                                          | -
                    a note is none                     | note 2026-11-20                                             | -
                    without a date                     | touch ?                                                     | 1
                    withdrawn                          | touch 2026-11-20 withdrawn                                  | -
                    another subject                    | call 2026-11-20; touch 2026-11-20 subject=P2                | -
                    in order of time                   | touch 2026-11-21; advance 2026-11-20 contact=yes            | 2 1
                    towards a colleague                | touch 2026-11-20 target=colleague                           | 1
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("unwanted-touch", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    touch 2026-11-21; advance 2026-11 contact=yes | 2026-11
                    touch ?                                       | null
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("unwanted-touch", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    touch 2026-11-21                                                            | 1 touch, on 21 Nov 2026.
                    touch 2026-11-21; touch 2026-11-22; advance ? contact=yes                   | 2 touches and 1 advance with touch, from 21 Nov 2026 to 22 Nov 2026. 1 of the 3 has no date.
                    advance 2026-11-21 contact=yes; advance 2026-11-22 contact=unsure           | 1 advance with touch, on 21 Nov 2026.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("unwanted-touch", log, reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    unsure is left open      | advance 2026-11-20 contact=unsure | 1 advance may have come with touch; the log says unsure.
                    unknown is not in doubt  | advance 2026-11-20                | ''
                    no is not in doubt       | advance 2026-11-20 contact=no     | ''
                    """)
    void anUnsureAnswerIsLeftOpen(String why, String log, String open) {
        assertThat(Case.of(log).open("unwanted-touch")).isEqualTo(open);
    }
}
