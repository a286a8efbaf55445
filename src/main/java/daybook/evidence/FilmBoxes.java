package daybook.evidence;

import java.io.ByteArrayOutputStream;

/**
 * The outermost boxes of a film without those that hold its pictures and sound, picked out while the film goes by. The box with the
 * times is often the last one, behind gigabytes.
 *
 * <p>Boxes: ISO/IEC 14496-12, 4.2: four bytes of length, four of type, and where the length is 1 eight more of length; a length of 0
 * means to the end of the file. QuickTime's atoms are the same.
 */
final class FilmBoxes {

    private static final int SHORT_HEADER = 8;
    private static final int LONG_HEADER = 16;

    private final int most;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final byte[] header = new byte[LONG_HEADER];
    private int filled;
    private long left;
    private boolean keeping;
    private boolean lost;

    /**
     * @param most how many bytes are kept; a box that would be more is left out
     */
    FilmBoxes(int most) {
        this.most = most;
    }

    /** Takes the next bytes of the film. */
    void add(byte[] bytes, int from, int length) {
        int at = from;
        int end = from + length;
        while (at < end && !lost) {
            if (left > 0) {
                int part = (int) Math.min(left, end - at);
                if (keeping) {
                    kept.write(bytes, at, part);
                }
                left -= part;
                at += part;
            } else {
                header[filled++] = bytes[at++];
                boolean isLong = filled >= SHORT_HEADER && number(0, 4) == 1;
                if (filled == (isLong ? LONG_HEADER : SHORT_HEADER)) {
                    begin(isLong);
                }
            }
        }
    }

    /** How many of the next bytes are not kept. */
    long passable() {
        return lost ? Long.MAX_VALUE : keeping ? 0 : left;
    }

    /** Takes note of bytes that were passed over. */
    void pass(long count) {
        left -= Math.min(left, count);
    }

    /** The boxes kept, one behind the other as in the film. */
    byte[] kept() {
        return kept.toByteArray();
    }

    private void begin(boolean isLong) {
        long size = isLong ? number(8, 8) : number(0, 4);
        left = size == 0 ? Long.MAX_VALUE : size - filled;
        // A length that can't be leaves no way to find the next box.
        lost = left < 0;
        keeping = !lost && holdsTimes() && left <= most - kept.size() - filled;
        if (keeping) {
            kept.write(header, 0, filled);
        }
        filled = 0;
    }

    private boolean holdsTimes() {
        Bytes bytes = new Bytes(header);
        return bytes.has(4, "ftyp") || bytes.has(4, "moov") || bytes.has(4, "meta") || bytes.has(4, "udta");
    }

    private long number(int from, int bytes) {
        long number = 0;
        for (int i = from; i < from + bytes; i++) {
            number = (number << 8) | (header[i] & 0xff);
        }
        return number;
    }
}
