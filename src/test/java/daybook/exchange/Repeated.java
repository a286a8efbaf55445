package daybook.exchange;

import java.io.InputStream;

/** The same bytes again and again, without holding them more than once. */
public final class Repeated extends InputStream {

    private final byte[] item;
    private final long total;
    private long position;

    public Repeated(byte[] item, long times) {
        this.item = item;
        this.total = times * item.length;
    }

    @Override
    public int read() {
        return position == total ? -1 : item[(int) (position++ % item.length)] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int count = 0;
        while (count < length && position < total) {
            int start = (int) (position % item.length);
            int part = Math.min(length - count, item.length - start);
            System.arraycopy(item, start, target, offset + count, part);
            count += part;
            position += part;
        }
        return count == 0 && length > 0 ? -1 : count;
    }
}
