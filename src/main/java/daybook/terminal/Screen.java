package daybook.terminal;

/** The screen of one command: its two streams, the width to lay out for, and how much the user wants to see there. */
public final class Screen {
    private final Terminal terminal;
    private final boolean plain;
    private final boolean quiet;

    /**
     * @param plain whether to write sentences instead of tables
     * @param quiet whether to leave out whatever is not data
     */
    public Screen(Terminal terminal, boolean plain, boolean quiet) {
        this.terminal = terminal;
        this.plain = plain;
        this.quiet = quiet;
    }

    /** Returns standard output. */
    public Output out() {
        return terminal.out();
    }

    /** Returns standard error. */
    public Output err() {
        return terminal.err();
    }

    /** Returns the columns to lay tables and paragraphs out for. */
    public int width() {
        return terminal.width();
    }

    public boolean plain() {
        return plain;
    }

    public boolean quiet() {
        return quiet;
    }

    /** Writes a message that is not data to standard error, unless the command is quiet. */
    public void say(String message) {
        if (!quiet) {
            terminal.err().line(Style.DIM, SafeText.of(message));
        }
    }

    /** Starts progress in words such as {@code checked 12,000 records}, shown where standard error is a terminal. */
    public Progress progress(String before, String after) {
        return Progress.of(terminal, quiet, System::nanoTime, SafeText.of(before), SafeText.of(after));
    }
}
