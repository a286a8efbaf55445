package daybook.log;

import java.util.List;
import java.util.Optional;

/** Where it happened, in a word. {@link Fact#PLACE_DETAIL} says exactly where. */
public enum Place implements FactWord {
    WORK("at work"),
    HOME("at home"),
    PUBLIC("in public"),
    SCHOOL("at school"),
    ONLINE("online"),
    OTHER("elsewhere");

    private static final Place[] ALL = values();

    /** All the words, in their order. */
    public static final List<String> WORDS = Words.all(ALL);

    private final String word = Words.of(this);
    private final String phrase;

    Place(String phrase) {
        this.phrase = phrase;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public Fact fact() {
        return Fact.PLACE;
    }

    /** Returns the place within a sentence, such as {@code at home}. */
    public String phrase() {
        return phrase;
    }

    /** Returns the one of exactly that word. */
    public static Optional<Place> of(String word) {
        return Words.find(ALL, word);
    }
}
