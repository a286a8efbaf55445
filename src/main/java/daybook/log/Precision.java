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
    /** A day that the writer marked as approximate ("about 5 March", "2 weeks ago"). */
    ABOUT_DAY,
    MONTH,
    /** A month that the writer marked as approximate ("about March 2026", "early March"). */
    ABOUT_MONTH,
    YEAR,
    /** A year that the writer marked as approximate. */
    ABOUT_YEAR,
    /** From one moment or date to another, both included; with one end missing, at some time before or after the other. */
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

    /** Whether it is a day, a month or a year that is only about right. */
    public boolean isApproximate() {
        return this == ABOUT_DAY || this == ABOUT_MONTH || this == ABOUT_YEAR;
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
