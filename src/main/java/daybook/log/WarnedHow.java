package daybook.log;

import java.util.List;

/** How a patient was warned. */
public enum WarnedHow implements FactWord {
    LETTER,
    MEETING,
    TELEPHONE,
    EMAIL;

    /** All the words, in their order. */
    public static final List<String> WORDS = Words.all(values());

    private final String word = Words.of(this);

    @Override
    public String word() {
        return word;
    }

    @Override
    public Fact fact() {
        return Fact.WARNED_HOW;
    }
}
