package daybook.exchange.csv;

import daybook.log.DaybookException;
import daybook.log.EntryType;
import daybook.log.EverydayWords;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Kind;
import daybook.log.Step;
import daybook.log.Vocabulary;
import daybook.log.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a word of a foreign sheet's kind column stands for: a kind, a step or a note, and facts that go with it.
 *
 * <p>Written as {@code damage}, {@code told-police}, {@code note} or {@code damage,place=home,attribution=suspected}.
 *
 * @param facts with closed vocabularies, and the channel; of a row that does not say them itself
 */
record KindMeaning(
        EntryType type, @Nullable Kind kind, @Nullable Step step, Facts facts) {

    /** What an incident is whose row names no kind. */
    static final KindMeaning UNNAMED = new KindMeaning(EntryType.INCIDENT, Kind.OTHER, null, none());

    /** A row of which nobody knows what it is. */
    static final KindMeaning NOTE = new KindMeaning(EntryType.NOTE, null, null, none());

    private static final String FORM = "--map-kind 'WORD=KIND', or with facts --map-kind 'WORD=KIND,place=home'";

    private static Facts none() {
        return Facts.builder().build();
    }

    /** Returns what a word of daybook means, or null if it is none. */
    static @Nullable KindMeaning ofWord(String word) {
        return switch (word) {
            case "note" -> NOTE;
            case "incident" -> UNNAMED;
            case "step" -> new KindMeaning(EntryType.STEP, null, Step.OTHER, none());
            default -> ofKindOrStep(word);
        };
    }

    private static @Nullable KindMeaning ofKindOrStep(String word) {
        Kind kind = Kind.of(word).orElse(null);
        if (kind != null) {
            return new KindMeaning(EntryType.INCIDENT, kind, null, none());
        }
        Step step = Step.of(word).orElse(null);
        return step == null ? null : new KindMeaning(EntryType.STEP, null, step, none());
    }

    /**
     * Reads what a person says that a word means.
     *
     * @throws DaybookException.Usage when it begins with no kind, step or note, or goes on with what is no fact of it
     */
    static KindMeaning read(String text) {
        String[] parts = text.split(",", -1);
        KindMeaning meaning = ofWord(fold(parts[0]));
        if (meaning == null) {
            throw FactCheck.unknown("kind or step", parts[0].strip(), known(), everyday(parts[0]));
        }
        Facts.Builder facts = Facts.builder();
        List<Fact> given = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            Fact fact = add(facts, parts[i]);
            if (given.contains(fact)) {
                throw new DaybookException.Usage(fact.word() + " is given twice in \"" + text + "\".", "give it once");
            }
            given.add(fact);
        }
        KindMeaning full = new KindMeaning(meaning.type, meaning.kind, meaning.step, facts.build());
        FactCheck.complete(full.example());
        return full;
    }

    /** An entry that is this and says nothing else, to find out whether its facts belong to it. */
    private Facts example() {
        return facts.toBuilder()
                .set(Fact.TYPE, type.word())
                .set(Fact.KIND, kind == null ? null : kind.word())
                .set(Fact.STEP, step == null ? null : step.word())
                .set(Fact.DESCRIPTION, FORM)
                .build();
    }

    private static Fact add(Facts.Builder facts, String part) {
        int equals = part.indexOf('=');
        if (equals < 1 || equals == part.length() - 1) {
            throw new DaybookException.Usage(
                    "\"" + part.strip() + "\" behind a comma is not a fact and its word.", "write " + FORM);
        }
        String name = part.substring(0, equals).strip().toLowerCase(Locale.ROOT).replace('-', '_');
        Fact fact = Fact.of(name).filter(KindMeaning::mayGo).orElse(null);
        if (fact == null) {
            throw FactCheck.unknown("fact for --map-kind", name, factNames());
        }
        facts.set(fact, FactCheck.read(fact, part.substring(equals + 1).strip()));
        return fact;
    }

    /** Whether one word or yes or no is all that the fact takes; a channel is mostly one of a few. */
    private static boolean mayGo(Fact fact) {
        return fact == Fact.CHANNEL || Vocabulary.of(fact) != null || fact.form() == Fact.Form.FLAG;
    }

    /** The names of the facts that may go with a word, in their order. */
    static List<String> factNames() {
        List<String> names = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (mayGo(fact)) {
                names.add(fact.word());
            }
        }
        return names;
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(Words.all(Kind.values()));
        for (String step : Words.all(Step.values())) {
            if (!known.contains(step)) {
                known.add(step);
            }
        }
        known.add(EntryType.NOTE.word());
        return known;
    }

    private static @Nullable String everyday(String word) {
        String kind = EverydayWords.kind(word);
        return kind == null ? EverydayWords.step(word) : kind;
    }

    /** In lower case, with a hyphen for blanks and underscores between words. */
    static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
