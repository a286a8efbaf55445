package daybook.escalation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A set of entry numbers in short: {@code 3}, {@code 5-9}. Entries that follow each other take no more room than two, so
 * that the record of a flag that names a hundred thousand of them stays small.
 */
public final class EntryRanges {

    private final long[] first;
    private final long[] last;

    private EntryRanges(long[] first, long[] last) {
        this.first = first;
        this.last = last;
    }

    /** The numbers in any order. */
    public static EntryRanges of(List<Long> ids) {
        long[] sorted = new long[ids.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = ids.get(i);
        }
        Arrays.sort(sorted);
        long[] first = new long[sorted.length];
        long[] last = new long[sorted.length];
        int ranges = 0;
        for (long id : sorted) {
            if (ranges > 0 && id <= last[ranges - 1] + 1) {
                last[ranges - 1] = id;
            } else {
                first[ranges] = id;
                last[ranges++] = id;
            }
        }
        return new EntryRanges(Arrays.copyOf(first, ranges), Arrays.copyOf(last, ranges));
    }

    /**
     * Reads what {@link #words()} wrote. A word in any other form is left out: a record that cannot be read covers
     * nothing, so that a flag stands rather than not.
     */
    public static EntryRanges read(List<String> words) {
        List<Long> ends = new ArrayList<>(words.size() * 2);
        for (String word : words) {
            int hyphen = word.indexOf('-', 1);
            try {
                long from = Long.parseLong(hyphen < 0 ? word : word.substring(0, hyphen));
                long to = hyphen < 0 ? from : Long.parseLong(word.substring(hyphen + 1));
                long before = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
                if (from > before && to >= from) {
                    ends.add(from);
                    ends.add(to);
                }
            } catch (NumberFormatException e) {
                // Left out, see above.
            }
        }
        long[] first = new long[ends.size() / 2];
        long[] last = new long[first.length];
        for (int i = 0; i < first.length; i++) {
            first[i] = ends.get(2 * i);
            last[i] = ends.get(2 * i + 1);
        }
        return new EntryRanges(first, last);
    }

    /** The numbers in order: {@code 3}, {@code 5-9}. */
    public List<String> words() {
        List<String> words = new ArrayList<>(first.length);
        for (int i = 0; i < first.length; i++) {
            words.add(first[i] == last[i] ? Long.toString(first[i]) : first[i] + "-" + last[i]);
        }
        return words;
    }

    /** Whether a number is in the set. */
    public boolean has(long id) {
        int at = Arrays.binarySearch(first, id);
        int range = at >= 0 ? at : -at - 2;
        return range >= 0 && id <= last[range];
    }

    /** Those of the numbers that are not in the set, in their order. */
    List<Long> without(List<Long> ids) {
        List<Long> others = new ArrayList<>();
        for (long id : ids) {
            if (!has(id)) {
                others.add(id);
            }
        }
        return others;
    }
}
