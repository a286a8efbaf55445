package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two incidents and more, with what they span. */
class CourseOfConductTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    one incident                   | message 2026-11-20                                                  | -
                    two                            | message 2026-11-20; message 2026-11-21                              | 1 2
                    two at the same minute are two | call 2026-11-20T14:30; call 2026-11-20T14:30                        | 1 2
                    none of them dated             | message ?; message ?                                                | 1 2
                    one of them dated              | message ?; message 2026                                             | 2 1
                    a step is no incident          | message 2026-11-20; warned 2026-11-21; note 2026-11-22              | -
                    one is withdrawn               | message 2026-11-20; message 2026-11-21 withdrawn                    | -
                    of two subjects                | message 2026-11-20; message 2026-11-21 subject=P2                   | -
                    two of one, one of the other   | message 2026-11-20; message 2026-11-21 subject=P2; call 2026-11-22  | 1 3
                    years apart                    | message 2019-11-20; message 2026-11-21                              | 1 2
                    one entry that stands for two  | message 2026-11-20 times=2                                          | 1
                    one that stands for at least 2 | message 2026-11-20 times=at_least_2                                 | 1
                    one entry said to be one       | message 2026-11-20 times=1                                          | -
                    two complaints are no conduct  | complaint 2026-11-20; complaint 2026-11-21                          | -
                    an incident and a complaint    | message 2026-11-20; complaint 2026-11-21                            | -
                    a complaint said 40 times      | complaint 2026-11-20 times=40                                       | -
                    two and a complaint            | message 2026-11-20; complaint 2026-11-21; call 2026-11-22           | 1 3
                    an incident and an allegation  | message 2026-11-20; allegation 2026-11-21                           | -
                    two of kind other count        | other 2026-11-20; other 2026-11-21                                  | 1 2
                    suspected ones count           | damage 2026-11-20 attribution=suspected; damage 2026-11-21 attribution=unknown | 1 2
                    three calls in five minutes    | call 2026-11-20T14:30; call 2026-11-20T14:32; call 2026-11-20T14:35 | 1 2 3
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("course-of-conduct", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    message 2026-11-22; message 2026-11-20; message 2026-11-21 | 2026-11-21
                    message ?; message 2026-11-20                              | null
                    message ?; message 2026-11-20; message 2026-12             | 2026-12
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("course-of-conduct", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    message 2026-11-20; message 2026-11-21                                        | 2 incidents, from 20 Nov 2026 to 21 Nov 2026, spanning 1 day, the longest gap 1 day between incidents. Together they may be capable of amounting to a course of conduct.
                    message 2026-11-20; message 2026-11-24; message 2026-12-01                    | 3 incidents, from 20 Nov 2026 to 1 Dec 2026, spanning 11 days, the longest gap 7 days between incidents. Together they may be capable of amounting to a course of conduct.
                    call 2026-11-20T14:30; call 2026-11-20T14:35                                  | 2 incidents, on 20 Nov 2026, all within a day. Together they may be capable of amounting to a course of conduct.
                    message ?; message ?                                                          | 2 incidents, of unknown date. Together they may be capable of amounting to a course of conduct.
                    message ?; message ?; message 2026-11-01; message 2026-11-11; message 2027-01 | 5 incidents, from 1 Nov 2026 to Jan 2027, spanning at least 61 days, the longest gap at least 51 days between incidents, apart from 2 incidents of unknown date. Together they may be capable of amounting to a course of conduct. 2 of the 5 have no date. 1 of the 5 is not known to the day.
                    message 2026-11-20 times=40                                                   | 40 acts in 1 entry, on 20 Nov 2026. Together they may be capable of amounting to a course of conduct.
                    message 2026-11-20 times=at_least_100; call 2026-11-21 times=12               | At least 112 acts in 2 entries, from 20 Nov 2026 to 21 Nov 2026, spanning 1 day, the longest gap 1 day between incidents. Together they may be capable of amounting to a course of conduct.
                    message 2026-11-20 times=about_20; call 2026-11-20                            | About 21 acts in 2 entries, on 20 Nov 2026, all within a day. Together they may be capable of amounting to a course of conduct.
                    call ? times=about_20; call ? times=at_least_5                                | About 25 acts or more in 2 entries, of unknown date. Together they may be capable of amounting to a course of conduct.
                    call ?; call ? times=at_least_1                                               | At least 2 acts in 2 entries, of unknown date. Together they may be capable of amounting to a course of conduct.
                    call ?; call ?; complaint 2026-11-20                                          | 2 incidents, of unknown date. Together they may be capable of amounting to a course of conduct. 1 of 3 is a complaint; a complaint is not by itself a ground for anything.
                    call ?; call ?; complaint ?; complaint ?; allegation ?                        | 2 incidents, of unknown date. Together they may be capable of amounting to a course of conduct. 2 of 5 are complaints; a complaint is not by itself a ground for anything. 1 of 5 is an allegation and not counted here.
                    call ?; call ?; call ? attribution=suspected                                  | 3 incidents, of unknown date. Together they may be capable of amounting to a course of conduct. 1 of 3 is suspected only.
                    call ?; call ? attribution=unknown; call ? attribution=suspected              | 3 incidents, of unknown date. Together they may be capable of amounting to a course of conduct. 2 of 3 are suspected only, and for 1 of these it is not known who did it.
                    call ? attribution=recognised; call ? attribution=self-identified             | 2 incidents, of unknown date. Together they may be capable of amounting to a course of conduct.
                    message 2024-02-28; message 2024-03-01                                        | 2 incidents, from 28 Feb 2024 to 1 Mar 2024, spanning 2 days, the longest gap 2 days between incidents. Together they may be capable of amounting to a course of conduct.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("course-of-conduct", log, reason);
    }
}
