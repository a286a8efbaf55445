package daybook.log;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who it was aimed at. */
public enum Target implements FactWord {
    /** The person who keeps the log. */
    SELF,
    COLLEAGUE,
    FAMILY,
    PATIENT,
    OTHER;

    private static final Target[] ALL = values();

    /** All the words, in their order. */
    public static final List<String> WORDS = Words.all(ALL);

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String word() {
        return word;
    }

    @Override
    public Fact fact() {
        return Fact.TARGET;
    }

    /** Returns the one of exactly that word. */
    public static Optional<Target> of(String word) {
        return Words.find(ALL, word);
    }
}
