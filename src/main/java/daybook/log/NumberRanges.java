package daybook.log;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** The numbers of entries that are there, and in words those that are not: {@code 2, 4 to 6 and 9}. */
public final class NumberRanges {

    private static final int MOST = 12;

    private final BitSet present = new BitSet();
    private final List<Long> others = new ArrayList<>();

    /** Notes an entry; those of other logs have numbers of their own, and none of them is missing. */
    public void add(long number) {
        if (RecordNumber.isOwn(number)) {
            present.set((int) number);
        } else {
            others.add(number);
        }
    }

    /** Returns the numbers that were added, in order and in short: {@code 3}, {@code 5-9}. */
    public List<String> ranges() {
        List<String> ranges = new ArrayList<>();
        for (int from = present.nextSetBit(0); from >= 0; ) {
            int to = present.nextClearBit(from) - 1;
            ranges.add(range(from, to));
            from = present.nextSetBit(to + 1);
        }
        Collections.sort(others);
        for (int i = 0; i < others.size(); ) {
            long from = others.get(i);
            long to = from;
            for (i++; i < others.size() && others.get(i) <= to + 1; i++) {
                to = others.get(i);
            }
            ranges.add(range(from, to));
        }
        return ranges;
    }

    private static String range(long from, long to) {
        return from == to ? Long.toString(from) : from + "-" + to;
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
