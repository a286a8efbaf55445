package daybook.store.rows;

/** Waits for other threads until they are done: nothing may be left out without anybody knowing, nor go on behind somebody's back. */
public final class Uninterrupted {

    private Uninterrupted() {}

    /** What is waited for. */
    public interface Waiting<T> {
        /** Waits, and returns what came. */
        T result() throws InterruptedException;
    }

    public static <T> T get(Waiting<T> waiting) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return waiting.result();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static void join(Thread thread) {
        get(() -> {
            thread.join();
            return thread;
        });
    }
}
