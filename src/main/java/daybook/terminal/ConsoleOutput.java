package daybook.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 on its way to a console that shows another code page. A character that it does not have is shown by its number, as text
 * made safe shows one that cannot be seen: never as a question mark, which could be what somebody wrote.
 */
public final class ConsoleOutput extends OutputStream {
    private static final int ROOM = 8_192;

    private final OutputStream out;
    private final Charset console;
    private final CharsetEncoder encoder;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);

    /** The bytes of a character that was cut in two. */
    private final ByteBuffer waiting = ByteBuffer.allocate(ROOM);

    private ConsoleOutput(OutputStream out, Charset console) {
        this.out = out;
        this.console = console;
        this.encoder = console.newEncoder();
    }

    /** The stream itself where the console takes UTF-8. */
    public static OutputStream of(OutputStream out, Charset console) {
        return console.equals(StandardCharsets.UTF_8) ? out : new ConsoleOutput(out, console);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int next = from;
        int end = from + count;
        while (next < end) {
            int taken = Math.min(waiting.remaining(), end - next);
            waiting.put(bytes, next, taken);
            next += taken;
            send();
        }
    }

    private void send() throws IOException {
        CharBuffer text = CharBuffer.allocate(ROOM);
        waiting.flip();
        decoder.decode(waiting, text, false);
        waiting.compact();
        out.write(shown(text.flip().toString()).getBytes(console));
    }

    private String shown(String text) {
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            if (encoder.canEncode(text.substring(i, i + length))) {
                shown.appendCodePoint(c);
            } else {
                shown.append("\\u{").append(Integer.toHexString(c)).append('}');
            }
            i += length;
        }
        return shown.toString();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
