package daybook.log;

import java.util.List;

/** Who it was aimed at. */
public enum Target implements FactWord {
    /** The person who keeps the log. */
    SELF,
    COLLEAGUE,
    FAMILY,
    PATIENT,
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
        return Fact.TARGET;
    }
}
