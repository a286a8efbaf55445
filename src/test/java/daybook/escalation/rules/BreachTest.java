package daybook.escalation.rules;

import static daybook.escalation.Case.assertFires;
import static daybook.escalation.Case.assertReason;
import static daybook.escalation.Case.assertSince;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.Case;
import daybook.escalation.Flag;
import daybook.log.Step;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Incidents while an order was in force. */
class BreachTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the day after an order                   | order 2026-11-20; call 2026-11-21                                                     | 2
                    the day before                           | call 2026-11-19; order 2026-11-20                                                     | -
                    about the third day after                | order 2026-11-20; call ~2026-11-23                                                    | -
                    about the fourth day after               | order 2026-11-20; call ~2026-11-24                                                    | 2
                    about then, with one between             | order 2026-11-20; gift 2026-11-22; call ~2026-11-23                                   | 2
                    about then, with an older order          | order 2026-01-20; order 2026-11-20; gift 2026-11-22; call ~2026-11-23                 | 3 4
                    an order of about then                   | order ~2026-11-20; call 2026-11-23                                                    | -
                    an order of about then, a day more       | order ~2026-11-20; call 2026-11-24                                                    | 2
                    about the month after                    | order 2026-11-20; call ~2026-12                                                       | -
                    about the month after that               | order 2026-11-20; call ~2027-01                                                       | 2
                    the same day, no times                   | order 2026-11-20; call 2026-11-20                                                     | -
                    a minute after                           | order 2026-11-20T14:30; call 2026-11-20T14:31                                         | 2
                    the same minute                          | order 2026-11-20T14:30; call 2026-11-20T14:30                                         | -
                    a minute before                          | call 2026-11-20T14:29; order 2026-11-20T14:30                                         | -
                    no order                                 | call 2026-11-21                                                                       | -
                    a warning is no order                    | warned 2026-11-20; call 2026-11-21                                                    | -
                    another subject's order                  | order 2026-11-20 subject=P2; call 2026-11-21                                          | -
                    a withdrawn order                        | order 2026-11-20 withdrawn; call 2026-11-21                                           | -
                    a withdrawn incident                     | order 2026-11-20; call 2026-11-21 withdrawn                                           | -
                    on the last day of the order             | order 2026-11-20 until=2026-12-01; call 2026-12-01                                    | 2
                    the day after its end                    | order 2026-11-20 until=2026-12-01; call 2026-12-02                                    | -
                    just before its end                      | order 2026-11-20 until=2026-12-01T12:00:00+00:00; call 2026-12-01T11:59               | 2
                    at its end                               | order 2026-11-20 until=2026-12-01T12:00:00+00:00; call 2026-12-01T12:00               | -
                    in the month in which it ends            | order 2026-11-20 until=2026-12; call 2026-12-31                                       | 2
                    after that month                         | order 2026-11-20 until=2026-12; call 2027-01-01                                       | -
                    in the year in which it ends             | order 2026-11-20 until=2027; call 2027-12-31                                          | 2
                    a month in which it ends, by day         | order 2026-10-20 until=2026-11-15; call 2026-11                                       | -
                    an end that cannot be read hides nothing | order 2026-11-20 until=sometime-in-spring; call 2028-12-02                            | 2
                    the second order holds                   | order 2026-01-01 until=2026-02-01; order 2026-03-01; call 2026-02-15; call 2026-03-02 | 4
                    a short order inside a long one          | order 2026-01-01 until=2026-12-31; order 2026-02-01 until=2026-02-02; call 2026-03-01 | 3
                    an order of that month                   | order 2026-11; call 2026-11-20                                                        | -
                    after that month                         | order 2026-11; call 2026-12-01                                                        | 2
                    an order without a date                  | order ?; call 2026-12-01                                                              | -
                    a call without a date                    | order 2026-11-20; call ?                                                              | -
                    any kind of incident                     | order 2026-11-20; post 2026-11-21; allegation 2026-11-22; other 2026-11-23            | 2 4
                    a complaint never breaches | order 2026-11-20; complaint 2026-11-21 | -
                    a promise to a court | order 2026-11-20 order_type=undertaking; call 2026-11-21 | 2
                    after a promise and an order | order 2026-11-20 order_type=undertaking; order 2026-11-21 order_type=bail; call 2026-11-22; call 2026-11-20 | 3
                    the order ended, the promise did not | order 2026-11-01 until=2026-11-10; order 2026-11-05 order_type=undertaking; call 2026-11-12; call 2026-11-08 | 4 3
                    """)
    void namesTheEntriesThatMakeItFire(String why, String log, String entries) {
        assertFires("breach", log, entries);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    order 2026-11-20; call 2026-11-22; call 2026-11-21 | 2026-11-21
                    """)
    void saysSinceWhenItHeld(String log, String since) {
        assertSince("breach", log, since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    order 2026-11-20; call 2026-11-22; call 2026-11-21         | 2 incidents after the order of 20 Nov 2026, from 21 Nov 2026 to 22 Nov 2026.
                    order 2026-11-20; call 2026-11-20; call 2026-11-21; call ? | 1 incident after the order of 20 Nov 2026, on 21 Nov 2026. 2 more may count too; the dates do not tell.
                    order 2026-01-20; order 2026-11-20; call 2026-11-21        | 1 incident after one of 2 orders, the first of 20 Jan 2026, on 21 Nov 2026.
                    order 2026-11-20 order_type=restraining; call 2026-11-21 | 1 incident after the restraining order of 20 Nov 2026, on 21 Nov 2026.
                    order 2026-11-20 order_type=bail; call 2026-11-21 times=at_least_30 | At least 30 acts in 1 entry after the bail condition of 20 Nov 2026, on 21 Nov 2026.
                    order 2026-11-20 order_type=undertaking; call 2026-11-21 | 1 incident after the undertaking of 20 Nov 2026, on 21 Nov 2026.
                    order 2026-11-20 order_type=undertaking; order 2026-11-21 order_type=bail; call 2026-11-22 | 1 incident after one of 2 orders, the first of 20 Nov 2026, on 22 Nov 2026. 1 incident came after an undertaking, which is for your solicitor.
                    order 2026-11-20; call 2026-11-21 attribution=suspected; damage 2026-11-22 attribution=unknown | 2 incidents that may be the subject's doing, after the order of 20 Nov 2026, from 21 Nov 2026 to 22 Nov 2026. 2 of 2 are suspected only, and for 1 of these it is not known who did it.
                    order 2026-11-20; call 2026-11-21 attribution=suspected; call 2026-11-22 | 2 incidents after the order of 20 Nov 2026, from 21 Nov 2026 to 22 Nov 2026. 1 of 2 is suspected only.
                    """)
    void givesAReasonWithTheNumbers(String log, String reason) {
        assertReason("breach", log, reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    order 2026-11-20; call 2026-11-21                  |
                    order 2026-11-20; call 2026-11-19                  |
                    order 2026-11-20; call 2026-11-20                  | 1 incident may have come while an order was in force; the dates are not known closely enough to tell.
                    order ?; call 2026-11-20; call ?                   | 2 incidents may have come while an order was in force; the dates are not known closely enough to tell.
                    order 2026-10-20 until=2026-11-15; call 2026-11    | 1 incident may have come while an order was in force; the dates are not known closely enough to tell.
                    order 2026-10-20 until=2026-11-15; call 2026-11-16 |
                    """)
    void saysWhatTheDatesLeaveOpen(String log, String open) {
        assertThat(Case.of(log).open("breach")).isEqualTo(open == null ? "" : open);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    restraining         | Sentencing Act 2020, section 363 Protection from Harassment Act 1997, section 5A
                    stalking-protection | Stalking Protection Act 2019, section 8
                    injunction          | Protection from Harassment Act 1997, section 3
                    undertaking         | Breach of an undertaking to a court is contempt of court
                    bail                | Medical Defence Union
                    non-molestation     | Family Law Act 1996, section 42A
                    """)
    void citesTheLawOfThatKindOfOrder(String type, String sources) {
        String found = String.join(
                " ",
                Case.of("order 2026-11-20 order_type=" + type + "; call 2026-11-21")
                        .flag("breach")
                        .sources());

        assertThat(found).contains(sources.split(" (?=Prot)", -1)).doesNotContain(OTHERS.get(type));
    }

    private static final Map<String, String> OTHERS = Map.of(
            "restraining", "section 8",
            "stalking-protection", "Sentencing Act",
            "injunction", "Sentencing Act",
            "undertaking", " Act ",
            "bail", " Act ",
            "non-molestation", "Sentencing Act");

    @Test
    void citesAllOfItWhereTheKindOfOrderIsNotKnown() {
        assertThat(Case.of("order 2026-11-20; call 2026-11-21").flag("breach").sources())
                .hasSizeGreaterThan(4);
    }

    @Test
    void aPromiseToACourtIsForTheSolicitorAndNotForThePolice() {
        Flag flag = Case.of("order 2026-11-20 order_type=undertaking; call 2026-11-21")
                .flag("breach");

        assertThat(flag.consider().get(0)).contains("your solicitor");
        assertThat(flag.advises()).doesNotContain(Step.TOLD_POLICE);
    }
}
