package daybook.log;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether there was a threat. */
public enum Threat implements FactWord {
    YES,
    NO,
    UNSURE;

    private static final Threat[] ALL = values();

    /** All the words, in their order. */
    public static final List<String> WORDS = Words.all(ALL);

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String word() {
        return word;
    }

    @Override
    public Fact fact() {
        return Fact.THREAT;
    }

    /** Returns the one of exactly that word. */
    public static Optional<Threat> of(String word) {
        return Words.find(ALL, word);
    }
}
