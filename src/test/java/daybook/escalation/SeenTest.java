package daybook.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.escalation.rules.Rules;
import daybook.log.Entries;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Fear;
import org.junit.jupiter.api.Test;

class SeenTest {

    private static final Entry ENTRY =
            Entries.incident(1).on("2026-11-20").with(Fact.FEAR, "uneasy").entry();

    private static Seen shown(Fact... reads) {
        Seen seen = new Seen(ENTRY, null);
        seen.showTo(RuleCard.of("made-up", Level.NOTE, "Made up").reads(reads).card());
        return seen;
    }

    @Test
    void a_rule_is_given_the_facts_that_its_card_names() {
        assertThat(shown(Fact.FEAR, Fact.PLACE).says(Fear.UNEASY)).isTrue();
        assertThat(shown(Fact.FEAR, Fact.PLACE).text(Fact.PLACE)).isNull();
    }

    @Test
    void a_rule_that_asks_for_another_fact_is_told_to_name_it() {
        assertThatThrownBy(() -> shown(Fact.PLACE).text(Fact.FEAR)).hasMessageContaining("fear");
        assertThatThrownBy(() -> shown().is(Fact.PRIVATE_KNOWLEDGE)).hasMessageContaining("private_knowledge");
    }

    @Test
    void what_the_cards_name_is_read_from_the_log() {
        for (RuleCard card : Rules.catalogue()) {
            assertThat(Rules.with(RuleSettings.DEFAULT).facts()).as(card.id()).containsAll(card.reads());
        }
    }
}
