package daybook.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text without losing or inventing a character; line endings and a byte order mark stay as they are. */
public final class StrictUtf8 {
    private static final int BUFFER = 8192;

    private StrictUtf8() {}

    /**
     * Reads a stream to its end.
     *
     * @param maxBytes the most bytes to take
     * @throws MalformedTextException if the bytes are not UTF-8
     * @throws TextTooLongException if there are more
     */
    public static String readAll(InputStream in, int maxBytes) throws IOException {
        // Not readNBytes: on a file descriptor, Java 17 asks for the position in it, which a pipe does not have.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (read > maxBytes - bytes.size()) {
                throw new TextTooLongException(maxBytes);
            }
            bytes.write(buffer, 0, read);
        }
        return decode(bytes.toByteArray(), bytes.size());
    }

    /**
     * Decodes the first {@code count} bytes.
     *
     * @throws MalformedTextException if they are not UTF-8; a character cut off at the end is not either
     */
    public static String decode(byte[] bytes, int count) throws MalformedTextException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.wrap(bytes, 0, count);
        CharBuffer to = CharBuffer.allocate(count); // UTF-8 never has fewer bytes than UTF-16 has units
        CoderResult result = decoder.decode(from, to, true);
        if (result.isError()) {
            int offset = from.position();
            throw new MalformedTextException(offset, lineOf(bytes, offset), bytes[offset]);
        }
        decoder.flush(to);
        return to.flip().toString();
    }

    private static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
