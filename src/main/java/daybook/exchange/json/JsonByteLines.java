package daybook.exchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Splits a stream at each LF before anything is decoded, so that a damaged line costs no more than itself. */
final class JsonByteLines {

    /** Room for one longest fact with each of its characters written as an escape of six bytes. */
    static final int LONGEST = 64 * 1024 * 1024;

    private static final int START_SIZE = 16_384;

    private final InputStream in;
    private final byte[] buffer = new byte[START_SIZE];
    private int position;
    private int limit;

    private byte[] bytes = new byte[START_SIZE];
    private int length;
    private long line;
    private long offset;
    private long next;
    private boolean tooLong;

    JsonByteLines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end. What follows the last LF is a line if it is not empty. */
    boolean next() throws IOException {
        if (bytes.length > START_SIZE * 64) {
            bytes = new byte[START_SIZE];
        }
        length = 0;
        tooLong = false;
        offset = next;
        if (position == limit && !fill()) {
            return false;
        }
        line++;
        do {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            keep(end - position);
            next += end - position;
            position = end;
            if (end < limit) {
                position++;
                next++;
                return true;
            }
        } while (fill());
        return true;
    }

    private void keep(int count) {
        if (tooLong || length + count > LONGEST) {
            tooLong = true;
            return;
        }
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(LONGEST, Math.max(length + count, 2 * bytes.length)));
        }
        System.arraycopy(buffer, position, bytes, length, count);
        length += count;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    /** The bytes of this line, up to its {@link #length()}; overwritten by the next. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** The number of this line, from 1. */
    long line() {
        return line;
    }

    /** How many bytes of the stream stand before this line. */
    long offset() {
        return offset;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Whether there is nothing on this line but white space. */
    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
