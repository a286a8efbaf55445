package daybook.log;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How it made the person feel. Unknown, which a person may say, is not none. */
public enum Fear implements FactWord {
    NONE,
    UNEASY,
    FRIGHTENED,
    VERY_FRIGHTENED,
    UNKNOWN;

    private static final Fear[] ALL = values();

    /** All the words, in their order. */
    public static final List<String> WORDS = Words.all(ALL);

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String word() {
        return word;
    }

    @Override
    public Fact fact() {
        return Fact.FEAR;
    }

    /** Returns the one of exactly that word. */
    public static Optional<Fear> of(String word) {
        return Words.find(ALL, word);
    }
}
