package daybook.store.rows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Packed rows that another thread reads ahead, while whoever asked for them thinks about those that came before. In a long log SQLite takes
 * as long to find and pack a row as a rule takes to look at it.
 *
 * <p>The connection belongs to the other thread until this is closed.
 */
final class RowsAhead implements AutoCloseable {

    /** A thread is begun when there are more rows than these; and so many are handed over at once. */
    private static final int BATCH = 1000;

    private static final int BATCHES = 4;

    /** How long the other thread waits before it looks whether anybody still wants rows. */
    private static final long LOOK_MILLIS = 20;

    /** Rows, and what came behind them: nothing, the end, or an error. */
    private record Batch(
            List<byte[]> rows, boolean last, @Nullable Throwable error) {}

    /** Where rows come from. */
    @FunctionalInterface
    interface Source {
        /** The next row; null behind the last. */
        byte @Nullable [] next() throws SQLException;
    }

    private final Source rows;
    private final int processors;
    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES);
    private @Nullable Thread reader;
    private volatile boolean closed;
    private Batch now;
    private int next;

    RowsAhead(Source rows, int processors) {
        this.rows = rows;
        this.processors = processors;
        now = read();
    }

    /** The next row; null behind the last. */
    byte @Nullable [] next() throws SQLException {
        while (next == now.rows.size()) {
            if (now.error != null) {
                throw asItIs(now.error);
            }
            if (now.last) {
                return null;
            }
            now = following();
            next = 0;
        }
        return now.rows.get(next++);
    }

    private static SQLException asItIs(Throwable error) {
        if (error instanceof RuntimeException e) {
            throw e;
        }
        if (error instanceof Error e) {
            throw e;
        }
        return (SQLException) error;
    }

    private Batch following() {
        if (processors == 1) {
            return read();
        }
        if (reader == null) {
            reader = new Thread(this::readAll, "reading ahead");
            reader.setDaemon(true);
            reader.start();
        }
        return Uninterrupted.get(batches::take);
    }

    private void readAll() {
        boolean more = true;
        while (more && !closed) {
            Batch batch = read();
            more = !batch.last && batch.error == null;
            boolean given = false;
            while (!given && !closed) {
                given = Uninterrupted.get(() -> batches.offer(batch, LOOK_MILLIS, TimeUnit.MILLISECONDS));
            }
        }
    }

    private Batch read() {
        List<byte[]> read = new ArrayList<>(BATCH);
        try {
            while (read.size() < BATCH) {
                byte[] row = rows.next();
                if (row == null) {
                    return new Batch(read, true, null);
                }
                read.add(row);
            }
            return new Batch(read, false, null);
        } catch (SQLException | RuntimeException | Error e) {
            return new Batch(read, true, e);
        }
    }

    @Override
    public void close() {
        closed = true;
        Thread reading = reader;
        if (reading != null) {
            Uninterrupted.join(reading);
        }
    }
}
