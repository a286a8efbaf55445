package daybook.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What is typed at a console of Windows, as UTF-8 with plain line ends.
 *
 * <p>Older consoles send NUL for a letter outside ASCII where the code page is UTF-8. Such a text is refused: a log must not hold what
 * nobody typed.
 */
public final class ConsoleInput extends InputStream {
    private static final int ROOM = 8_192;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer undecoded = ByteBuffer.allocate(ROOM);
    private ByteBuffer ready = ByteBuffer.allocate(0);
    private boolean ended;

    public ConsoleInput(InputStream in, Charset console) {
        this.in = in;
        this.decoder = console.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read() throws IOException {
        return fill() ? ready.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(most, ready.remaining());
        ready.get(into, from, count);
        return count;
    }

    @Override
    public int available() throws IOException {
        return ready.hasRemaining() ? ready.remaining() : ended ? 0 : in.available();
    }

    /** Reads until something is ready; false at the end. */
    private boolean fill() throws IOException {
        while (!ready.hasRemaining() && !ended) {
            int read = in.read(undecoded.array(), undecoded.position(), undecoded.remaining());
            ended = read < 0;
            undecoded.position(undecoded.position() + Math.max(read, 0));
            CharBuffer text = CharBuffer.allocate(ROOM);
            undecoded.flip();
            CoderResult result = decoder.decode(undecoded, text, ended);
            undecoded.compact();
            String typed = text.flip().toString();
            if (result.isError() || typed.indexOf('\0') >= 0) {
                throw new IOException(
                        "the console lost a character that was typed; write the text to a file and send it on"
                                + " standard input, or use a newer terminal");
            }
            ready = ByteBuffer.wrap(typed.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        }
        return ready.hasRemaining();
    }
}
