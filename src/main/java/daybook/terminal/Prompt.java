package daybook.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Asks a person at a terminal. Questions go to standard error, because standard output is data; whether to ask at all is
 * the caller's decision.
 */
public final class Prompt {
    private static final int ATTEMPTS = 3;

    private final InputStream in;
    private final Output err;
    private final int maxBytes;
    private int firstOfLine;

    /**
     * @param in what the person types
     * @param err where the questions go
     * @param maxBytes the most bytes to take for one answer
     */
    public Prompt(InputStream in, Output err, int maxBytes) {
        this.in = in;
        this.err = err;
        this.maxBytes = maxBytes;
    }

    /**
     * Asks for text of any number of lines, ended by an empty line or by Ctrl-D (on Windows Ctrl-Z and Enter) at the start of a line.
     *
     * <p>An empty line does not end it while more input is already waiting: that is a pasted text with a blank line in
     * it, and the rest of the paste must not be left for the shell to run as commands.
     *
     * @return the lines joined by LF, as typed; empty if nothing was typed
     * @throws MalformedTextException if what was typed is not UTF-8
     * @throws TextTooLongException if it is longer than allowed
     */
    public String text(SafeText question) throws IOException {
        err.line(question);
        String text = textOrEnd();
        return text == null ? "" : text;
    }

    /** The same without a question; null where the input ended before anything was typed. */
    @Nullable
    String textOrEnd() throws IOException {
        ByteArrayOutputStream typed = new ByteArrayOutputStream();
        while (true) {
            int start = typed.size();
            boolean ended = !readLine(typed);
            if (ended && typed.size() == start) {
                err.line();
                if (start == 0) {
                    return null;
                }
                break;
            }
            if (ended || (isEmptyLine(typed.size() - start) && in.available() == 0)) {
                break;
            }
        }
        return withoutLastBreaks(decode(typed));
    }

    /**
     * Asks for one line.
     *
     * @return the line without its end; null if the input has ended
     * @throws MalformedTextException if what was typed is not UTF-8
     * @throws TextTooLongException if it is longer than allowed
     */
    public @Nullable String line(SafeText question) throws IOException {
        err.print(question.plus(" "));
        ByteArrayOutputStream typed = new ByteArrayOutputStream();
        boolean ended = !readLine(typed);
        if (ended) {
            err.line();
            if (typed.size() == 0) {
                return null;
            }
        }
        return withoutLastBreaks(decode(typed));
    }

    /**
     * Asks for yes or no; only {@code y} or {@code yes} is yes. An answer that is neither is asked for again, twice at
     * most; after that, and at the end of the input, it is no.
     */
    public boolean confirm(SafeText question) throws IOException {
        return isYes(question.plus(" [yes/no]"), false);
    }

    /** The same, where Enter alone is no. */
    public boolean agrees(SafeText question) throws IOException {
        return isYes(question.plus(" [y/N]"), true);
    }

    private boolean isYes(SafeText full, boolean enterIsNo) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            String answer = line(full);
            if (answer == null || (enterIsNo && answer.isBlank())) {
                return false;
            }
            switch (answer.strip().toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> {
                    return true;
                }
                case "n", "no" -> {
                    return false;
                }
                default -> err.line(SafeText.of("Please answer yes or no."));
            }
        }
        return false;
    }

    /** Reads up to and with the next LF; false if the input ended before one. */
    private boolean readLine(ByteArrayOutputStream to) throws IOException {
        int next = in.read();
        firstOfLine = next;
        while (next >= 0) {
            if (to.size() == maxBytes) {
                discardWaiting();
                throw new TextTooLongException(maxBytes);
            }
            to.write(next);
            if (next == '\n') {
                return true;
            }
            next = in.read();
        }
        return false;
    }

    private String decode(ByteArrayOutputStream typed) throws IOException {
        byte[] bytes = typed.toByteArray();
        try {
            return StrictUtf8.decode(bytes, bytes.length);
        } catch (MalformedTextException e) {
            discardWaiting();
            throw e;
        }
    }

    /**
     * Discards what is waiting: the rest of a paste, which would otherwise answer the next question, or be read by the shell after this
     * program has ended.
     */
    void discardWaiting() throws IOException {
        int waiting = in.available();
        while (waiting > 0 && in.skip(waiting) > 0) {
            waiting = in.available();
        }
    }

    /** A line of two bytes is empty if the first is CR, as some terminals send. */
    private boolean isEmptyLine(int length) {
        return length == 1 || (length == 2 && firstOfLine == '\r');
    }

    private static String withoutLastBreaks(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(0, end);
    }
}
