package daybook.log;

import java.util.Locale;
import java.util.Optional;

/** Which of the numbers in a date such as 03/04/2026 comes first. */
public enum DateOrder {
    /** Day, month, year: as written in Britain. */
    DMY,
    /** Month, day, year: as written in the United States. */
    MDY;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word used in options and settings. */
    public String word() {
        return word;
    }

    /** The order of exactly that word. */
    public static Optional<DateOrder> of(String word) {
        return Words.find(values(), DateOrder::word, word);
    }
}
