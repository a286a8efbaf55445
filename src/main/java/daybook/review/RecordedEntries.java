package daybook.review;

import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.Filter;
import daybook.log.TimelineOrder;
import daybook.store.EntryVisitor;
import daybook.store.Event;
import daybook.store.LogStore;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The entries as they stood before a moment, in the order in which they occurred: without those that were written down
 * later, and with the others as they read then. Only the few that were corrected since are kept in memory.
 */
final class RecordedEntries {

    private final TimelineOrder order;
    private final LogStore log;
    private final Instant before;
    private final Set<Long> correctedSince = new HashSet<>();
    private final Deque<Entry> asTheyRead = new ArrayDeque<>();

    RecordedEntries(LogStore log, Instant before) {
        this.order = new TimelineOrder(log.settings().zone());
        this.log = log;
        this.before = before;
        corrected(RecordKind.AMEND);
        corrected(RecordKind.WITHDRAW);
        List<Entry> earlier = new ArrayList<>();
        for (long id : correctedSince) {
            Entry entry = log.entryBefore(id, before);
            if (entry != null) {
                earlier.add(entry);
            }
        }
        earlier.sort(order);
        asTheyRead.addAll(earlier);
    }

    private void corrected(RecordKind kind) {
        for (Event event : log.events(kind)) {
            Long ref = event.ref();
            if (ref != null && !event.writtenDown().isBefore(before)) {
                correctedSince.add(ref);
            }
        }
    }

    /** Hands them over, those about other subjects among them where they were corrected. To be asked once. */
    void visit(Filter filter, EntryVisitor visitor) throws IOException {
        log.entries(filter, entry -> {
            if (correctedSince.contains(entry.id()) || !entry.writtenDown().isBefore(before)) {
                return true;
            }
            return upTo(entry, visitor) && visitor.visit(entry);
        });
        for (Entry entry : asTheyRead) {
            visitor.visit(entry);
        }
    }

    private boolean upTo(Entry next, EntryVisitor visitor) throws IOException {
        Entry first = asTheyRead.peek();
        while (first != null && order.compare(first, next) < 0) {
            asTheyRead.remove();
            if (!visitor.visit(first)) {
                return false;
            }
            first = asTheyRead.peek();
        }
        return true;
    }
}
