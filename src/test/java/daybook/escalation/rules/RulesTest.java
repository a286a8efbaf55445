package daybook.escalation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.Escalation;
import daybook.escalation.Level;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.RuleSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to hold for every rule. */
class RulesTest {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i:\\b(scores?|points|(low|medium|moderate|high)[ -]risk|green|safe|don't worry|reassur\\w*)\\b)|\\b(S-?DASH|DASH|SASH|SRP|SAM)\\b");

    static List<RuleCard> cards() {
        return Rules.catalogue();
    }

    @Test
    void theRegistryHoldsTheRulesInTheirOrder() {
        assertThat(cards())
                .extracting(RuleCard::id)
                .containsExactly(
                        "immediate-threat",
                        "unwanted-touch",
                        "break-in",
                        "very-frightened",
                        "home-or-family",
                        "breach",
                        "damage",
                        "allegation",
                        "after-warning",
                        "course-of-conduct",
                        "two-weeks",
                        "visits-in-a-week",
                        "third-party",
                        "staff",
                        "serious-effect",
                        "private-knowledge",
                        "resumed",
                        "rate-up",
                        "new-channel",
                        "severity-up",
                        "gift-register",
                        "warning-expiring",
                        "order-ending",
                        "late-entries",
                        "steps-outstanding");
    }

    @Test
    void theMostPressingRulesComeFirst() {
        assertThat(cards()).extracting(RuleCard::level).isSorted();
    }

    @Test
    void whatAnAddAsksIsEveryRuleThatCanFindLevelAct() {
        List<Rule> reaching = new ArrayList<>(Rules.with(RuleSettings.DEFAULT).rules());
        reaching.removeIf(rule -> !rule.mostPressing().atLeast(Level.ACT));

        assertThat(Rules.reachingAct(RuleSettings.DEFAULT).rules())
                .extracting(rule -> rule.card().id())
                .containsExactlyElementsOf(
                        reaching.stream().map(rule -> rule.card().id()).toList());
    }

    @ParameterizedTest
    @MethodSource("cards")
    void aRuleGivesItsSources(RuleCard card) {
        assertThat(card.sources()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void aRuleSaysWhatToConsider(RuleCard card) {
        assertThat(card.consider()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everySentenceEndsWithAFullStop(RuleCard card) {
        assertThat(sentences(card)).allSatisfy(text -> assertThat(text).endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void theTitleIsNoSentence(RuleCard card) {
        assertThat(card.title()).isNotBlank().doesNotContain(".");
    }

    @ParameterizedTest
    @MethodSource("cards")
    void nothingScoresRanksReassuresOrShouts(RuleCard card) {
        assertThat(words(card)).doesNotContain("!").doesNotContainPattern(FORBIDDEN);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void aRuleThatCitesAnActSaysWhereItApplies(RuleCard card) {
        boolean cites = String.join(" ", card.sources()).matches(".*(Act \\d{4}|Contracts\\) Regulations|UKSC|EWHC).*");

        assertThat(card.jurisdiction()).isEqualTo(cites ? "England and Wales" : null);
    }

    @Test
    void everyNumberOfOurOwnIsCalledSo() {
        assertThat(cards())
                .filteredOn(card -> !card.defaults().isEmpty())
                .allSatisfy(card -> assertThat(card.defaults()).allMatch(text -> text.contains("daybook's default")))
                .extracting(RuleCard::id)
                .containsExactly(
                        "resumed",
                        "rate-up",
                        "new-channel",
                        "severity-up",
                        "gift-register",
                        "order-ending",
                        "late-entries",
                        "steps-outstanding");
    }

    @Test
    void theNoticeWithoutAFlagIsNoComfort() {
        assertThat(Escalation.NO_FLAG)
                .isEqualTo("No rule fired. That does not mean you are safe: the rules see only what was logged."
                        + " If you feel afraid, act on that.");
    }

    private static List<String> sentences(RuleCard card) {
        List<String> all = new ArrayList<>(card.sources());
        all.addAll(card.consider());
        all.addAll(card.defaults());
        all.add(card.fires());
        all.add(card.not());
        return all;
    }

    private static String words(RuleCard card) {
        return card.title() + " " + String.join(" ", sentences(card));
    }
}
