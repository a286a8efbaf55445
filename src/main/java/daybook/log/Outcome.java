package daybook.log;

import java.util.List;

/** What became of a gift. */
public enum Outcome implements FactWord {
    KEPT,
    RETURNED,
    DECLINED,
    HANDED_OVER;

    /** All the words, in their order. */
    public static final List<String> WORDS = Words.all(values());

    private final String word = Words.of(this);

    @Override
    public String word() {
        return word;
    }

    @Override
    public Fact fact() {
        return Fact.OUTCOME;
    }
}
