package daybook.store;

import daybook.ledger.RecordKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The record that a legal hold was placed, or that one was lifted: while one is in place nothing is removed from the log.
 *
 * @param event the record; that of a lifting refers to the record of the hold that it lifts
 * @param lifts whether it lifts one
 */
public record HoldRecord(Event event, boolean lifts) {

    private static final String STATE = "state";
    private static final String PLACED = "placed";
    private static final String LIFTED = "lifted";

    /** Returns what the record of a new hold is to say, besides the reason. */
    public static RecordFacts ofPlacing() {
        return RecordFacts.of(RecordKind.HOLD).with(STATE, PLACED);
    }

    /** Returns what the record of a lifting is to say, besides the reason; its ref is the record of the hold. */
    public static RecordFacts ofLifting() {
        return RecordFacts.of(RecordKind.HOLD).with(STATE, LIFTED);
    }

    /** Reads a record back. */
    public static HoldRecord of(Event event) {
        return new HoldRecord(event, event.textOrEmpty(STATE).equals(LIFTED));
    }

    /** Returns the records of holds that are in place, the oldest first. */
    public static List<Event> inPlace(LogStore log) {
        Map<Long, Event> holds = new LinkedHashMap<>();
        for (Event event : log.events(RecordKind.HOLD)) {
            Long lifted = event.ref();
            if (lifted != null && of(event).lifts()) {
                holds.remove(lifted);
            } else if (!of(event).lifts()) {
                holds.put(event.id(), event);
            }
        }
        return new ArrayList<>(holds.values());
    }
}
