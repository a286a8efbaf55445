package daybook.terminal;

import java.io.IOException;

/** More text than the reader was told to take. Nothing of it is used. */
public final class TextTooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int maxBytes;

    TextTooLongException(int maxBytes) {
        super("the text is longer than " + maxBytes + " bytes");
        this.maxBytes = maxBytes;
    }

    /** The most bytes that were allowed. */
    public int maxBytes() {
        return maxBytes;
    }
}
