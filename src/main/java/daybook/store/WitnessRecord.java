package daybook.store;

import daybook.ledger.RecordKind;
import daybook.log.WitnessCard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record of a witness's card: one without a {@code ref} adds the card, one with the number of that record corrects it, so that the name
 * can be removed and the rest is still one card.
 *
 * @param name the name, or null where the record does not say
 * @param contact how to reach the person, or null where the record does not say
 * @param role what the person is, or null where the record does not say
 * @param cleared the names of the facts that are not on the card any more
 */
public record WitnessRecord(
        @Nullable String name,
        @Nullable String contact,
        @Nullable String role,
        List<String> cleared) {

    public static final String NAME = "name";
    public static final String CONTACT = "contact_details";
    public static final String ROLE = "role";

    private static final String CLEARED = "cleared";

    /** Returns what the record is to say. */
    public RecordFacts facts() {
        return RecordFacts.of(RecordKind.WITNESS)
                .withKnown(NAME, name)
                .withKnown(CONTACT, contact)
                .withKnown(ROLE, role)
                .withAny(CLEARED, cleared);
    }

    /** Reads a record back. */
    public static WitnessRecord of(Event event) {
        return new WitnessRecord(event.text(NAME), event.text(CONTACT), event.text(ROLE), event.list(CLEARED));
    }

    /** Returns what the record says of a fact of the card, or null. */
    public @Nullable String said(String fact) {
        return switch (fact) {
            case NAME -> name;
            case CONTACT -> contact;
            case ROLE -> role;
            default -> null;
        };
    }

    /** Returns the number of the record that added the card of a record. */
    public static long card(Event event) {
        Long ref = event.ref();
        return ref == null ? event.id() : ref;
    }

    /**
     * Returns the cards as their records say, in the order in which they were added.
     *
     * @param events of the kind {@code witness}, in the order recorded
     */
    public static List<WitnessCard> cards(List<Event> events) {
        Map<Long, WitnessCard> cards = new LinkedHashMap<>();
        for (Event event : events) {
            long id = card(event);
            WitnessCard before = cards.get(id);
            cards.put(id, of(event).after(before == null ? new WitnessCard(id, null, null, null) : before));
        }
        return new ArrayList<>(cards.values());
    }

    /** Returns those of the cards that have one of the names. */
    public static List<WitnessCard> cardsOf(Set<String> names, List<Event> events) {
        List<WitnessCard> some = new ArrayList<>();
        for (WitnessCard card : cards(events)) {
            if (card.name() != null && names.contains(card.name())) {
                some.add(card);
            }
        }
        return some;
    }

    private WitnessCard after(WitnessCard before) {
        return new WitnessCard(
                before.id(),
                after(NAME, name, before.name()),
                after(CONTACT, contact, before.contact()),
                after(ROLE, role, before.role()));
    }

    private @Nullable String after(String fact, @Nullable String said, @Nullable String before) {
        return said != null ? said : cleared.contains(fact) ? null : before;
    }
}
