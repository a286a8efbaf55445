package daybook.log;

import org.jspecify.annotations.Nullable;

/**
 * How to reach somebody whom entries name as a witness. A report or bundle includes it only with the
 * contacts, and no other export does.
 *
 * @param id the number of the record that added the card
 * @param name the name, exactly as entries have it; null when it was removed
 * @param contact how to reach the person, or null when it was cleared or removed
 * @param role what the person is, such as a practice nurse, or null when not written down
 */
public record WitnessCard(
        long id,
        @Nullable String name,
        @Nullable String contact,
        @Nullable String role) {}
