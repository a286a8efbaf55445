package daybook.log;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The numbers of entries that are there and of those that are not, in words: {@code 2, 4 to 6 and 9}. */
public final class NumberRanges {

    private static final int MOST = 12;

    private final BitSet present = new BitSet();

    /** Notes an entry of this log; those of other logs have numbers of their own and are passed over. */
    public void add(long number) {
        if (RecordNumber.isOwn(number)) {
            present.set((int) number);
        }
    }

    /** Returns the numbers from 1 to the last one that were not added; empty when none is missing. */
    public String missing(long last) {
        List<String> ranges = new ArrayList<>();
        long unnamed = 0;
        int end = (int) Math.min(last, Integer.MAX_VALUE - 1);
        for (int from = present.nextClearBit(1); from <= end; ) {
            int next = present.nextSetBit(from);
            int to = next < 0 || next > end ? end : next - 1;
            if (ranges.size() < MOST) {
                ranges.add(from == to ? Integer.toString(from) : from + (to == from + 1 ? " and " : " to ") + to);
            } else {
                unnamed += to - from + 1;
            }
            from = present.nextClearBit(to + 1);
        }
        String words = String.join(", ", ranges);
        return unnamed == 0 ? words : words + " and " + unnamed + " more";
    }
}
