package daybook.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The identity card of a subject. No export includes any of it unless asked.
 *
 * @param name the person's name, or null when not written down
 * @param identifiers numbers, handles and addresses that the person uses
 * @param role a word of {@link SubjectRole}, or null when not written down; another word only where a newer daybook wrote it
 * @param registeredAt where the person is registered as a patient, or null when not written down
 * @param lastSeen when the person was last seen as a patient, in the forms of {@link PartialDate}, or null when not written down
 */
public record SubjectCard(
        @Nullable String name,
        List<String> identifiers,
        @Nullable String role,
        @Nullable String registeredAt,
        @Nullable String lastSeen) {

    /** The card on which nothing is written. */
    public static final SubjectCard EMPTY = new SubjectCard(null, List.of(), null, null, null);

    public SubjectCard {
        identifiers = List.copyOf(identifiers);
    }

    /** Returns a card with a name and identifiers alone. */
    public static SubjectCard of(@Nullable String name, List<String> identifiers) {
        return new SubjectCard(name, identifiers, null, null, null);
    }

    /** Whether nothing is written on the card. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
