package daybook.log;

import java.util.List;

/** What kind of order it is, which decides what a breach of it is. */
public enum OrderType implements FactWord {
    RESTRAINING,
    STALKING_PROTECTION,
    BAIL,
    INJUNCTION,
    NON_MOLESTATION,
    /** A promise to a court. */
    UNDERTAKING,
    OTHER;

    /** All the words, in their order. */
    public static final List<String> WORDS = Words.all(values());

    private final String word = Words.of(this);

    @Override
    public String word() {
        return word;
    }

    @Override
    public Fact fact() {
        return Fact.ORDER_TYPE;
    }
}
