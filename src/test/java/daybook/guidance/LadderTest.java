package daybook.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Entries;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The ladder: what is done, what is outstanding, why, and what runs out. */
class LadderTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-31");

    @ParameterizedTest
    @EnumSource(Step.class)
    void withoutAnIncidentNothingIsAdvised(Step step) {
        assertThat(states(guidance(List.of()), step)).doesNotContain(Rung.State.OUTSTANDING, Rung.State.CONSIDER);
    }

    @ParameterizedTest
    @CsvSource({
        "told-management, outstanding",
        "told-defence-organisation, outstanding",
        "warned, open",
        "chaperone, consider",
        "gift-considered, open",
        "contact-protected, consider",
        "told-police, open",
        "order, open",
        "support, consider"
    })
    void fromTheFirstEntryOn(String step, String state) {
        assertThat(rung(guidance(List.of(), incident(1, "2026-11-20")), step)
                        .state()
                        .word())
                .isEqualTo(state);
    }

    @Test
    void theStepsComeInTheOrderOfTheLadder() {
        assertThat(guidance(List.of()).rungs()).extracting(Rung::step).containsExactlyElementsOf(Ladder.STEPS);
    }

    @Test
    void aStepThatIsTakenAsItHappensShowsWhenItWas() {
        Guidance guidance = guidance(
                List.of(), Entries.step(1, "told-regulator").on("2026-11-20").entry());

        assertThat(rung(guidance, "told-regulator").state()).isEqualTo(Rung.State.DONE);
    }

    @Test
    void allTheTimesThatAStepWasTakenAreListed() {
        Guidance guidance = guidance(
                List.of(),
                Entries.step(2, "told-management").on("2026-11-20").entry(),
                Entries.step(3, "told-management").on("2026-11-25").entry(),
                Entries.step(4, "told-management").undated().entry());

        assertThat(rung(guidance, "told-management").taken())
                .extracting(Taken::entry)
                .containsExactly(2L, 3L, 4L);
    }

    @Test
    void aWithdrawnStepWasNotTaken() {
        Guidance guidance = guidance(
                List.of(),
                incident(1, "2026-11-20"),
                Entries.step(2, "told-management").on("2026-11-21").withdrawn().entry());

        assertThat(rung(guidance, "told-management").state()).isEqualTo(Rung.State.OUTSTANDING);
    }

    @Test
    void aStepForAnotherSubjectIsNotThisOnes() {
        Guidance guidance = guidance(
                List.of(),
                incident(1, "2026-11-20"),
                Entries.step(2, "told-management").about("P2").on("2026-11-21").entry());

        assertThat(rung(guidance, "told-management").state()).isEqualTo(Rung.State.OUTSTANDING);
    }

    @Test
    void anUrgentFlagAdvisesThePolice() {
        FlagSeen flag = new FlagSeen("very-frightened", "Very frightened", true, List.of(), List.of(), List.of(1L));

        assertThat(rung(guidance(List.of(flag), incident(1, "2026-11-20")), "told-police")
                        .state())
                .isEqualTo(Rung.State.OUTSTANDING);
    }

    @Test
    void whatAFlagMentionsIsWorthConsidering() {
        FlagSeen flag = new FlagSeen("course-of-conduct", "x", false, List.of(), List.of(Step.WARNED), List.of(1L));

        assertThat(rung(guidance(List.of(flag), incident(1, "2026-11-20")), "warned")
                        .state())
                .isEqualTo(Rung.State.CONSIDER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20, done",
        "2026-11-20, 2026-11-21, again",
        "2026-11,    2026-11-30, done",
        "2026-11,    2026-12-01, again",
        "2026-11-20T14:00:00+00:00, 2026-11-20T14:00:00+00:00, done",
        "2026-11-20T14:00:00+00:00, 2026-11-20T14:01:00+00:00, again"
    })
    void aFlagWithALaterEntryAdvisesTheStepAgain(String step, String incident, String state) {
        FlagSeen flag = new FlagSeen("immediate-threat", "x", true, List.of(), List.of(), List.of(2L));
        Guidance guidance =
                guidance(List.of(flag), Entries.step(1, "told-police").on(step).entry(), incident(2, incident));

        assertThat(rung(guidance, "told-police").state().word()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"declined, open", "returned, open", "handed-over, open", "kept, outstanding", ", outstanding"})
    void aGiftWithoutADecisionHasToBeConsidered(String outcome, String state) {
        Entry gift = Entries.incident(1)
                .kind("gift")
                .on("2026-11-20")
                .with(Fact.OUTCOME, outcome)
                .entry();

        assertThat(rung(guidance(List.of(), gift), "gift-considered").state().word())
                .isEqualTo(state);
    }

    @Test
    void anAllegationAdvisesTheDefenceOrganisationAtOnce() {
        Entry allegation =
                Entries.incident(1).kind("allegation").on("2026-11-20").entry();

        assertThat(rung(guidance(List.of(), allegation), "told-defence-organisation")
                        .reasons())
                .extracting(Reason::cause)
                .contains(Reason.Cause.ALLEGATION);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, 2027-03-03",
        "2024-02-29, 2025-02-28",
        "2026-03,    2027-03-31",
        "2026,       2027-12-31",
        "2026-03-03T23:30:00+00:00, 2027-03-03"
    })
    void aWarningIsTwelveMonthsOld(String warned, LocalDate on) {
        Guidance guidance = guidance(List.of(), removalWarning(1, warned));

        assertThat(guidance.reminders()).extracting(Reminder::on).containsExactly(on);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-30, true", "2025-12-31, false", "2026-01-01, false"})
    void aWarningIsOldOnTheDayAfterTwelveMonths(String warned, boolean passed) {
        Guidance guidance = guidance(List.of(), removalWarning(1, warned));

        assertThat(guidance.reminders()).extracting(Reminder::passed).containsExactly(passed);
    }

    @Test
    void onlyTheNewestWarningCounts() {
        Guidance guidance = guidance(List.of(), removalWarning(1, "2026-01-03"), removalWarning(2, "2026-05-03"));

        assertThat(guidance.reminders()).extracting(Reminder::entry).containsExactly(2L);
    }

    @Test
    void aWarningOfUnknownDateHasNoAge() {
        assertThat(guidance(
                                List.of(),
                                Entries.step(1, "warned")
                                        .with(Fact.REMOVAL_RISK, true)
                                        .undated()
                                        .entry())
                        .reminders())
                .isEmpty();
    }

    @Test
    void ordersEndInTheOrderOfTheirDaysAndThoseWithoutAnEndComeLast() {
        Guidance guidance = guidance(
                List.of(),
                Entries.step(1, "order").on("2026-01-03").entry(),
                Entries.step(2, "order").on("2026-02-03").until("2028-01").entry(),
                Entries.step(3, "order").on("2026-03-03").until("2027-06-30").entry());

        assertThat(guidance.reminders()).extracting(Reminder::entry).containsExactly(3L, 2L, 1L);
    }

    @Test
    void aWarningThatDidNotSpeakOfRemovalHasNoAge() {
        assertThat(guidance(
                                List.of(),
                                Entries.step(1, "warned").on("2026-01-03").entry())
                        .reminders())
                .isEmpty();
    }

    @Test
    void withAnUrgentFlagWhatCannotWaitComesFirst() {
        FlagSeen flag = new FlagSeen("break-in", "x", true, List.of(), List.of(), List.of(1L));
        Guidance guidance = guidance(List.of(flag), incident(1, "2026-11-20"));

        assertThat(guidance.urgent()).isTrue();
        assertThat(guidance.rungs())
                .extracting(rung -> rung.step().word())
                .startsWith("told-police", "support", "security", "told-defence-organisation")
                .endsWith("warned", "gift-considered");
    }

    @Test
    void bothOrdersHaveTheSameSteps() {
        assertThat(Ladder.URGENT_STEPS).containsExactlyInAnyOrderElementsOf(Ladder.STEPS);
    }

    @Test
    void everyStepIsOnTheLadderOrTakenAsItHappens() {
        List<Step> all = new ArrayList<>(Ladder.STEPS);
        all.addAll(Ladder.AS_THEY_HAPPEN);

        assertThat(all).containsExactlyInAnyOrder(Step.values());
    }

    @Test
    void anUrgentFlagMakesARiskAssessmentWorthConsidering() {
        FlagSeen flag = new FlagSeen("break-in", "x", true, List.of(), List.of(), List.of(1L));

        assertThat(rung(guidance(List.of(flag), incident(1, "2026-11-20")), "risk-assessment")
                        .state())
                .isEqualTo(Rung.State.CONSIDER);
    }

    @ParameterizedTest
    @CsvSource({
        "friend-request, , , privacy-reviewed, outstanding",
        "message, , , privacy-reviewed, consider",
        "message, home, , contact-protected, outstanding",
        "call, home, , contact-protected, outstanding",
        "letter, home, , contact-protected, outstanding",
        "call, work, , contact-protected, consider",
        "call, , true, contact-protected, outstanding",
        "call, , false, contact-protected, consider",
        "appearance, home, , contact-protected, consider"
    })
    void whatHappenedAdvisesItsStep(String kind, String place, Boolean knowledge, String step, String state) {
        Entry entry = Entries.incident(1)
                .kind(kind)
                .on("2026-11-20")
                .with(Fact.PLACE, place)
                .with(Fact.PRIVATE_KNOWLEDGE, knowledge)
                .entry();

        assertThat(rung(guidance(List.of(), entry), step).state().word()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "call, , , VIEWS_DIFFER",
        "call, uneasy, unsure, ASK_FIRST VIEWS_DIFFER",
        "call, frightened, , ASK_FIRST VIEWS_DIFFER",
        "call, very-frightened, , ASK_FIRST VIEWS_DIFFER",
        "call, , yes, ASK_FIRST VIEWS_DIFFER",
        "threat, , , ASK_FIRST VIEWS_DIFFER",
        "assault, , , ASK_FIRST VIEWS_DIFFER",
        "break-in, , , ASK_FIRST VIEWS_DIFFER"
    })
    void aWarningIsNotToBeGivenLightly(String kind, String fear, String threat, String notes) {
        FlagSeen flag = new FlagSeen("course-of-conduct", "x", false, List.of(), List.of(Step.WARNED), List.of(1L));
        Entry entry = Entries.incident(1)
                .kind(kind)
                .on("2026-11-20")
                .with(Fact.FEAR, fear)
                .with(Fact.THREAT, threat)
                .entry();

        assertThat(rung(guidance(List.of(flag), entry), "warned").notes())
                .extracting(Note::name)
                .containsExactly(notes.split(" ", -1));
    }

    @Test
    void tellingThePoliceIsADisclosure() {
        FlagSeen flag = new FlagSeen("break-in", "x", true, List.of(), List.of(), List.of(1L));

        assertThat(rung(guidance(List.of(flag), incident(1, "2026-11-20")), "told-police")
                        .notes())
                .containsExactly(Note.DISCLOSURE);
        assertThat(rung(guidance(List.of()), "told-police").notes()).isEmpty();
    }

    @Test
    void aStepKeepsWhatAWarningAndAnOrderSay() {
        Guidance guidance = guidance(
                List.of(),
                Entries.step(1, "warned")
                        .on("2026-01-03")
                        .with(Fact.WARNED_HOW, "letter")
                        .with(Fact.REMOVAL_RISK, true)
                        .entry(),
                Entries.step(2, "order")
                        .on("2026-01-04")
                        .with(Fact.ORDER_TYPE, "bail")
                        .with(Fact.CONDITIONS, List.of("No contact"))
                        .entry());

        assertThat(rung(guidance, "warned").taken().get(0)).satisfies(taken -> {
            assertThat(taken.how()).isEqualTo("letter");
            assertThat(taken.removalRisk()).isTrue();
        });
        assertThat(rung(guidance, "order").taken().get(0)).satisfies(taken -> {
            assertThat(taken.orderType()).isEqualTo("bail");
            assertThat(taken.conditions()).containsExactly("No contact");
        });
    }

    private static Entry removalWarning(long id, String on) {
        return Entries.step(id, "warned").on(on).with(Fact.REMOVAL_RISK, true).entry();
    }

    private static Entry incident(long id, String on) {
        return Entries.incident(id).on(on).entry();
    }

    private static Guidance guidance(List<FlagSeen> flags, Entry... entries) {
        Ladder ladder = new Ladder("P1", Entries.LONDON);
        Arrays.stream(entries).forEach(ladder::see);
        return ladder.result(flags, TODAY);
    }

    private static Rung rung(Guidance guidance, String step) {
        return guidance.rungs().stream()
                .filter(rung -> rung.step().word().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static List<Rung.State> states(Guidance guidance, Step step) {
        List<Rung.State> states = new ArrayList<>();
        for (Rung rung : guidance.rungs()) {
            if (rung.step() == step) {
                states.add(rung.state());
            }
        }
        return states;
    }
}
