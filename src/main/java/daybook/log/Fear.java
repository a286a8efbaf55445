package daybook.log;

import java.util.List;

/** How it made the person feel. Unknown, which a person may say, is not none. */
public enum Fear implements FactWord {
    NONE,
    UNEASY,
    FRIGHTENED,
    VERY_FRIGHTENED,
    UNKNOWN;

    /** All the words, in their order. */
    public static final List<String> WORDS = Words.all(values());

    private final String word = Words.of(this);

    @Override
    public String word() {
        return word;
    }

    @Override
    public Fact fact() {
        return Fact.FEAR;
    }
}
