package daybook.store.verify;

import daybook.store.rows.Uninterrupted;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends each part of a verification that takes too long, once it is known that the file is damaged in a way that may lead in circles. A part in
 * a file without such damage may take as long as it needs.
 */
final class EndlessReading implements AutoCloseable {

    private static final long LOOK_MILLIS = 20;

    private final Map<Connection, Long> begun = new ConcurrentHashMap<>();
    private @Nullable Thread watch;
    private boolean closed;

    /** A connection begins with its next part. */
    void begins(Connection connection) {
        begun.put(connection, System.nanoTime());
    }

    /** Interrupts every part that takes longer, from now on. */
    synchronized void endsAfter(long millis) {
        if (watch == null) {
            long limit = TimeUnit.MILLISECONDS.toNanos(millis);
            watch = new Thread(() -> interrupt(limit), "ending what has no end");
            watch.setDaemon(true);
            watch.start();
        }
    }

    private synchronized void interrupt(long limit) {
        while (!closed) {
            for (Map.Entry<Connection, Long> each : begun.entrySet()) {
                if (System.nanoTime() - each.getValue() > limit) {
                    SharedReading.interrupt(each.getKey());
                }
            }
            try {
                wait(LOOK_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void close() {
        Thread watching;
        synchronized (this) {
            closed = true;
            notifyAll();
            watching = watch;
        }
        if (watching != null) {
            Uninterrupted.join(watching);
        }
    }
}
