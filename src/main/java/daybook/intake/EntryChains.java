package daybook.intake;

import java.util.Arrays;

/** Numbers of entries by a hash of what they say, first in, first out. Takes 30 bytes for each, where a map of objects takes four times that. */
final class EntryChains {

    private static final int NONE = -1;

    private long[] hashes = new long[256];
    private int[] first = filled(hashes.length);
    private int[] last = filled(hashes.length);
    private int used;

    private int[] ids = new int[128];
    private int[] next = new int[128];
    private int count;

    private static int[] filled(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }

    /** Adds an entry behind those of the same hash. */
    void add(long hash, int id) {
        if (used * 2 >= hashes.length) {
            grow();
        }
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
            next = Arrays.copyOf(next, 2 * count);
        }
        ids[count] = id;
        next[count] = NONE;
        int at = place(hashes, last, hash);
        if (last[at] == NONE) {
            hashes[at] = hash;
            first[at] = count;
            used++;
        } else if (first[at] == NONE) {
            first[at] = count;
        } else {
            next[last[at]] = count;
        }
        last[at] = count++;
    }

    /** Takes out the first entry of that hash; 0 when there is none. */
    int poll(long hash) {
        int at = place(hashes, last, hash);
        int node = first[at];
        if (node == NONE) {
            return 0;
        }
        first[at] = next[node];
        return ids[node];
    }

    /** Where that hash is, or the free place for it, which has no last one. */
    private static int place(long[] hashes, int[] last, long hash) {
        int at = (int) (hash >>> 20) & (hashes.length - 1);
        while (last[at] != NONE && hashes[at] != hash) {
            at = (at + 1) & (hashes.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] moreHashes = new long[2 * hashes.length];
        int[] moreFirst = filled(moreHashes.length);
        int[] moreLast = filled(moreHashes.length);
        for (int i = 0; i < hashes.length; i++) {
            if (last[i] != NONE) {
                int at = place(moreHashes, moreLast, hashes[i]);
                moreHashes[at] = hashes[i];
                moreFirst[at] = first[i];
                moreLast[at] = last[i];
            }
        }
        hashes = moreHashes;
        first = moreFirst;
        last = moreLast;
    }
}
