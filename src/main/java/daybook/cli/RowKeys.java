package daybook.cli;

import java.util.HashMap;
import java.util.Map;

/**
 * Names each row of a file so that the same file, or a longer one that has the same rows, is recognised row by row when it is imported
 * again. Rows that say the same are told apart by counting them, so that two identical calls on a day stay two.
 */
final class RowKeys {

    private static final int DIGITS = 16;

    private final Map<Long, Integer> seen = new HashMap<>();

    /** The key of the next row with that digest (hexadecimal digits). */
    String next(String digest) {
        int count = seen.merge(Long.parseUnsignedLong(digest.substring(0, DIGITS), 16), 1, Integer::sum);
        return count == 1 ? digest : digest + "-" + count;
    }
}
