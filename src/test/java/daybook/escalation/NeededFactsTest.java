package daybook.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.escalation.rules.Rules;
import daybook.log.Entries;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Kind;
import daybook.log.Step;
import daybook.log.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules look at no fact that they do not name: who reads only those gets the same result. */
class NeededFactsTest {

    private static final RuleSet RULES = Rules.with(RuleSettings.DEFAULT);

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static final List<Step> STEPS = List.of(Step.values());
    private static final List<Kind> KINDS = List.of(Kind.values());

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<Entry> entries(long seed) {
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            String day = DAY.minusDays(120 - 2L * i).toString();
            Entries entry = random.nextInt(5) == 0
                    ? Entries.step(i, one(random, STEPS).word())
                    : Entries.incident(i).kind(one(random, KINDS).word());
            entry.on(day);
            for (Fact fact : Fact.values()) {
                List<String> words = Vocabulary.of(fact);
                if (words != null && random.nextInt(3) == 0) {
                    entry.with(fact, one(random, words));
                }
            }
            entry.with(Fact.CHANNEL, random.nextBoolean() ? "email" : "phone " + random.nextInt(4));
            entry.with(Fact.PRIVATE_KNOWLEDGE, random.nextInt(6) == 0 ? true : null);
            entry.with(Fact.VALUE, random.nextInt(4) == 0 ? "25.00" : null);
            entry.with(Fact.UNTIL, random.nextInt(6) == 0 ? "2026-12-10" : null);
            entry.with(Fact.WITNESSES, List.of("Nurse B"));
            entry.with(Fact.REFERENCE, "X " + i);
            entries.add(entry.entry());
        }
        return entries;
    }

    private static Entry reduced(Entry entry) {
        Facts.Builder facts = Facts.builder();
        for (Fact fact : RULES.facts()) {
            facts.set(fact, entry.facts().value(fact));
        }
        return entry.bare().withFacts(facts.build());
    }

    private static Escalation result(List<Entry> entries) {
        Evaluator evaluator =
                Evaluator.begin(AsOf.today(DAY, Entries.LONDON), List.of("P1"), RULES, Jurisdiction.standard());
        entries.forEach(evaluator::see);
        return evaluator.result();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theResultIsTheSameWithoutTheOthers(long seed) {
        List<Entry> entries = entries(seed);
        Escalation all = result(entries);

        assertThat(result(entries.stream().map(NeededFactsTest::reduced).toList()))
                .isEqualTo(all);
    }
}
