package daybook.bundle;

import daybook.ledger.RecordKind;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.WitnessRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cards of witnesses that a reader is given: of those whom the entries of a bundle name, what is on the card now. What was on it before
 * may be where somebody lived, and is given to nobody.
 */
final class GivenCards {

    private static final List<String> FACTS = List.of(WitnessRecord.NAME, WitnessRecord.CONTACT, WitnessRecord.ROLE);

    /** The names of the facts that are given, by record. */
    private final Map<Long, Set<String>> facts = new HashMap<>();

    /**
     * Finds the cards.
     *
     * @param witnesses the names that the entries have
     */
    static GivenCards of(LogStore log, Set<String> witnesses) {
        GivenCards given = new GivenCards();
        if (witnesses.isEmpty()) {
            return given;
        }
        Map<Long, Map<String, Event>> cards = new HashMap<>();
        for (Event event : log.events(RecordKind.WITNESS)) {
            Map<String, Event> card = cards.computeIfAbsent(WitnessRecord.card(event), none -> new HashMap<>());
            WitnessRecord record = WitnessRecord.of(event);
            for (String fact : FACTS) {
                if (record.said(fact) != null) {
                    card.put(fact, event);
                } else if (record.cleared().contains(fact)) {
                    card.remove(fact);
                }
            }
        }
        for (Map<String, Event> card : cards.values()) {
            Event named = card.get(WitnessRecord.NAME);
            if (named != null && witnesses.contains(WitnessRecord.of(named).name())) {
                card.forEach((fact, event) -> given.facts
                        .computeIfAbsent(event.id(), none -> new HashSet<>())
                        .add(fact));
            }
        }
        return given;
    }

    /** Whether a fact of a record is given. */
    boolean has(long record, String fact) {
        return facts.getOrDefault(record, Set.of()).contains(fact);
    }
}
