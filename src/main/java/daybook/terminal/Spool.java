package daybook.terminal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is written at once and hands it on when the reader takes it, so that nobody who looks at a page, or has stopped a
 * pipe, keeps a log locked that is being read meanwhile. What waits is in memory and in no file.
 *
 * <p>A short text is handed on when it is flushed, without a thread. What waits has a limit: a writer that is further ahead waits
 * for the reader after all.
 */
final class Spool extends OutputStream {
    /** As much is kept before a thread is worth its start. */
    static final int SHORT = 1 << 20;

    private static final int LEAST = 1 << 20;

    private final OutputStream sink;
    private final long most;
    private final long withoutThread;
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private long held;
    private boolean handing;
    private @Nullable Thread thread;
    private @Nullable IOException failure;

    /**
     * @param sink where it goes in the end
     * @param most the bytes that may wait
     * @param withoutThread the bytes up to which nothing is handed on before a flush
     */
    Spool(OutputStream sink, long most, long withoutThread) {
        this.sink = sink;
        this.most = most;
        this.withoutThread = Math.min(withoutThread, most - 1);
    }

    /** How much may wait in this process: a quarter of the memory that it may take. */
    static long room() {
        return Math.max(LEAST, Runtime.getRuntime().maxMemory() / 4);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int count) throws IOException {
        try {
            while (held >= most && failure == null) {
                wait();
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
        fail();
        byte[] copy = new byte[count];
        System.arraycopy(bytes, from, copy, 0, count);
        waiting.add(copy);
        held += count;
        if (thread == null && held > withoutThread) {
            thread = new Thread(this::handOn, "output");
            thread.setDaemon(true);
            thread.start();
        }
        notifyAll();
    }

    /** Waits until everything is with the reader. */
    @Override
    public synchronized void flush() throws IOException {
        if (thread == null) {
            for (byte[] next = waiting.poll(); next != null; next = waiting.poll()) {
                held -= next.length;
                sink.write(next);
            }
            sink.flush();
            return;
        }
        try {
            while ((handing || !waiting.isEmpty()) && failure == null) {
                wait();
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
        fail();
    }

    private void handOn() {
        try {
            while (true) {
                byte[] next = next();
                sink.write(next);
                done(next.length);
            }
        } catch (IOException e) {
            failed(e);
        } catch (InterruptedException e) {
            failed(new InterruptedIOException("the output was interrupted"));
        }
    }

    private synchronized byte[] next() throws InterruptedException {
        byte[] next = waiting.poll();
        while (next == null) {
            wait();
            next = waiting.poll();
        }
        handing = true;
        return next;
    }

    private void done(int count) throws IOException {
        boolean last;
        synchronized (this) {
            held -= count;
            last = waiting.isEmpty();
        }
        if (last) {
            sink.flush();
        }
        synchronized (this) {
            handing = false;
            notifyAll();
        }
    }

    private synchronized void failed(IOException e) {
        failure = e;
        waiting.clear();
        held = 0;
        handing = false;
        notifyAll();
    }

    private void fail() throws IOException {
        if (failure != null) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("the output was interrupted");
    }
}
