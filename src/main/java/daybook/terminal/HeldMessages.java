package daybook.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Messages that wait until a pager has left the screen. */
final class HeldMessages extends OutputStream {
    private final OutputStream stream;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    HeldMessages(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public synchronized void write(int b) {
        held.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int count) {
        held.write(bytes, from, count);
    }

    /** Shows them. */
    synchronized void release() throws IOException {
        byte[] bytes = held.toByteArray();
        held.reset();
        stream.write(bytes);
        stream.flush();
    }
}
