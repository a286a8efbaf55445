package daybook.log;

import java.util.Optional;

/**
 * How a log reads a date written in figures, such as {@code 20/11/2026}: a setting of the log, chosen when it is made
 * and never guessed from the figures.
 */
public enum DateOrder implements Word {
    /** Day, month, year: {@code 20/11/2026}. */
    DMY("dmy"),
    /** Month, day, year: {@code 11/20/2026}. */
    MDY("mdy");

    private final String word;

    DateOrder(String word) {
        this.word = word;
    }

    /** The word used in options and files, {@code dmy} or {@code mdy}. */
    @Override
    public String word() {
        return word;
    }

    /** The order of that word, or empty when there is none. */
    public static Optional<DateOrder> of(String word) {
        for (DateOrder order : values()) {
            if (order.word.equals(word)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }
}
