package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.Case;
import daybook.escalation.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The place word home and the target family. */
class HomeOrFamilyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    an appearance at home                | appearance 2026-11-20 place=home                                                            | 1
                    following home                       | following 2026-11-20 place=home                                                             | 1
                    watching at home                     | watching 2026-11-20 place=home                                                              | 1
                    a letter to the home                 | letter 2026-11-20 place=home                                                                | 1
                    a gift left at home                  | gift 2026-11-20 place=home                                                                  | 1
                    a call at home                       | call 2026-11-20 place=home                                                                  | 1
                    a message read at home               | message 2026-11-20 place=home                                                               | 1
                    a break-in at home | break-in 2026-11-20 place=home | 1
                    damage at home | damage 2026-11-20 place=home | 1
                    a complaint sent to the home | complaint 2026-11-20 place=home | 1
                    of a kind of its own | other 2026-11-20 place=home | 1
                    a step at home | told-police 2026-11-20 place=home | -
                    an appearance at work                | appearance 2026-11-20 place=work                                                            | -
                    place not known                      | appearance 2026-11-20                                                                       | -
                    the free detail does not count       | appearance 2026-11-20 place=other place_detail=home                                         | -
                    any kind towards family              | message 2026-11-20 target=family                                                            | 1
                    towards a colleague                  | message 2026-11-20 target=colleague                                                         | -
                    a step towards family does not count | support 2026-11-20 target=family                                                            | -
                    a note about family does not count   | note 2026-11-20 target=family                                                               | -
                    without a date                       | gift ? place=home                                                                           | 1
                    known to the month                   | gift 2026-11 place=home                                                                     | 1
                    withdrawn                            | gift 2026-11-20 place=home withdrawn                                                        | -
                    another subject                      | gift 2026-11-20 place=work; gift 2026-11-20 place=home subject=P2                           | -
                    every one of them                    | gift 2026-11-20 place=home; call 2026-11-21; appearance 2026-11-22 place=home target=family | 1 3
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("home-or-family", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    gift 2026-11-22 place=home; call 2026-11-21; message 2026-11-20 target=family | 2026-11-20
                    gift ? place=home                                                             | null
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("home-or-family", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    gift 2026-11-20 place=home                                  | 1 incident (1 at home), on 20 Nov 2026.
                    gift 2026-11-20 place=home; call 2026-11-22 target=family   | 2 incidents (1 at home and 1 towards family), from 20 Nov 2026 to 22 Nov 2026.
                    call 2026-11-20 place=home times=at_least_20; gift 2026-11-20 place=home | At least 21 acts in 2 entries (2 at home), on 20 Nov 2026.
                    break-in 2026-11-20 place=home attribution=suspected | 1 incident (1 at home), on 20 Nov 2026. It is suspected only.
                    gift ? place=home target=family; gift 2026-11-20 place=home | 2 incidents (2 at home and 1 towards family), on 20 Nov 2026. 1 of the 2 has no date.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("home-or-family", log, reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-20 place=home                                  | ACT
                    message 2026-11-20 place=home; post 2026-11-20 place=home   | ACT
                    letter 2026-11-20 place=home                                | URGENT
                    call 2026-11-20 place=home; appearance 2026-11-21 place=home | URGENT
                    message 2026-11-20 place=home target=family                 | URGENT
                    call 2026-11-20 target=family                               | URGENT
                    """)
    void whatIsOnlyReceivedAtHomeIsLessPressing(String log, Level level) {
        assertThat(Case.of(log).flag("home-or-family").level()).isEqualTo(level);
    }
}
