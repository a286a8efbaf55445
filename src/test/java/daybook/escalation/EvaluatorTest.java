package daybook.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.escalation.rules.Rules;
import daybook.log.Entries;
import daybook.log.Entry;
import daybook.log.Occurred;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {

    private static Evaluator begin(String... subjects) {
        return Evaluator.begin(TODAY, List.of(subjects), Rules.with(RuleSettings.DEFAULT), Jurisdiction.standard());
    }

    private static final AsOf TODAY = AsOf.today(LocalDate.parse("2026-12-31"), Entries.LONDON);

    @Test
    void withoutEntriesNoRuleFires() {
        Escalation result = Case.of("").escalation();

        assertThat(result.subjects().get(0).flags()).isEmpty();
        assertThat(result.notice()).isEqualTo(Escalation.NO_FLAG);
    }

    @Test
    void oneIncidentRecordedAtOnceFiresNothing() {
        assertThat(Case.of("message 2026-12-31").report().flags()).isEmpty();
    }

    @Test
    void theHelpIsAlwaysThere() {
        List<String> help = Jurisdiction.standard().help();

        assertThat(Case.of("").escalation().help()).isEqualTo(help);
        assertThat(Case.of("threat 2026-11-20").escalation().help()).isEqualTo(help);
    }

    @Test
    void theMostPressingFlagComesFirst() {
        SubjectReport report = Case.of("gift 2026-01-01 value=200; warned 2026-01-02; threat 2026-11-20")
                .report();

        assertThat(report.flags()).extracting(Flag::level).isSorted();
        assertThat(report.flags()).extracting(Flag::rule).startsWith("immediate-threat", "after-warning");
    }

    @Test
    void subjectsAreReportedInTheOrderNamed() {
        Evaluator evaluator = begin("P2", "P1", "P3");
        evaluator.see(
                Entries.incident(1).about("P1").kind("threat").on("2026-11-20").entry());

        assertThat(evaluator.result().subjects())
                .extracting(SubjectReport::subject)
                .containsExactly("P2", "P1", "P3");
    }

    @Test
    void subjectsThatWereNotNamedAreLeftOut() {
        Evaluator evaluator = begin("P1");
        evaluator.see(
                Entries.incident(1).about("P2").kind("threat").on("2026-11-20").entry());

        assertThat(evaluator.result().subjects()).hasSize(1);
        assertThat(evaluator.result().subjects().get(0).incidents()).isZero();
    }

    private static @Nullable String from(@Nullable Occurred occurred) {
        return occurred == null ? null : occurred.from();
    }

    @Test
    void theReportCountsAndMeasures() {
        SubjectReport report = Case.of(
                        "call 2026-11-01; call 2026-11-11T10:00; call ?; call 2027-01; call 2026-11-05 withdrawn; note ?")
                .report();

        assertThat(report)
                .extracting(
                        SubjectReport::incidents,
                        each -> from(each.first()),
                        each -> from(each.last()),
                        SubjectReport::spanDays,
                        SubjectReport::longestGapDays)
                .containsExactly(4L, "2026-11-01", "2027-01", 61L, 51L);
    }

    @Test
    void withoutADateThereIsNothingToMeasure() {
        SubjectReport report = Case.of("call ?; call ?").report();

        assertThat(report.first()).isNull();
        assertThat(report.spanDays()).isNull();
        assertThat(report.longestGapDays()).isNull();
    }

    @Test
    void oneDatedIncidentSpansNothingAndHasNoGap() {
        SubjectReport report = Case.of("call 2026-11").report();

        assertThat(report.spanDays()).isZero();
        assertThat(report.longestGapDays()).isNull();
    }

    @Test
    void lookingBackLeavesOutWhatHadNotBegun() {
        assertThat(Case.of("@@2026-11-20; threat 2026-11-21").fired("immediate-threat"))
                .isEqualTo("-");
        assertThat(Case.of("@@2026-11-20; threat 2026-11-20T23:59").fired("immediate-threat"))
                .isEqualTo("1");
        assertThat(Case.of("@@2026-11-20; threat 2026-11").fired("immediate-threat"))
                .isEqualTo("1");
    }

    @Test
    void lookingBackCountsWhatWasRecordedLater() {
        assertThat(Case.of("@@2026-11-20; threat 2026-11-19 recorded=2026-12-24T00:00:00.000Z")
                        .fired("immediate-threat"))
                .isEqualTo("1");
    }

    @Test
    void lookingBackCountsUndatedEntriesRecordedByThen() {
        assertThat(Case.of("@@2026-11-20; threat ? recorded=2026-11-20T23:59:59.999Z")
                        .fired("immediate-threat"))
                .isEqualTo("1");
        assertThat(Case.of("@@2026-11-20; threat ? recorded=2026-11-21T00:00:00.000Z")
                        .fired("immediate-threat"))
                .isEqualTo("-");
    }

    @Test
    void withoutLookingBackNothingIsLeftOut() {
        assertThat(Case.of("@2026-11-20; threat 2026-11-21").fired("immediate-threat"))
                .isEqualTo("1");
    }

    @Test
    void entriesOutOfOrderAreRefused() {
        Evaluator evaluator = begin("P1");
        evaluator.see(Entries.incident(1).on("2026-11-20").entry());

        assertThatThrownBy(
                        () -> evaluator.see(Entries.incident(2).on("2026-11-19").entry()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entry 2 does not come in the order of the timeline");
    }

    @Test
    void datedEntriesAfterUndatedOnesAreRefused() {
        Evaluator evaluator = begin("P1");
        evaluator.see(Entries.incident(1).undated().entry());

        assertThatThrownBy(
                        () -> evaluator.see(Entries.incident(2).on("2026-11-19").entry()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFlagOfThatLevelOrHigherIsSeen() {
        Escalation note = Case.of("gift 2026-12-31 value=101").escalation();
        Escalation urgent = Case.of("threat 2026-12-31").escalation();

        assertThat(note.hasAtLeast(Level.NOTE)).isTrue();
        assertThat(note.hasAtLeast(Level.ACT)).isFalse();
        assertThat(urgent.hasAtLeast(Level.NOTE)).isTrue();
        assertThat(urgent.hasAtLeast(Level.URGENT)).isTrue();
    }

    @Test
    void aFlagPutAsideStaysVisibleButDoesNotStand() {
        Escalation urgent = Case.of("threat 2026-12-31").escalation();
        SubjectReport report = urgent.subjects().get(0);
        Flag aside = report.flags()
                .get(0)
                .putAside(new Dismissal(9, Instant.parse("2026-12-31T10:00:00Z"), "Dr A", "A play."));
        SubjectReport changed = new SubjectReport(
                "P1",
                1,
                report.first(),
                report.last(),
                report.ends(),
                0L,
                null,
                null,
                0,
                List.of(aside),
                List.of(),
                report.coverage());

        assertThat(new Escalation("1", urgent.asOf(), Jurisdiction.standard(), null, List.of(changed))
                        .hasAtLeast(Level.NOTE))
                .isFalse();
    }

    @Test
    void thresholdsAreSettings() {
        Evaluator evaluator = Evaluator.begin(
                TODAY,
                List.of("P1"),
                Rules.with(new RuleSettings(
                        Thresholds.with(Map.of(
                                Threshold.SILENCE_DAYS, new Thresholds.Change(10, LocalDate.parse("2026-05-03")))),
                        Jurisdiction.standard())),
                Jurisdiction.standard());
        evaluator.see(Entries.incident(1).on("2026-12-01").entry());
        evaluator.see(Entries.incident(2).on("2026-12-11").entry());

        assertThat(evaluator.result().subjects().get(0).flags())
                .extracting(Flag::rule)
                .contains("resumed");
    }

    @Test
    void aHundredThousandEntriesAreAllNamed() {
        Evaluator evaluator = begin("P1");
        Entry entry = Entries.incident(1)
                .kind("appearance")
                .on("2026-11-20T14:30:00+00:00")
                .entry();
        for (int i = 0; i < 100_000; i++) {
            evaluator.see(entry);
        }

        assertThat(evaluator.result().subjects().get(0).flags())
                .filteredOn(flag -> flag.rule().equals("visits-in-a-week"))
                .singleElement()
                .satisfies(flag -> assertThat(flag.entries()).hasSize(100_000));
    }

    @Test
    void aBurstOfVagueEntriesBeforeAWarningIsLeftOpen() {
        Evaluator evaluator = begin("P1");
        for (int i = 1; i <= 1000; i++) {
            evaluator.see(Entries.incident(i).on("2026-11").entry());
        }
        evaluator.see(Entries.step(1001, "warned").on("2026-11-20").entry());

        assertThat(evaluator.result().subjects().get(0).undecided())
                .filteredOn(each -> each.rule().equals("after-warning"))
                .singleElement()
                .satisfies(each -> assertThat(each.entries()).hasSize(1000).isSorted());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    gift 2026-11-20; call 2026-11-24             | 4 days
                    gift 2026-11-20; call ~2026-11-24            | at least 1 day
                    gift 2026-10; call 2026-11-24                | at least 24 days
                    gift 2026-11-20; call 2026-11-24; call ?     | 4 days
                    gift 2026-11-20; call 2026-11-20             | -
                    gift 2026-11-20                              | -
                    gift ?                                       | -
                    """)
    void saysTheSpanAsAtLeastWhereAnEndIsNotKnownToTheDay(String log, @Nullable String span) {
        assertThat(Case.of(log).report().span()).isEqualTo(span);
    }
}
