package daybook.escalation;

import daybook.log.Word;
import daybook.log.Words;

/**
 * The key of what a letter of a practice says otherwise in each place. The file of a {@link Jurisdiction} has the words, within a sentence;
 * what somebody has to choose or to fill in is in square brackets.
 */
public enum LetterWord implements Word {
    /** The body that takes a patient off a practice's list when the practice asks for it. */
    REMOVED_BY,
    /** When that takes effect. */
    TAKES_EFFECT,
    /** Where to look for another practice. */
    NEXT_PRACTICE,
    /** Whom to ring when the practice is closed. */
    OUT_OF_HOURS,
    /** Who deals with complaints that a practice could not settle. */
    COMPLAINTS;

    private final String word = Words.of(this);

    /** The key in the file of a jurisdiction, after {@code letter.}. */
    @Override
    public String word() {
        return word;
    }
}
