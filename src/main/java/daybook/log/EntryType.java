package daybook.log;

import java.util.Locale;
import java.util.Optional;

/** What a person wrote: something the subject did, something done in response, or a note. */
public enum EntryType implements Word {
    INCIDENT,
    STEP,
    NOTE;

    /** Not asked for again for each entry. */
    private static final EntryType[] ALL = values();

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word stored and used in JSON. */
    @Override
    public String word() {
        return word;
    }

    /** The type of exactly that word. */
    public static Optional<EntryType> of(String word) {
        return Words.find(ALL, word);
    }
}
