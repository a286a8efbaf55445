package daybook.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One of the two streams that a command writes to, UTF-8 and buffered. People get {@link SafeText} only; programs get
 * exact bytes through {@link #data()}.
 *
 * <p>The stream handed in must report failures, as a {@code FileOutputStream} on the file descriptor does; a
 * {@code PrintStream} swallows them. After a failure everything further is dropped.
 */
public final class Output {
    private static final int BUFFER = 16 * 1024;

    private final OutputStream stream;
    private final Palette palette;
    private final boolean messages;
    private final @Nullable Output flushedFirst;
    private final StringBuilder waiting = new StringBuilder();
    private boolean broken;

    private Output(OutputStream stream, Palette palette, boolean messages, @Nullable Output flushedFirst) {
        this.stream = new BufferedOutputStream(stream, BUFFER);
        this.palette = palette;
        this.messages = messages;
        this.flushedFirst = flushedFirst;
    }

    /** Standard output: buffered until {@link #flush()}, and a failure is an {@link OutputException}. */
    public static Output ofData(OutputStream stream, Palette palette) {
        return new Output(stream, palette, false, null);
    }

    /**
     * Standard error: written at once, after what waits in {@code data}, so that both are in order on a screen. A failure
     * is ignored: there is nowhere left to tell it.
     */
    public static Output ofMessages(OutputStream stream, Palette palette, Output data) {
        return new Output(stream, palette, true, data);
    }

    /** Whether and how styles are shown. */
    public Palette palette() {
        return palette;
    }

    /** Writes a text without a line break after it. */
    public Output print(SafeText text) {
        return print(Style.PLAIN, text);
    }

    /** Writes a text in a style, without a line break after it. */
    public Output print(Style style, SafeText text) {
        palette.paint(waiting, style, text);
        send();
        return this;
    }

    /** Writes a line. */
    public Output line(SafeText text) {
        return line(Style.PLAIN, text);
    }

    /** Writes a line in a style. */
    public Output line(Style style, SafeText text) {
        palette.paint(waiting, style, text);
        return line();
    }

    /** Ends the line, or writes an empty one. */
    public Output line() {
        waiting.append('\n');
        send();
        return this;
    }

    /** Writes a paragraph wrapped to {@code width} columns, with blanks before each line. */
    public Output paragraph(Style style, SafeText text, int width, int indent) {
        int before = Math.max(0, Math.min(indent, width / 2));
        for (SafeText each : Wrap.lines(text, width - before)) {
            if (!each.isEmpty()) {
                print(SafeText.blanks(before));
            }
            line(style, each);
        }
        return this;
    }

    /** Writes a label in a style and a text after it, wrapped to {@code width} columns, with blanks before all lines but the first. */
    public Output labelled(Style style, SafeText label, SafeText text, int width, int hanging) {
        int start = label.width();
        print(style, label);
        boolean first = true;
        for (SafeText each : Wrap.lines(text, width, start, hanging)) {
            String shown = each.toString();
            int blanks = 0;
            while (first && blanks < Math.min(start, shown.length()) && shown.charAt(blanks) == ' ') {
                blanks++;
            }
            line(each.part(blanks, shown.length()));
            first = false;
        }
        return this;
    }

    /**
     * The stream for exact bytes: JSON, CSV and files, never meant for a person to read. Shares this object's buffer and
     * its failures; closing it only flushes.
     */
    public OutputStream data() {
        return new Data();
    }

    /** Whether an earlier write failed. */
    public boolean isBroken() {
        return broken;
    }

    /** Sends what is buffered. */
    public void flush() {
        if (flushedFirst != null) {
            flushedFirst.flush();
        }
        flushOwn();
    }

    private void flushOwn() {
        encode();
        if (broken) {
            return;
        }
        try {
            stream.flush();
        } catch (IOException e) {
            fail(e);
        }
    }

    /**
     * Control characters of this package's own making, such as a carriage return for progress. Data need not come first: a command
     * that is still reading its log would wait for whoever reads them.
     */
    void control(String characters) {
        waiting.append(characters);
        flushOwn();
    }

    private void send() {
        if (messages) {
            flush();
        } else if (waiting.length() >= BUFFER) {
            encode();
        }
    }

    private void encode() {
        if (waiting.length() > 0) {
            byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
            waiting.setLength(0);
            write(bytes, 0, bytes.length);
        }
    }

    private void write(byte[] bytes, int from, int count) {
        if (broken) {
            return;
        }
        try {
            stream.write(bytes, from, count);
        } catch (IOException e) {
            fail(e);
        }
    }

    private void fail(IOException e) {
        broken = true;
        if (!messages) {
            throw new OutputException(e);
        }
    }

    private final class Data extends OutputStream {
        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            encode();
            Output.this.write(bytes, from, count);
        }

        @Override
        public void flush() {
            Output.this.flush();
        }

        @Override
        public void close() {
            Output.this.flush();
        }
    }
}
