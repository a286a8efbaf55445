package daybook.cli.command;

import daybook.log.Attribution;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Target;
import daybook.log.Threat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions of {@code add} about the act itself: whether anybody was threatened, whom it was aimed at, and how it is known who did it.
 * "No" and "unsure" are answers and are kept; Enter leaves a fact unknown.
 */
final class ActQuestions {

    private static final String TOLD = "told";

    /** What each word of {@link Attribution} means to somebody who is asked, and what is not one of them. */
    private static final List<String> MEANINGS = List.of(
            "seen doing it",
            "by the voice, the writing or the manner",
            "a name was given",
            "believed, and not proven",
            "it is not known who did it",
            "somebody told you of it; you did not see or hear it yourself");

    private final Questioner ask;
    private final Facts.Builder facts;

    ActQuestions(Questioner ask, Facts.Builder facts) {
        this.ask = ask;
        this.facts = facts;
    }

    /** Asks for what is not known yet. */
    void ask() throws IOException {
        if (facts.value(Fact.THREAT) == null) {
            threat();
        }
        if (facts.value(Fact.TARGET) == null) {
            target();
        }
        if (facts.value(Fact.ATTRIBUTION) == null) {
            who();
        }
    }

    void threat() throws IOException {
        ask.heading("Was anybody threatened? Enter: not known.", Threat.WORDS);
        facts.set(Fact.THREAT, word("Threat:", Threat.WORDS));
    }

    void target() throws IOException {
        ask.heading("Who was it aimed at? Self is you. Enter: not known.", Target.WORDS);
        facts.set(Fact.TARGET, word("Aimed at:", Target.WORDS));
    }

    /** Asks again how it is known who did it: what was said before is forgotten. */
    void whoAgain() throws IOException {
        facts.set(Fact.ATTRIBUTION, null);
        facts.set(Fact.ATTRIBUTION_REASON, null);
        facts.set(Fact.TOLD_BY, null);
        who();
    }

    private void who() throws IOException {
        List<String> words = new ArrayList<>(Attribution.WORDS);
        if (facts.value(Fact.TOLD_BY) == null) {
            words.add(TOLD);
        }
        String word = known("How do you know who did it? Enter: leave it open.", words);
        if (TOLD.equals(word)) {
            text(
                    Fact.TOLD_BY,
                    "Who told you? A name, or words such as \"a neighbour\". Enter: leave it open.",
                    "Told by:");
            word = known("And how do they know who did it? Enter: leave it open.", Attribution.WORDS);
        }
        facts.set(Fact.ATTRIBUTION, word);
        boolean hasReason = Attribution.RECOGNISED.word().equals(word)
                || Attribution.SUSPECTED.word().equals(word);
        if (hasReason && facts.value(Fact.ATTRIBUTION_REASON) == null) {
            text(Fact.ATTRIBUTION_REASON, "What makes you think so? Enter: no reason to give.", "Because:");
        }
    }

    private @Nullable String known(String question, List<String> words) throws IOException {
        ask.heading(question, List.of());
        for (int i = 0; i < words.size(); i++) {
            ask.offer(" " + (i + 1) + " " + words.get(i).replace('-', ' ') + ": ", MEANINGS.get(i), 3);
        }
        return word("Who did it:", words);
    }

    /** Asks until the answer is one of the words; null when Enter leaves it open. */
    private @Nullable String word(String prompt, List<String> words) throws IOException {
        while (true) {
            String answer = ask.answer(prompt, words);
            String word = Questioner.chosen(answer, words);
            if (word != null || answer.isEmpty()) {
                return word;
            }
            ask.notOffered(answer, words.size(), null);
        }
    }

    private void text(Fact fact, String question, String prompt) throws IOException {
        ask.heading(question, List.of());
        while (true) {
            String answer = ask.answer(prompt, List.of());
            try {
                facts.set(fact, answer.isBlank() ? null : FactCheck.read(fact, answer));
                return;
            } catch (DaybookException.Usage e) {
                ask.refused(e);
            }
        }
    }
}
