package daybook.store.sqlite;

import daybook.ledger.Head;
import daybook.ledger.RecordKind;
import daybook.ledger.Sealed;
import daybook.ledger.Sealer;
import daybook.store.NewEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The records of many entries, sealed one after the other by another thread while those before them are stored: a chain has an order,
 * but its next link needs nothing of the file.
 */
final class SealedAhead implements AutoCloseable {

    /** Records that change hands together, because each change has its price. */
    private static final int TOGETHER = 64;

    private static final int ROOM = 8;

    private final BlockingQueue<List<Sealed>> waiting = new ArrayBlockingQueue<>(ROOM);
    private final Sealer sealer;
    private final List<NewEntry> entries;
    private final @Nullable Long importId;
    private final Thread thread;
    private Head head;
    private List<Sealed> taken = List.of();
    private int next;

    /** Written before the last, empty list is handed over, and read after it. */
    private @Nullable RuntimeException problem;

    SealedAhead(Sealer sealer, Head head, List<NewEntry> entries, @Nullable Long importId) {
        this.sealer = sealer;
        this.head = head;
        this.entries = entries;
        this.importId = importId;
        thread = new Thread(this::seal, "sealing");
        thread.setDaemon(true);
        thread.start();
    }

    private void seal() {
        try {
            try {
                for (int from = 0; from < entries.size(); from += TOGETHER) {
                    waiting.put(seal(entries.subList(from, Math.min(entries.size(), from + TOGETHER))));
                }
            } catch (RuntimeException e) {
                problem = e;
                waiting.put(List.of());
            }
        } catch (InterruptedException closed) {
            // Nobody wants more: see close().
        }
    }

    private List<Sealed> seal(List<NewEntry> some) {
        List<Sealed> sealed = new ArrayList<>(some.size());
        for (NewEntry each : some) {
            Sealed record = sealer.seal(head, RecordKind.ENTRY, importId, each.committed());
            head = record.head();
            sealed.add(record);
        }
        return sealed;
    }

    /** The record of the next entry; to be asked for as many times as there are entries. */
    Sealed next() {
        if (next == taken.size()) {
            taken = take();
            next = 0;
            if (taken.isEmpty()) {
                throw problem == null ? new IllegalStateException("no more entries") : problem;
            }
        }
        return taken.get(next++);
    }

    private List<Sealed> take() {
        try {
            return waiting.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while records were stored", e);
        }
    }

    /** Whether the other thread is still at it. */
    boolean isSealing() {
        return thread.isAlive();
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
