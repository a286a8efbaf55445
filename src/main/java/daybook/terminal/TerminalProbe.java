package daybook.terminal;

/** What only the operating system knows about the three standard streams. */
public interface TerminalProbe {
    /** The file descriptors of the standard streams. */
    int IN = 0;

    int OUT = 1;
    int ERR = 2;

    /** Whether a standard stream ({@link #IN}, {@link #OUT} or {@link #ERR}) is a terminal. */
    boolean isTerminal(int descriptor);

    /** The columns of the terminal, 0 if it will not say. May start another program: ask only for a table. */
    int columns();

    /** Whether there is a shell of POSIX's kind, which starts a pager. */
    default boolean hasShell() {
        return true;
    }

    /** The lines of the terminal, 0 if it will not say. */
    default int rows() {
        return 0;
    }
}
