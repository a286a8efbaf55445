package daybook.escalation;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * Numbers of entries in the order of the timeline: a list that holds a million of them in 8 MB. Only this package adds
 * to it.
 */
public final class EntryIds extends AbstractList<Long> implements RandomAccess {

    private long[] ids = new long[4];
    private int size;

    public static EntryIds of(long... ids) {
        EntryIds list = new EntryIds();
        for (long id : ids) {
            list.append(id);
        }
        return list;
    }

    public void append(long id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        ids[size++] = id;
    }

    @Override
    public Long get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return ids[index];
    }

    @Override
    public int size() {
        return size;
    }
}
