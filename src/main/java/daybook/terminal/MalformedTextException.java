package daybook.terminal;

import java.io.IOException;

/** Bytes that are not UTF-8. They are refused rather than replaced: a log must not hold what nobody sent. */
public final class MalformedTextException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long offset;
    private final int line;

    MalformedTextException(long offset, int line, int badByte) {
        super("byte " + (offset + 1) + " (line " + line + ", hexadecimal " + hex(badByte) + ") is not UTF-8 text");
        this.offset = offset;
        this.line = line;
    }

    /** How many bytes come before the first one that is wrong. */
    public long offset() {
        return offset;
    }

    /** The line it stands on, from 1, counted by LF. */
    public int line() {
        return line;
    }

    private static String hex(int value) {
        String digits = "0123456789ABCDEF";
        return "" + digits.charAt((value >> 4) & 15) + digits.charAt(value & 15);
    }
}
