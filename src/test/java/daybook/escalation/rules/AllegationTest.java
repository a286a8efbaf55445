package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Allegations. */
class AllegationTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    an allegation      | allegation 2026-11-20                                | 1
                    a review is a post | post 2026-11-20                                      | -
                    a complaint is another matter | complaint 2026-11-20 | -
                    without a date     | allegation ?                                         | 1
                    withdrawn          | allegation 2026-11-20 withdrawn                      | -
                    another subject    | message 2026-11-20; allegation 2026-11-20 subject=P2 | -
                    two                | allegation 2026-11-20; allegation 2026-11-19         | 2 1
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("allegation", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    allegation 2026-11-20; allegation 2026-11-19 | 2026-11-19
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("allegation", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    allegation 2026-11-20                               | 1 allegation, on 20 Nov 2026. There is no incident of conduct beside it.
                    allegation 2026-11-20; allegation 2026              | 2 allegations, in 2026. 1 of the 2 is not known to the day. There is no incident of conduct beside them. Repeated allegations are a matter for a lawyer.
                    allegation 2026-11-20; call 2026-11-21; call ?      | 1 allegation, on 20 Nov 2026. Beside it there are 2 incidents of conduct.
                    allegation 2026-11-20 times=3; complaint 2026-11-21 | 1 allegation (3 acts), on 20 Nov 2026. There is no incident of conduct beside it. Repeated allegations are a matter for a lawyer.
                    allegation ?; allegation ?; call ?                  | 2 allegations, of unknown date. Beside them there is 1 incident of conduct. Repeated allegations are a matter for a lawyer.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("allegation", log, reason);
    }
}
