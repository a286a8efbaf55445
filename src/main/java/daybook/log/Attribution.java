package daybook.log;

import java.util.List;

/** How it is known who did it. Unknown, which a person may say, is not suspected. */
public enum Attribution implements FactWord {
    /** Seen doing it. */
    SEEN,
    /** Known by voice, hand or manner. */
    RECOGNISED,
    /** Gave their own name. */
    SELF_IDENTIFIED,
    /** Believed to have done it, without proof. */
    SUSPECTED,
    UNKNOWN;

    /** All the words, in their order. */
    public static final List<String> WORDS = Words.all(values());

    private final String word = Words.of(this);

    /** Whether it is only suspected, or not known, who did what the facts are about. */
    public static boolean isDoubtful(Facts facts) {
        return facts.says(SUSPECTED) || facts.says(UNKNOWN);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public Fact fact() {
        return Fact.ATTRIBUTION;
    }
}
