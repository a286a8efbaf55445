package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A channel, place or target not seen in the first three incidents or since. */
class NewChannelTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    new in the fourth                            | call 2026-11-01 channel=phone; call 2026-11-02 channel=phone; call 2026-11-03 channel=phone; message 2026-11-04 channel=sms | 4
                    new in the third                             | call 2026-11-01 channel=phone; call 2026-11-02 channel=phone; message 2026-11-03 channel=sms                                | -
                    known by the fourth                          | call 2026-11-01 channel=phone; call 2026-11-02 channel=sms; call 2026-11-03 channel=phone; message 2026-11-04 channel=sms   | -
                    the same word in capitals                    | call 2026-11-01 channel=phone; call 2026-11-02 channel=phone; call 2026-11-03 channel=phone; call 2026-11-04 channel=Phone  | -
                    a new place                                  | call 2026-11-01; call 2026-11-02; call 2026-11-03; appearance 2026-11-04 place=home                                         | 4
                    a word of the recorder is no new method | call 2026-11-01; call 2026-11-02; call 2026-11-03; call 2026-11-04 channel=intercom | -
                    one entry that stands for three | call 2026-11-01 times=3; call 2026-11-04 channel=sms | 2
                    a complaint does not make up the three | call 2026-11-01; call 2026-11-02; complaint 2026-11-03; call 2026-11-04 channel=sms | -
                    a new target                                 | call 2026-11-01; call 2026-11-02; call 2026-11-03; call 2026-11-04 target=colleague                                         | 4
                    the person who keeps the log is nobody new   | call 2026-11-01; call 2026-11-02; call 2026-11-03; call 2026-11-04 target=self                                              | -
                    a place is not a target                      | call 2026-11-01 target=other; call 2026-11-02; call 2026-11-03; call 2026-11-04 place=other                                 | 4
                    unknown is no value                          | call 2026-11-01 channel=phone; call 2026-11-02 channel=phone; call 2026-11-03 channel=phone; call 2026-11-04                | -
                    new only once                                | call 2026-11-01; call 2026-11-02; call 2026-11-03; call 2026-11-04 place=home; call 2026-11-05 place=home                   | 4
                    by time, not by number                       | message 2026-11-04 channel=sms; call 2026-11-01; call 2026-11-02; call 2026-11-03                                           | 1
                    a month counts in the order                  | call 2026-10; call 2026-11-02; call 2026-11-03; call 2026-11-04 channel=sms                                                 | 4
                    without a date there is no order             | call 2026-11-01; call 2026-11-02; call 2026-11-03; call ? channel=sms                                                       | -
                    without a date it does not make up the three | call 2026-11-01; call 2026-11-02; call ?; call 2026-11-04 channel=sms                                                       | -
                    a withdrawn one does not make up the three   | call 2026-11-01; call 2026-11-02; call 2026-11-03 withdrawn; call 2026-11-04 channel=sms                                    | -
                    another subject does not make up the three   | call 2026-11-01; call 2026-11-02; call 2026-11-03 subject=P2; call 2026-11-04 channel=sms                                   | -
                    steps and notes do not                       | call 2026-11-01; call 2026-11-02; warned 2026-11-03; note 2026-11-03; call 2026-11-04 channel=sms                           | -
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("new-channel", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-01; call 2026-11-02; call 2026-11-03; call 2026-11-04 place=home; call 2026-11-05 channel=sms | 2026-11-04
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("new-channel", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call 2026-11-01; call 2026-11-02; call 2026-11-03; call 2026-11-04 place=home channel=sms; call 2026-11-05 target=family; call ?                                                                                                               | Not logged in any incident before: channel sms, place home and target family, from 4 Nov 2026 to 5 Nov 2026. 1 incident has no date and cannot tell.
                    call 2026-11-01; call 2026-11-02; call 2026-11-03; call 2026-11-04 channel=email; call 2026-11-04 channel=sms; call 2026-11-04 channel=whatsapp; call 2026-11-04 channel=facebook; call 2026-11-04 channel=instagram; call 2026-11-04 channel=x; call 2026-11-04 channel=linkedin | Not logged in any incident before: channel email, channel sms, channel whatsapp, channel facebook, channel instagram and 2 more, on 4 Nov 2026.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("new-channel", log, reason);
    }
}
