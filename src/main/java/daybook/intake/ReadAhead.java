package daybook.intake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that another thread reads while those before them are saved, as many as there is room for. Only the one thread that calls
 * {@link #next} sees them and speaks of them, in the order of the file.
 */
final class ReadAhead implements AutoCloseable {

    /** Rows that change hands together, because each change has its price. */
    private static final int ROWS = 250;

    /** In characters, of all that waits: some thousand rows of the usual length. */
    private static final long ROOM = 6_000_000;

    /** What a row takes beside its texts. */
    private static final int EACH = 400;

    /** Where rows come from: null at the end. */
    @FunctionalInterface
    interface Source {
        @Nullable
        ReadRow next() throws IOException;
    }

    private record Batch(List<ReadRow> rows, long size) {}

    private final Source source;
    private final Thread thread;
    private final Deque<Batch> waiting = new ArrayDeque<>();
    private long size;
    private boolean ended;
    private boolean closed;
    private @Nullable Throwable problem;

    ReadAhead(Source source) {
        this.source = source;
        thread = new Thread(this::read, "rows");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The next rows; empty at the end of the file.
     *
     * @throws IOException as the reading throws it, or any other exception, when the rows before it were taken
     */
    List<ReadRow> next() throws IOException {
        try {
            Batch batch = take();
            if (batch != null) {
                return batch.rows();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a file was read");
        }
        Throwable thrown = problem;
        if (thrown instanceof IOException e) {
            throw e;
        } else if (thrown instanceof RuntimeException e) {
            throw e;
        } else if (thrown instanceof Error e) {
            throw e;
        }
        return List.of();
    }

    private synchronized @Nullable Batch take() throws InterruptedException {
        while (waiting.isEmpty() && !ended) {
            wait();
        }
        Batch batch = waiting.poll();
        if (batch != null) {
            size -= batch.size();
            notifyAll();
        }
        return batch;
    }

    private void read() {
        Throwable thrown = null;
        try {
            boolean more = true;
            while (more) {
                List<ReadRow> rows = new ArrayList<>(ROWS);
                long characters = 0;
                try {
                    while (more && rows.size() < ROWS && characters < ROOM / 8) {
                        ReadRow row = source.next();
                        more = row != null;
                        if (row != null) {
                            rows.add(row);
                            characters += EACH + (row instanceof ReadRow.Ready ready ? ready.characters() : 0);
                        }
                    }
                } finally {
                    // What was read before a problem is heard of before it.
                    more &= rows.isEmpty() || put(new Batch(rows, characters));
                }
            }
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            thrown = e;
        }
        end(thrown);
    }

    /** Whether more is wanted. */
    private synchronized boolean put(Batch batch) throws InterruptedException {
        while (!closed && !waiting.isEmpty() && size + batch.size() > ROOM) {
            wait();
        }
        waiting.add(batch);
        size += batch.size();
        notifyAll();
        return !closed;
    }

    private synchronized void end(@Nullable Throwable thrown) {
        problem = thrown;
        ended = true;
        notifyAll();
    }

    /** Whether the other thread is still at it. */
    boolean isReading() {
        return thread.isAlive();
    }

    /** Stops the reading; whoever owns the file can close it then. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
