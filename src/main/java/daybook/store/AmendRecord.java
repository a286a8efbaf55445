package daybook.store;

import daybook.ledger.RecordKind;
import daybook.log.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The record of a correction of an entry.
 *
 * @param event the record
 * @param changed the facts that it changed or made unknown, in the order of the facts
 * @param cleared the names of the facts that became unknown
 */
public record AmendRecord(Event event, List<Fact> changed, List<String> cleared) {

    private static final String CLEARED = "cleared";

    /**
     * Returns what the record is to say.
     *
     * @param changes the facts that get another value, as the ledger holds them
     * @param cleared the facts that become unknown
     */
    public static RecordFacts facts(Map<String, Object> changes, Set<Fact> cleared) {
        return RecordFacts.of(RecordKind.AMEND, changes)
                .withAny(CLEARED, cleared.stream().map(Fact::word).toList());
    }

    /** Returns the record of a withdrawal, which says nothing but why. */
    public static RecordFacts ofWithdrawal() {
        return RecordFacts.of(RecordKind.WITHDRAW);
    }

    /** Reads a record back. */
    public static AmendRecord of(Event event) {
        List<String> cleared = event.list(CLEARED);
        List<Fact> changed = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            boolean own = fact != Fact.RECORDED_BY && event.facts().containsKey(fact.word());
            if (own || cleared.contains(fact.word())) {
                changed.add(fact);
            }
        }
        return new AmendRecord(event, changed, cleared);
    }

    /** Whether a name is of the correction itself, and not of a fact that it changes. */
    public static boolean isOwn(String name) {
        return name.equals(Event.REASON) || name.equals(CLEARED);
    }

    /** Whether a name in a correction is of a fact that it changes, or says which become unknown. */
    public static boolean changes(String name) {
        return name.equals(CLEARED) || (Fact.of(name).isPresent() && !name.equals(Event.RECORDED_BY));
    }

    /** Returns the value that it gives a fact; null when the fact became unknown. */
    public @Nullable Object value(Fact fact) {
        return event.facts().get(fact.word());
    }
}
