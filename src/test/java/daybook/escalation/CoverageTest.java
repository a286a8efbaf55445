package daybook.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules could not see, which is said with every result. */
class CoverageTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    no entry at all                |                                                            | There was no entry for the rules to see.
                    one entry                      | call 2026-11-20                                            | The rules saw the one entry. It is not undated, other, suspected or unsure.
                    nothing that cannot be seen    | call 2026-11-20; warned 2026-11-21                         | The rules saw all 2 entries. None is undated, other, suspected or unsure.
                    a withdrawn entry is not seen  | call 2026-11-20 withdrawn                                  | There was no entry for the rules to see.
                    another subject's              | call 2026-11-20; call ? subject=P2                         | The rules saw the one entry. It is not undated, other, suspected or unsure.
                    without a date                 | call 2026-11-20; call ?; warned ?                          | The rules could not see everything. Of 3 entries, 2 have no date.
                    of kind other                  | other 2026-11-20; call 2026-11-20                          | The rules could not see everything. Of 2 entries, 1 is of kind other.
                    suspected or unknown           | call 2026-11-20 attribution=suspected; call 2026-11-20 attribution=unknown; call 2026-11-20 attribution=seen | The rules could not see everything. Of 3 entries, 2 are suspected only.
                    a threat that may have been    | call 2026-11-20 threat=unsure                              | The rules could not see everything. Of 1 entry, 1 is answered with unsure.
                    a touch that may have been     | advance 2026-11-20 contact=unsure                          | The rules could not see everything. Of 1 entry, 1 is answered with unsure.
                    imported and not understood    | note 2026-11-20 tags=kind-not-understood,x; note 2026-11-20 tags=y | The rules could not see everything. Of 2 entries, 1 was imported and not understood.
                    an incident with that tag      | call 2026-11-20 tags=kind-not-understood                   | The rules saw the one entry. It is not undated, other, suspected or unsure.
                    all of it                      | other ? threat=unsure attribution=suspected                | The rules could not see everything. Of 1 entry, 1 has no date, 1 is of kind other, 1 is suspected only and 1 is answered with unsure.
                    complaints are counted apart   | complaint 2026-11-20; complaint 2026-11-21                 | The rules saw all 2 entries. None is undated, other, suspected or unsure. Counted apart from conduct: 2 complaints. A complaint is not by itself a ground for anything.
                    allegations too                | allegation 2026-11-20; complaint 2026-11-21                | The rules saw all 2 entries. None is undated, other, suspected or unsure. Counted apart from conduct: 1 complaint and 1 allegation. A complaint is not by itself a ground for anything.
                    looking back                   | @@2026-11-20; call 2026-11-20; call 2026-11-21; call ? recorded=2026-11-21T00:00:00.000Z | The rules saw the one entry. It is not undated, other, suspected or unsure. Looking back to 20 Nov 2026 leaves out 1 entry without a date.
                    looking back, none is left out | @@2026-11-20; call 2026-11-20; call 2026-11-21             | The rules saw the one entry. It is not undated, other, suspected or unsure. Looking back to 20 Nov 2026 leaves out no entry without a date.
                    """)
    void saysWhatCouldNotBeSeen(String why, String log, String words) {
        assertThat(Case.of(log == null ? "" : log).report().coverage().words()).isEqualTo(words);
    }

    @Test
    void twoComplaintsRaiseNoFlagAndAreSaid() {
        SubjectReport report =
                Case.of("complaint 2026-12-30; complaint 2026-12-31").report();

        assertThat(report.flags()).isEmpty();
        assertThat(report.undecided()).isEmpty();
        assertThat(report.coverage().complaints()).isEqualTo(2);
    }

    @Test
    void whatIsNotDecidedStandsAtTheLevelOfItsRule() {
        assertThat(Case.of("call 2026-12-31 threat=unsure").report().undecided())
                .extracting(Undecided::rule, Undecided::level)
                .containsExactly(tuple("immediate-threat", Level.URGENT));
    }
}
