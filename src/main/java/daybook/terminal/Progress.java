package daybook.terminal;

import java.util.function.LongSupplier;

/**
 * Shows on a terminal's standard error how far long work has come, on one line that is written over and in the end wiped.
 * Writes nothing where nobody is watching.
 */
public final class Progress implements AutoCloseable {
    private static final long BETWEEN_NANOS = 100_000_000;
    private static final int MOST_COLUMNS = Terminal.DEFAULT_WIDTH - 1;

    private final Output err;
    private final boolean shown;
    private final LongSupplier nanoClock;
    private final SafeText before;
    private final SafeText after;
    private long lastShown;
    private int columns;

    private Progress(Output err, boolean shown, LongSupplier nanoClock, SafeText before, SafeText after) {
        this.err = err;
        this.shown = shown;
        this.nanoClock = nanoClock;
        this.before = before;
        this.after = after;
        this.lastShown = shown ? nanoClock.getAsLong() - BETWEEN_NANOS : 0;
    }

    /**
     * Progress in words such as {@code imported 12,000 rows}.
     *
     * @param terminal shown only if its standard error is a terminal
     * @param quiet whether {@code --quiet} was given
     * @param nanoClock nanoseconds that only grow, such as {@code System::nanoTime}
     * @param before the words before the number
     * @param after the words after it
     */
    public static Progress of(
            Terminal terminal, boolean quiet, LongSupplier nanoClock, SafeText before, SafeText after) {
        return new Progress(terminal.err(), terminal.errIsTerminal() && !quiet, nanoClock, before, after);
    }

    /** Says how much is done; shown ten times a second at most, so it may be called for every row. */
    public void update(long done) {
        if (isDue()) {
            show(before.plus(" " + grouped(done) + " ").plus(after));
        }
    }

    /** Says how much is done of a known whole. */
    public void update(long done, long whole) {
        if (isDue()) {
            show(before.plus(" " + grouped(done) + " of " + grouped(whole) + " ")
                    .plus(after));
        }
    }

    /** Wipes the line. Messages written before this would be mixed up with it. */
    @Override
    public void close() {
        if (columns > 0) {
            err.control("\r" + " ".repeat(columns) + "\r");
            columns = 0;
        }
    }

    private boolean isDue() {
        if (!shown) {
            return false;
        }
        long now = nanoClock.getAsLong();
        if (now - lastShown < BETWEEN_NANOS) {
            return false;
        }
        lastShown = now;
        return true;
    }

    private void show(SafeText text) {
        SafeText line = text.shortenedTo(MOST_COLUMNS);
        int width = line.width();
        // blanks wipe a longer line before it, on terminals without control sequences too
        err.control("\r" + line + " ".repeat(Math.max(0, columns - width)));
        columns = Math.max(columns, width);
    }

    /** The number with a comma after every three digits. */
    public static String grouped(long number) {
        String digits = Long.toString(number);
        StringBuilder grouped = new StringBuilder(digits);
        int sign = number < 0 ? 1 : 0;
        for (int i = digits.length() - 3; i > sign; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
