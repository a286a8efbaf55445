package daybook.handover;

import daybook.exchange.Withheld;
import daybook.log.Amendment;
import daybook.log.Entry;
import daybook.log.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The earlier states of an entry, as far as its reader is given them. What an entry said while it was one that is kept back from the
 * reader, and says no longer, is not given: otherwise a mark that was taken off, or a place that was corrected, would tell what it hid.
 */
public final class PastFacts {

    private final List<Long> records;
    private final List<Entry> states;
    private final boolean[] kept;
    private final boolean[] home;
    private final Handover handover;

    /**
     * Returns the earlier states of an entry.
     *
     * @param handover what the reader is given
     * @param subject the one subject that the reader is told of, or null for all: what was said of somebody else is not given
     * @param states the entry as first written and after each record about it
     * @param records the numbers of these records, the entry's own first
     */
    public static PastFacts of(Handover handover, @Nullable String subject, List<Entry> states, List<Long> records) {
        return new PastFacts(handover, subject, states, records);
    }

    private PastFacts(Handover handover, @Nullable String subject, List<Entry> states, List<Long> records) {
        int size = Math.min(states.size(), records.size());
        this.states = List.copyOf(states.subList(0, size));
        this.records = List.copyOf(records.subList(0, size));
        this.handover = handover;
        this.kept = new boolean[size];
        this.home = new boolean[size];
        for (int i = 0; i < size; i++) {
            boolean isAnothers =
                    subject != null && !subject.equals(states.get(i).subject());
            kept[i] = isAnothers || handover.keptBack().keeps(states.get(i));
            home[i] = handover.withheld().hidesHome()
                    && Withheld.isPrivate(states.get(i).facts());
        }
    }

    /** Whether some of what it said before is not given. */
    public boolean hidesAny() {
        for (long record : records) {
            if (hidesReason(record)) {
                return true;
            }
            for (Fact fact : Fact.values()) {
                if (hides(record, fact)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it once said where exactly it was at home or with the family. */
    public boolean hidesHome() {
        for (long record : records) {
            if (hides(record, Fact.PLACE_DETAIL)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value is not given that a fact got by a record. */
    public boolean hides(long record, Fact fact) {
        int at = records.indexOf(record);
        return at >= 0 && hidesAt(at, fact);
    }

    /** Whether the value is not given that a fact had just before a record. */
    public boolean hidesBefore(long record, Fact fact) {
        int at = records.indexOf(record);
        return at > 0 && hidesAt(at - 1, fact);
    }

    private boolean hidesAt(int state, Fact fact) {
        int first = state;
        while (first > 0 && !sets(first, fact)) {
            first--;
        }
        int next = state + 1;
        while (next < states.size() && !sets(next, fact)) {
            next++;
        }
        boolean current = next == states.size();
        if (states.get(state).facts().value(fact) == null) {
            return false;
        }
        for (int i = first; i < next && !current; i++) {
            if (kept[i] || (home[i] && fact == Fact.PLACE_DETAIL)) {
                return true;
            }
        }
        return false;
    }

    private boolean sets(int state, Fact fact) {
        for (Amendment each : states.get(states.size() - 1).amendments()) {
            if (each.id() == records.get(state)) {
                return each.changed().contains(fact);
            }
        }
        return false;
    }

    /** Whether a correction was made to, or made, an entry that is kept back, so that its reason is not given. */
    public boolean hidesReason(long record) {
        int at = records.indexOf(record);
        return at > 0 && (kept[at] || kept[at - 1]);
    }

    /** Returns the corrections of the entry as the reader gets to see them. */
    public List<Amendment> given(List<Amendment> amendments) {
        List<Amendment> given = new ArrayList<>(amendments.size());
        for (Amendment each : amendments) {
            List<Fact> changed = new ArrayList<>(each.changed());
            changed.removeIf(fact -> hides(each.id(), fact));
            changed.removeAll(untoldCleared(each));
            given.add(each.with(hidesReason(each.id()) ? "" : each.reason(), changed));
        }
        return given;
    }

    /** Returns the facts that a correction made unknown, where the reader is told of none of them. */
    private List<Fact> untoldCleared(Amendment amendment) {
        List<Fact> cleared = new ArrayList<>();
        int at = records.indexOf(amendment.id());
        for (Fact fact : at < 0 ? List.<Fact>of() : amendment.changed()) {
            if (states.get(at).facts().value(fact) == null) {
                if (!handover.hides(fact)) {
                    return List.of();
                }
                cleared.add(fact);
            }
        }
        return cleared;
    }
}
