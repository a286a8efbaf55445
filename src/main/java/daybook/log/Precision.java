package daybook.log;

/** How exactly it is known when something occurred. The order is from the finest to the coarsest. */
public enum Precision implements Word {
    SECOND,
    MINUTE,
    /** A time of day that the writer marked as approximate ("about 2pm", "2 hours ago"). */
    ABOUT,
    /** Morning, afternoon, evening or night of a date. */
    PART_OF_DAY,
    DAY,
    MONTH,
    YEAR,
    /** From one moment or date to another, both included. */
    RANGE,
    UNKNOWN;

    /** Not asked for again for each entry. */
    private static final Precision[] ALL = values();

    private final String word = Words.of(this);

    /** The word used in files and JSON, such as {@code part-of-day}. */
    @Override
    public String word() {
        return word;
    }

    /** The precision of that word. */
    public static java.util.Optional<Precision> of(String word) {
        for (Precision p : ALL) {
            if (p.word.equals(word)) {
                return java.util.Optional.of(p);
            }
        }
        return java.util.Optional.empty();
    }
}
