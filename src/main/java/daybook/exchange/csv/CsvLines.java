package daybook.exchange.csv;

import daybook.log.DaybookException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a text file, strictly decoded, handed out at most one line at a time.
 *
 * <p>Because whoever reads from here never has more than one line ahead, reading can begin anew with the next line after a row that
 * makes no sense. A row longer than {@link #LONGEST_ROW} stops the reading: without that, one quotation mark that is never closed
 * would draw the whole file into memory.
 */
final class CsvLines extends Reader {

    /** The longest row, in characters: two texts of the greatest length that a fact may have. */
    static final int LONGEST_ROW = 16_000_000;

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
    private final CharBuffer chars = CharBuffer.allocate(8192).flip();
    private long bytesBefore;
    private boolean allBytesRead;
    private boolean atStart = true;
    private long linesEnded;
    private char last = '\n';
    private boolean endSeen;
    private long rowLine = 1;
    private long rowLength;

    /** Reads bytes that stand for characters as the charset says. The stream is not closed. */
    CsvLines(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The line on which the next character stands, counted from 1. A line ends with CR LF, LF or CR. */
    long line() {
        return linesEnded + 1;
    }

    /** The line on which the last character handed out stands. */
    long lastLine() {
        return last == '\n' || last == '\r' ? linesEnded : linesEnded + 1;
    }

    /** Whether the reader was told that the file has ended. */
    boolean endSeen() {
        return endSeen;
    }

    /** Says that a row begins, so that its length is counted from here. */
    void rowBegins(long line) {
        rowLine = line;
        rowLength = 0;
    }

    /** Leaves out what is left of the line from which characters were handed out last; nothing when that line has ended. */
    void skipRestOfLine() throws IOException {
        char[] dropped = new char[1024];
        while (last != '\n' && last != '\r') {
            if (read(dropped, 0, dropped.length) < 0) {
                return;
            }
        }
        if (last == '\r' && fill() && chars.get(chars.position()) == '\n') {
            last = chars.get();
        }
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            endSeen = true;
            return -1;
        }
        int n = 0;
        boolean ended = false;
        while (n < length && !ended && (chars.hasRemaining() || (last == '\r' && fill()))) {
            char c = chars.get(chars.position());
            if (n > 0 && last == '\r' && c != '\n') {
                break; // the line ended with a CR alone
            }
            chars.get();
            boolean secondHalf = c == '\n' && last == '\r';
            target[offset + n++] = c;
            if ((c == '\n' || c == '\r') && !secondHalf) {
                linesEnded++;
            }
            ended = c == '\n';
            last = c;
        }
        rowLength += n;
        if (rowLength > LONGEST_ROW) {
            throw new DaybookException.Usage(
                    "The row that begins on line " + rowLine + " is longer than " + LONGEST_ROW + " characters.",
                    "most likely a quotation mark in it is not closed");
        }
        return n;
    }

    /** Makes sure that there is a character to hand out; false at the end of the file. */
    private boolean fill() throws IOException {
        while (!chars.hasRemaining()) {
            if (allBytesRead && !bytes.hasRemaining()) {
                return false;
            }
            decode();
            if (atStart && chars.hasRemaining()) {
                atStart = false;
                if (chars.get(0) == '\uFEFF') {
                    chars.get();
                }
            }
        }
        return true;
    }

    private void decode() throws IOException {
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, allBytesRead);
        if (result.isError()) {
            if (chars.position() == 0) {
                throw malformed(result.length());
            }
        } else if (result.isUnderflow() && !allBytesRead) {
            readBytes();
        } else if (result.isUnderflow() && bytes.hasRemaining()) {
            throw new EOFException("half a character at the end");
        }
        chars.flip();
    }

    private void readBytes() throws IOException {
        bytesBefore += bytes.position();
        bytes.compact();
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (n < 0) {
            allBytesRead = true;
        } else {
            bytes.position(bytes.position() + n);
        }
        bytes.flip();
    }

    private DaybookException malformed(int length) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < length && i < bytes.remaining(); i++) {
            int b = bytes.get(bytes.position() + i) & 0xFF;
            hex.append(i == 0 ? "" : " ").append(Character.forDigit(b >> 4, 16)).append(Character.forDigit(b & 15, 16));
        }
        boolean utf8 = charset.equals(StandardCharsets.UTF_8);
        long offset = bytesBefore + bytes.position() + 1;
        return new DaybookException.Usage(
                "This file is not " + (utf8 ? "UTF-8" : charset.name()) + ": line " + line() + " has the byte"
                        + (length > 1 ? "s " : " ") + hex + " at byte " + offset + " of the file, counted from 1.",
                utf8
                        ? "save it as \"CSV UTF-8\", or name what it is in, such as --encoding windows-1252"
                        : "name the encoding that it was saved in, with --encoding");
    }

    @Override
    public void close() {}
}
