package daybook.terminal;

import java.io.IOException;
import java.util.Locale;

/**
 * Standard output takes no more. Unchecked, so that a command in the middle of a million rows stops at once without
 * asking after each row; main catches it.
 */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean readerGone;

    OutputException(IOException cause) {
        super(cause.getMessage(), cause);
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        this.readerGone = message.contains("broken pipe") || message.contains("connection reset");
    }

    /**
     * Whether the program that read the output has ended, as {@code head} does when it has seen enough: no error, and
     * nothing to tell. Otherwise the output could not be written (a full disk), and what was written is not whole.
     */
    public boolean readerGone() {
        return readerGone;
    }
}
