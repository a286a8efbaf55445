package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Threats, assaults, and entries in which a threat was noted. */
class ImmediateThreatTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a threat                           | threat 2026-11-20                                                                                                              | 1
                    an assault                         | assault 2026-11-20                                                                                                             | 1
                    a message with a threat            | message 2026-11-20 threat=yes                                                                                                  | 1
                    a note with a threat               | note 2026-11-20 threat=yes                                                                                                     | 1
                    no is not yes                      | message 2026-11-20 threat=no                                                                                                   | -
                    unsure is not yes                  | message 2026-11-20 threat=unsure                                                                                               | -
                    unknown is not yes                 | message 2026-11-20                                                                                                             | -
                    a threat without a date            | threat ?                                                                                                                       | 1
                    a threat known to the year         | threat 2026                                                                                                                    | 1
                    a withdrawn threat does not count  | threat 2026-11-20 withdrawn                                                                                                    | -
                    the words of the text are not read | message 2026-11-20 description=threat                                                                                          | -
                    another subject's threat           | message 2026-11-20; threat 2026-11-20 subject=P2                                                                               | -
                    about nobody in particular         | threat 2026-11-20 subject=nobody                                                                                               | -
                    all of them, in order of time      | threat 2026-11-20; assault 2026-11-01; call ? threat=yes                                                                       | 2 1 3
                    an imported burst                  | threat 2026-01-01 recorded=2026-12-01T10:00:00.000Z imported=9; threat 2026-01-02 recorded=2026-12-01T10:00:00.000Z imported=9 | 1 2
                    on a leap day                      | threat 2024-02-29                                                                                                              | 1
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("immediate-threat", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    threat 2026-11-20; assault 2026-11-01 | 2026-11-01
                    threat 2026-11-20T14:30               | 2026-11-20T14:30:00+00:00
                    threat 2026-11                        | 2026-11
                    threat ?                              | null
                    threat ?; threat 2026-11-20           | 2026-11-20
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("immediate-threat", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    threat 2026-11-20                                                                             | 1 threat, on 20 Nov 2026.
                    threat 2026-11                                                                                | 1 threat, in Nov 2026.
                    threat ?                                                                                      | 1 threat, of unknown date.
                    threat 2026-11-20; assault 2026-11-21; call 2026-11-22 threat=yes; call 2026-11-23 threat=yes | 1 threat, 1 assault and 2 entries in which a threat was noted, from 20 Nov 2026 to 23 Nov 2026.
                    threat 2026-11-20 threat=yes; threat ?                                                        | 2 threats, on 20 Nov 2026. 1 of the 2 has no date.
                    threat 2026; threat 2026-11-20; threat ?; threat ?                                            | 4 threats, in 2026. 2 of the 4 have no date. 1 of the 4 is not known to the day.
                    threat 2026-11-20; call 2026-11-20 threat=unsure                                              | 1 threat, on 20 Nov 2026. 1 entry is marked unsure and not counted here.
                    threat 2026-11-20; call 2026-11-20 threat=unsure; call ? threat=unsure                        | 1 threat, on 20 Nov 2026. 2 entries are marked unsure and not counted here.
                    threat 2026-11-01..2026-11-05                                                                 | 1 threat, some time from 1 Nov 2026 to 5 Nov 2026.
                    threat 2026-11-20 times=3 | 1 threat (3 acts), on 20 Nov 2026.
                    threat 2026-11-20 attribution=suspected; threat 2026-11-21 | 2 threats, from 20 Nov 2026 to 21 Nov 2026. 1 of 2 is suspected only.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("immediate-threat", log, reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-20 threat=unsure                        | It is not known whether there was a threat: 1 entry is marked unsure.
                    call 2026-11-20 threat=unsure; note ? threat=unsure  | It is not known whether there was a threat: 2 entries are marked unsure.
                    call 2026-11-20 threat=no                            |
                    call 2026-11-20                                      |
                    threat 2026-11-20; call 2026-11-20 threat=unsure     |
                    """)
    void unsureIsNotDecided(String log, String open) {
        assertThat(Case.of(log).open("immediate-threat")).isEqualTo(open == null ? "" : open);
    }
}
