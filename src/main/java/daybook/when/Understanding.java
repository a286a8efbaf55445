package daybook.when;

import daybook.log.Occurred;
import java.util.List;

/** What the grammar made of some words. Every text has exactly one of these three answers; none is an exception. */
public sealed interface Understanding {

    /**
     * The words mean this.
     *
     * @param occurred the time, with the words as typed; reading those again with the same settings gives the same
     */
    record Resolved(Occurred occurred) implements Understanding {}

    /**
     * The words are not in the grammar, or name a time that cannot be. Both texts are sentences for a person. They may
     * quote up to 60 characters of what was typed, unescaped.
     *
     * @param reason what was understood and what was not
     * @param hint what to type instead
     */
    record Refused(String reason, String hint) implements Understanding {}

    /**
     * The words have several meanings, and which one was meant must be asked.
     *
     * @param reason why there is more than one, a sentence for a person
     * @param choices two or more texts that can be typed instead; each is understood with the same settings
     */
    record Ambiguous(String reason, List<String> choices) implements Understanding {

        public Ambiguous {
            choices = List.copyOf(choices);
        }
    }
}
