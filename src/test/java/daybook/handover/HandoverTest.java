package daybook.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.exchange.Withheld;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.log.KeptBack;
import daybook.log.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

/** Of every part, step and fact it was decided who is given it: a new one fails here until somebody did. */
class HandoverTest {

    private static Handover to(@Nullable Profile profile) {
        return Handover.of(profile, List.of(), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "police, account counts elements exhibits labels receipt reasons checks steps timeline",
        "court, account counts elements exhibits labels receipt reasons checks steps timeline",
        "defence-organisation, account advice checks considerations counts elements exhibits flags labels protection receipt steps timeline",
        "practice, account considerations counts protection steps timeline",
        "employer, account counts steps",
        "subject, decisions timeline",
        ", account checks considerations counts elements exhibits flags labels protection reasons receipt steps timeline",
    })
    void aReaderIsGivenTheseParts(@Nullable String profile, String parts) {
        Handover handover = to(profile(profile));

        Set<String> given = new TreeSet<>();
        for (Part part : Part.values()) {
            if (handover.has(part)) {
                given.add(part.word());
            }
        }
        assertThat(given).containsExactlyInAnyOrder(parts.split(" ", -1));
    }

    private static @Nullable Profile profile(@Nullable String word) {
        for (Profile profile : Profile.values()) {
            if (profile.word().equals(word)) {
                return profile;
            }
        }
        return null;
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(Profile.class)
    void whatIsConfidentialIsForNobodyButTheRecorder(@Nullable Profile profile) {
        assertThat(to(profile).keptBack().confidential()).isTrue();
    }

    @Test
    void theRecorderMayHaveItInAReportThatIsForNobodyElse() {
        Handover own = Handover.of(null, List.of(Part.CONFIDENTIAL), List.of(), List.of());

        assertThat(own.keptBack().confidential()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void noReaderCanBeGivenWhatIsConfidential(Profile profile) {
        assertThatThrownBy(() -> Handover.of(profile, List.of(Part.CONFIDENTIAL), List.of(), List.of()))
                .isInstanceOf(DaybookException.Usage.class)
                .hasMessageContaining("for the recorder alone");
    }

    @ParameterizedTest
    @CsvSource({
        "police, contact-protected gift-considered privacy-reviewed risk-assessment security support told-defence-organisation told-lawyer",
        "defence-organisation, ''",
        "practice, support told-defence-organisation told-lawyer",
        "employer, contact-protected gift-considered privacy-reviewed risk-assessment security support told-defence-organisation told-lawyer",
        ", support told-defence-organisation told-lawyer",
    })
    void theseStepsAreKeptBack(@Nullable String profile, String steps) {
        Set<String> kept = new TreeSet<>();
        for (Step step : to(profile(profile)).keptBack().steps()) {
            kept.add(step.word());
        }
        assertThat(String.join(" ", kept)).isEqualTo(steps);
    }

    @Test
    void adviceIsGivenToThePoliceOnlyWhenItIsAskedFor() {
        Handover asked = Handover.of(Profile.POLICE, List.of(Part.ADVICE), List.of(), List.of());

        assertThat(asked.keptBack().steps()).doesNotContain(Step.TOLD_LAWYER);
    }

    @Test
    void thePracticeIsGivenWhatHappenedAtWork() {
        assertThat(to(Profile.PRACTICE).keptBack().elsewhere()).isTrue();
        assertThat(to(Profile.POLICE).keptBack().elsewhere()).isFalse();
    }

    @Test
    void whereExactlyItWasAtHomeIsGivenWithTheContactsAlone() {
        assertThat(to(Profile.POLICE).withheld().hidesHome()).isTrue();
        assertThat(Handover.of(Profile.POLICE, List.of(Part.CONTACTS), List.of(), List.of())
                        .withheld()
                        .hidesHome())
                .isFalse();
    }

    @Test
    void aPartCannotBeAskedForAndLeftOut() {
        assertThatThrownBy(() -> Handover.of(null, List.of(Part.FLAGS), List.of(Part.FLAGS), List.of()))
                .isInstanceOf(DaybookException.Usage.class)
                .hasMessageContaining("both");
    }

    @Test
    void whatAHumanMustDecideIsForARequestForAccessAlone() {
        assertThatThrownBy(() -> Handover.of(Profile.POLICE, List.of(Part.DECISIONS), List.of(), List.of()))
                .isInstanceOf(DaybookException.Usage.class)
                .hasMessageContaining("request for access");
    }

    @Test
    void whatIsKeptBackIsKeptBackFromEveryFilter() {
        KeptBack keptBack = to(Profile.SUBJECT).keptBack();

        assertThat(to(Profile.SUBJECT).of(Filter.of("P1")).keptBack()).isEqualTo(keptBack);
        assertThat(to(Profile.SUBJECT).of(Filter.all()).isEverything()).isFalse();
    }

    private static Set<Fact> given(Profile profile) {
        Withheld withheld = to(profile).withheld();
        Set<Fact> given = EnumSet.noneOf(Fact.class);
        for (Fact fact : Fact.told()) {
            if (!withheld.hides(fact)) {
                given.add(fact);
            }
        }
        return given;
    }

    @Test
    void thePoliceAndACourtAreGivenEverythingButTags() {
        Set<Fact> all = EnumSet.copyOf(Fact.told());
        all.remove(Fact.TAGS);

        assertThat(given(Profile.POLICE)).isEqualTo(all).isEqualTo(given(Profile.COURT));
    }

    @Test
    void aDefenceOrganisationIsGivenNobodysNameThatItDoesNotNeed() {
        Set<Fact> less = given(Profile.POLICE);
        less.removeAll(given(Profile.DEFENCE_ORGANISATION));

        assertThat(less).containsExactly(Fact.IDENTIFIER, Fact.WITNESSES, Fact.TOLD_BY);
    }

    @Test
    void thePracticeIsGivenWhatItNeedsToActOn() {
        assertThat(given(Profile.PRACTICE))
                .containsExactly(
                        Fact.DESCRIPTION,
                        Fact.TIMES,
                        Fact.CHANNEL,
                        Fact.PLACE,
                        Fact.TARGET,
                        Fact.ATTRIBUTION,
                        Fact.THREAT,
                        Fact.CONTACT,
                        Fact.PRIVATE_KNOWLEDGE,
                        Fact.RESPONSE,
                        Fact.VALUE,
                        Fact.OUTCOME,
                        Fact.STEP,
                        Fact.WITH,
                        Fact.REFERENCE,
                        Fact.WARNED_HOW,
                        Fact.REMOVAL_RISK,
                        Fact.ORDER_TYPE,
                        Fact.CONDITIONS,
                        Fact.UNTIL,
                        Fact.OBJECTION,
                        Fact.ABOUT,
                        Fact.CONFIDENTIAL);
    }

    @Test
    void theSubjectIsGivenTheirOwnWordsAndActs() {
        assertThat(given(Profile.SUBJECT))
                .containsExactly(
                        Fact.EXACT_WORDS,
                        Fact.TIMES,
                        Fact.CHANNEL,
                        Fact.PLACE,
                        Fact.IDENTIFIER,
                        Fact.THREAT,
                        Fact.CONTACT,
                        Fact.VALUE,
                        Fact.OUTCOME,
                        Fact.STEP,
                        Fact.WITH,
                        Fact.REFERENCE,
                        Fact.WARNED_HOW,
                        Fact.REMOVAL_RISK,
                        Fact.ORDER_TYPE,
                        Fact.CONDITIONS,
                        Fact.UNTIL,
                        Fact.OBJECTION,
                        Fact.ABOUT,
                        Fact.CONFIDENTIAL);
    }
}
