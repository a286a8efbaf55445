package daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.exchange.Withheld;
import daybook.log.Fact;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of every fact that a person tells it was decided who is given it: a new one fails here until somebody did. */
class ReportProfileTest {

    private static Set<Fact> given(ReportProfile profile) {
        Withheld withheld = Withheld.of(profile.withholds());
        Set<Fact> given = EnumSet.noneOf(Fact.class);
        for (Fact fact : Fact.told()) {
            if (!withheld.hides(fact)) {
                given.add(fact);
            }
        }
        return given;
    }

    @Test
    void thePracticeIsGivenWhatItNeedsToActOn() {
        assertThat(given(ReportProfile.PRACTICE))
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
                        Fact.UNTIL);
    }

    @Test
    void aDefenceOrganisationIsAlsoGivenHowItWasForTheRecorder() {
        Set<Fact> more = given(ReportProfile.DEFENCE_ORGANISATION);
        more.removeAll(given(ReportProfile.PRACTICE));

        assertThat(more)
                .containsExactly(Fact.EXACT_WORDS, Fact.PLACE_DETAIL, Fact.ATTRIBUTION_REASON, Fact.FEAR, Fact.IMPACT);
    }

    @Test
    void thePoliceAreGivenEverything() {
        assertThat(given(ReportProfile.POLICE)).isEqualTo(Fact.told());
    }
}
