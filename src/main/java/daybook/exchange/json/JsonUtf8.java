package daybook.exchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Decodes UTF-8 strictly: what is not UTF-8 is refused with its place and never replaced. A byte order mark at the very start is left
 * out. All that stands before a bad byte is handed over first.
 */
final class JsonUtf8 extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int MOST_BUFFERED = 16_384;

    /** Room for any one character. */
    private static final int LEAST_BUFFERED = 8;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes;
    private final CharBuffer chars;
    private long offset;
    private boolean ended;
    private boolean begun;

    /** Decodes a whole file. */
    JsonUtf8(InputStream in) {
        this(in, 0, MOST_BUFFERED);
    }

    /**
     * Decodes a part of a file.
     *
     * @param offset how many bytes of the file stand before the stream's first
     * @param length how many bytes are to come at most; a short part costs only a small buffer
     */
    JsonUtf8(InputStream in, long offset, int length) {
        this.in = in;
        this.offset = offset;
        begun = offset > 0;
        int size = Math.max(LEAST_BUFFERED, Math.min(MOST_BUFFERED, length));
        bytes = ByteBuffer.allocate(size).limit(0);
        chars = CharBuffer.allocate(size).limit(0);
    }

    /** A byte that is not UTF-8. */
    static final class Malformed extends CharacterCodingException {

        private static final long serialVersionUID = 1L;

        private final long offset;
        private final int value;

        private Malformed(long offset, int value) {
            this.offset = offset;
            this.value = value;
        }

        /** Where and what it is, in a sentence. */
        @Override
        public String getMessage() {
            String hex = Integer.toHexString(0x100 + value).substring(1).toUpperCase(Locale.ROOT);
            String where = "This is not UTF-8: byte " + (offset + 1) + " of the file is " + hex + ".";
            boolean wide = offset == 0 && value >= 0xFE;
            return where + (wide ? " It begins like UTF-16; save it as UTF-8." : " Save the file as UTF-8.");
        }
    }

    @Override
    public int read(char[] target, int start, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (!decode()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, start, count);
        return count;
    }

    /** Decodes what there is, or fetches more bytes; false at the end. */
    private boolean decode() throws IOException {
        int before = bytes.position();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        chars.flip();
        offset += bytes.position() - before;
        if (chars.hasRemaining()) {
            skipByteOrderMark();
            return true;
        }
        if (result.isError()) {
            throw new Malformed(offset, bytes.get(bytes.position()) & 0xFF);
        }
        if (ended) {
            return false;
        }
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        return true;
    }

    private void skipByteOrderMark() {
        if (!begun && chars.get(chars.position()) == BYTE_ORDER_MARK) {
            chars.get();
        }
        begun = true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
