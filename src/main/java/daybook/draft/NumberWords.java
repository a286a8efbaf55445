package daybook.draft;

import daybook.log.RecordNumber;
import java.util.List;

/** Writer of the numbers of entries within a sentence. */
final class NumberWords {

    private static final int MOST = 6;

    private NumberWords() {}

    /** Returns {@code #1, #4}, or the first of many: {@code #1, #4 and 3 more}. */
    static String of(List<Long> numbers) {
        StringBuilder words = new StringBuilder();
        int shown = numbers.size() <= MOST + 1 ? numbers.size() : MOST;
        for (int i = 0; i < shown; i++) {
            words.append(i == 0 ? "#" : ", #").append(RecordNumber.show(numbers.get(i)));
        }
        return shown == numbers.size() ? words.toString() : words + " and " + (numbers.size() - shown) + " more";
    }
}
