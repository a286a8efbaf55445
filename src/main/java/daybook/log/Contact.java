package daybook.log;

import java.util.List;

/** Whether an advance came with touch. */
public enum Contact implements FactWord {
    YES,
    NO,
    UNSURE;

    /** All the words, in their order. */
    public static final List<String> WORDS = Words.all(values());

    private final String word = Words.of(this);

    @Override
    public String word() {
        return word;
    }

    @Override
    public Fact fact() {
        return Fact.CONTACT;
    }
}
