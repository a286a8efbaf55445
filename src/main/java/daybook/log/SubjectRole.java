package daybook.log;

import java.util.List;
import java.util.Optional;

/** What a subject is to the person who keeps the log. */
public enum SubjectRole implements Word {
    CURRENT_PATIENT("a current patient"),
    FORMER_PATIENT("a former patient"),
    RELATIVE("a relative of a patient"),
    COLLEAGUE("a colleague"),
    STRANGER("a stranger"),
    UNKNOWN("unknown");

    /** All the words, in their order. */
    public static final List<String> WORDS = Words.all(values());

    private final String word = Words.of(this);
    private final String phrase;

    SubjectRole(String phrase) {
        this.phrase = phrase;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the role within a sentence, such as {@code a current patient}. */
    public String phrase() {
        return phrase;
    }

    /** Returns the one of exactly that word. */
    public static Optional<SubjectRole> of(String word) {
        return Words.find(values(), word);
    }

    /** Returns the phrase for a word; a word that only a newer daybook knows as it is. */
    public static String phrase(String word) {
        SubjectRole role = of(word).orElse(null);
        return role == null ? word : role.phrase;
    }
}
