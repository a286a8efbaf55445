package daybook.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Output for a screen: shown as it is when it fits, else by a pager. Writing never waits for the person who reads, up to the limit
 * of a {@link Spool}.
 */
final class PagedOutput extends OutputStream {
    private final OutputStream screen;
    private final Pager pager;
    private final int rows;
    private ByteArrayOutputStream held = new ByteArrayOutputStream();
    private int lines;
    private @Nullable OutputStream shown;
    private @Nullable Process process;
    private final Thread guard = new Thread(this::await, "pager");
    private boolean finished;

    /**
     * @param screen the terminal itself
     * @param pager what to start when there is more than fits
     * @param rows the lines of the screen
     */
    PagedOutput(OutputStream screen, Pager pager, int rows) {
        this.screen = screen;
        this.pager = pager;
        this.rows = rows;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (shown != null) {
            show(shown, bytes, from, count);
            return;
        }
        held.write(bytes, from, count);
        for (int i = from; i < from + count; i++) {
            if (bytes[i] == '\n') {
                lines++;
            }
        }
        if (lines >= rows) {
            page();
        }
    }

    /** A pager that was closed early has a broken pipe, whatever Java calls it once it knows that the process has ended. */
    private void show(OutputStream to, byte[] bytes, int from, int count) throws IOException {
        try {
            to.write(bytes, from, count);
        } catch (IOException e) {
            throw process == null ? e : new IOException("Broken pipe", e);
        }
    }

    /** Nothing: whether it fits on a page shows at the end. */
    @Override
    public void flush() {
        // see finish()
    }

    private void page() throws IOException {
        OutputStream to;
        try {
            Process started = pager.start();
            // Ctrl-C reaches the pager and this process alike. The pager goes on, so this process must not leave it
            // alone with the
            // shell on one terminal: a process that is being stopped waits for its hooks.
            Runtime.getRuntime().addShutdownHook(guard);
            process = started;
            to = new Spool(started.getOutputStream(), Spool.room(), 0);
        } catch (IOException | IllegalStateException e) {
            to = screen;
        }
        show(to, held.toByteArray(), 0, held.size());
        held = new ByteArrayOutputStream();
        shown = to;
    }

    /** Shows what was held, or waits for the person to close the pager. */
    void finish() throws IOException {
        if (finished) {
            return;
        }
        finished = true;
        if (shown == null) {
            screen.write(held.toByteArray());
            screen.flush();
            return;
        }
        try {
            shown.flush();
        } catch (IOException e) {
            if (process == null) {
                throw e;
            }
            // Closed early: the person has seen enough.
        } finally {
            end();
        }
    }

    private void end() throws IOException {
        if (process == null) {
            return;
        }
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // As above.
        }
        await();
        try {
            Runtime.getRuntime().removeShutdownHook(guard);
        } catch (IllegalStateException e) {
            // The process is being stopped, and the hook at work.
        }
    }

    private void await() {
        boolean interrupted = false;
        while (process != null && process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
