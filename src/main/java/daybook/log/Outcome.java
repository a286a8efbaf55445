package daybook.log;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of a gift. */
public enum Outcome implements FactWord {
    KEPT,
    RETURNED,
    DECLINED,
    HANDED_OVER;

    private static final Outcome[] ALL = values();

    /** All the words, in their order. */
    public static final List<String> WORDS = Words.all(ALL);

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String word() {
        return word;
    }

    @Override
    public Fact fact() {
        return Fact.OUTCOME;
    }

    /** Returns the one of exactly that word. */
    public static Optional<Outcome> of(String word) {
        return Words.find(ALL, word);
    }
}
