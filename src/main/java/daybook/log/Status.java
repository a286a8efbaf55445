package daybook.log;

import java.util.Locale;
import java.util.Optional;

/** Where an entry stands. Nothing is ever removed from the timeline by its status. */
public enum Status implements Word {
    /** As first written. */
    CURRENT,
    /** Corrected by a later record; the first wording stays readable. */
    AMENDED,
    /** Taken back by a later record, with a reason; stays readable. */
    WITHDRAWN,
    /** Some of its text was removed for good, under an authority that is recorded. */
    REDACTED;

    /** Not asked for again for each entry. */
    private static final Status[] ALL = values();

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word used in JSON. */
    @Override
    public String word() {
        return word;
    }

    /** The status of exactly that word. */
    public static Optional<Status> of(String word) {
        return Words.find(ALL, word);
    }
}
