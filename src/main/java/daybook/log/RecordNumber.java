package daybook.log;

/**
 * Numbers of records where several logs are read as one: {@code 12} is record 12 of this log, {@code B12} record 12 of the first log
 * that was merged into it, {@code C12} of the second.
 *
 * <p>As a number, {@code B12} is 1,000,000,012: the place of the log times a thousand million, and its own number in that log.
 */
public final class RecordNumber {

    /** The first number that is not one of this log's own. No log has so many records: at one a second they take 31 years. */
    public static final long STRIDE = 1_000_000_000L;

    /** The last place that a log can have, so that every number fits where JSON and spreadsheets keep integers exactly. */
    public static final int LAST_PLACE = 1_000;

    private static final int LETTERS = 26;

    private RecordNumber() {}

    /** The number here of a record of another log, or of this one (place 0). */
    public static long of(int place, long number) {
        return place * STRIDE + number;
    }

    /** Which log a record belongs to: 0 for this one, 1 for the first that was merged into it. */
    public static int place(long id) {
        return (int) (id / STRIDE);
    }

    /** The number that a record has in its own log. */
    public static long within(long id) {
        return id % STRIDE;
    }

    /** Whether it is a record of this log itself. */
    public static boolean isOwn(long id) {
        return id < STRIDE;
    }

    /** What a person calls a record: {@code 12} or {@code B12}. */
    public static String show(long id) {
        return isOwn(id) ? Long.toString(id) : letters(place(id)) + within(id);
    }

    /** The letters of a log: A for this one, B for the first that was merged, after Z comes AA, as spreadsheets count columns. */
    public static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letters(place / LETTERS - 1) + last;
    }

    /** The place of the log with those letters, in either case; -1 when they are no letters, or too many. */
    public static int place(String letters) {
        int place = 0;
        for (int i = 0; i < letters.length(); i++) {
            int letter = (letters.charAt(i) | 0x20) - 'a';
            if (letter < 0 || letter >= LETTERS || i > 1) {
                return -1;
            }
            place = place * LETTERS + letter + 1;
        }
        return place - 1 > LAST_PLACE ? -1 : place - 1;
    }

    /** The number that a person means by {@code 12}, {@code #12}, {@code B12} or {@code #b12}; -1 when it is none. */
    public static long parse(String typed) {
        int at = typed.startsWith("#") ? 1 : 0;
        int digits = at;
        while (digits < typed.length() && !isDigit(typed.charAt(digits))) {
            digits++;
        }
        for (int i = digits; i < typed.length(); i++) {
            if (!isDigit(typed.charAt(i))) {
                return -1;
            }
        }
        int place = digits == at ? 0 : place(typed.substring(at, digits));
        if (place < 0 || digits == typed.length() || typed.length() - digits > 18) {
            return -1;
        }
        long number = Long.parseLong(typed.substring(digits));
        boolean whole = digits == at;
        // The long form, as JSON has it, is taken as well; a long number behind letters is nobody's.
        return number < 1 || (!whole && number >= STRIDE) ? -1 : of(place, number);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
