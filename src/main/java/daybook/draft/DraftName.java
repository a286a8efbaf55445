package daybook.draft;

import daybook.log.Word;
import daybook.log.Words;
import java.util.List;
import java.util.Optional;

/** The texts that can be drafted. */
public enum DraftName implements Word {
    BOUNDARY_WORDS(
            "Words to say", "Words to say at the desk, on the telephone or in the room.", "say any of this", true),
    BOUNDARY_LETTER(
            "Boundary letter", "A first letter: what is professional contact, and what is not.", "send this", true),
    WARNING("Formal warning", "A warning that the patient is at risk of removal, with the reasons.", "send this", true),
    REMOVAL_NOTICE("Notice of removal", "A letter that tells the patient of the removal, and why.", "send this", true),
    NOTE_TO_RECEPTION(
            "Note to reception", "What those at the desk and on the telephone need to know.", "rely on this", false),
    HOLDING_REPLY("Holding reply", "A short reply that says who will answer, and by when.", "send this", true);

    /** All the words, in their order. */
    public static final List<String> WORDS = Words.all(values());

    private final String word = Words.of(this);
    private final String title;
    private final String meaning;
    private final String use;
    private final boolean forThePatient;

    DraftName(String title, String meaning, String use, boolean forThePatient) {
        this.title = title;
        this.meaning = meaning;
        this.use = use;
        this.forThePatient = forThePatient;
    }

    /** The word typed, such as {@code boundary-letter}. */
    @Override
    public String word() {
        return word;
    }

    /** What it is called, such as {@code Boundary letter}. */
    public String title() {
        return title;
    }

    /** What it is, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** What is done with it, after "do not" or "before you". */
    String use() {
        return use;
    }

    /** Whether the patient reads or hears it. */
    boolean isForThePatient() {
        return forThePatient;
    }

    /** The draft of exactly that word. */
    public static Optional<DraftName> of(String word) {
        return Words.find(values(), word);
    }
}
