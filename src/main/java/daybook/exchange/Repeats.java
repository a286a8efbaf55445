package daybook.exchange;

import java.nio.ByteBuffer;

/**
 * Counts how often each digest came before, so that rows of a file that say the same are told apart: two identical calls on a day stay
 * two, and each is recognised when the file, or a longer one that has the same rows, is imported again.
 *
 * <p>Takes 12 bytes a digest at half load, so that a million rows fit where a map of objects would not. Digests are told apart by their first 63 bits; should two rows ever share those, the second is only numbered needlessly.
 */
public final class Repeats {

    private long[] keys = new long[1024];
    private int[] counts = new int[1024];
    private int size;

    /** How often this digest was given before. */
    public int countAndAdd(byte[] digest) {
        if (size * 2 >= keys.length) {
            grow();
        }
        long key = ByteBuffer.wrap(digest).getLong() | 1; // never zero, which marks a free place
        int at = place(keys, key);
        if (keys[at] == 0) {
            keys[at] = key;
            size++;
        }
        return counts[at]++;
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        int[] moreCounts = new int[moreKeys.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int at = place(moreKeys, keys[i]);
                moreKeys[at] = keys[i];
                moreCounts[at] = counts[i];
            }
        }
        keys = moreKeys;
        counts = moreCounts;
    }

    private static int place(long[] keys, long key) {
        int at = (int) (key >>> 32) & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }
}
