package daybook.store.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a JSON array as SQLite's {@code json_array} writes it, made out of the bytes of facts as the ledger writes those. The two
 * differ in what they escape, and in that a list of a fact is a text in a row.
 */
final class PackedBytes {

    private static final byte[] HEX = bytes("0123456789abcdef");
    private static final byte[] ESCAPE = bytes("\\u00");
    private static final byte[] TRUE = bytes("true");
    private static final byte[] FALSE = bytes("false");
    private static final String SHORT = "btnfr";
    private static final String SHORT_FOR = "\b\t\n\f\r";
    private static final int DELETE = 0x7f;

    /** So many digits are always a {@code long}. */
    private static final int DIGITS = 18;

    private byte[] out = new byte[1024];
    private int length;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    private void room(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, Math.max(length + more, 2 * out.length));
        }
    }

    void add(char ascii) {
        room(1);
        out[length++] = (byte) ascii;
    }

    void add(byte[] bytes) {
        add(bytes, 0, bytes.length);
    }

    void add(byte[] from, int start, int end) {
        room(end - start);
        System.arraycopy(from, start, out, length, end - start);
        length += end - start;
    }

    void add(long number) {
        add(bytes(Long.toString(number)));
    }

    /** Adds a text of a fact, quotation marks included; false when it is not one that the ledger writes. */
    boolean addText(byte[] from, int start, int end) {
        if (end - start < 2 || from[start] != '"' || from[end - 1] != '"') {
            return false;
        }
        boolean ascii = true;
        boolean plain = true;
        for (int i = start + 1; i < end - 1; i++) {
            byte c = from[i];
            if (c < ' ') {
                if (c >= 0) {
                    return false;
                }
                ascii = false;
            } else if (c == '"') {
                return false;
            } else if (c == '\\') {
                plain = false;
                i++;
            }
        }
        if (!ascii && !isUtf8(from, start, end)) {
            return false;
        }
        if (!plain) {
            return addEscaped(from, start, end);
        }
        add(from, start, end);
        return true;
    }

    /** A real U+FFFD is not told from a broken text here. */
    private static boolean isUtf8(byte[] from, int start, int end) {
        return new String(from, start, end - start, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
    }

    private boolean addEscaped(byte[] from, int start, int end) {
        room(end - start);
        out[length++] = '"';
        int last = end - 1;
        for (int i = start + 1; i < last; i++) {
            if (from[i] != '\\') {
                out[length++] = from[i];
            } else if (i + 1 < last && (from[i + 1] == '"' || from[i + 1] == '\\')) {
                out[length++] = from[i++];
                out[length++] = from[i];
            } else if (i + 5 < last && Arrays.equals(from, i, i + ESCAPE.length, ESCAPE, 0, ESCAPE.length)) {
                if (!addControl(digit(from[i + 4]) << 4 | digit(from[i + 5]))) {
                    return false;
                }
                i += 5;
            } else {
                return false;
            }
        }
        out[length++] = '"';
        return true;
    }

    private static int digit(byte c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    }

    private boolean addControl(int c) {
        if (c == DELETE) {
            out[length++] = DELETE;
            return true;
        }
        if (c <= 0 || c >= ' ') {
            return false;
        }
        int at = SHORT_FOR.indexOf(c);
        if (at >= 0) {
            out[length++] = '\\';
            out[length++] = (byte) SHORT.charAt(at);
        } else {
            add(ESCAPE);
            out[length++] = HEX[c >> 4];
            out[length++] = HEX[c & 0xf];
        }
        return true;
    }

    /** Adds a list of texts as the text that a column holds; false when it is not one that the ledger writes, or not a plain one. */
    boolean addList(byte[] from, int start, int end) {
        int last = end - 1;
        if (end - start < 4 || from[start] != '[' || from[last] != ']') {
            return false;
        }
        room(2 * (end - start) + 2);
        out[length++] = '"';
        out[length++] = '[';
        int i = start + 1;
        while (true) {
            i = addItem(from, i, last);
            if (i < 0) {
                return false;
            }
            if (i == last) {
                out[length++] = ']';
                out[length++] = '"';
                return isUtf8(from, start, end);
            }
            if (from[i++] != ',') {
                return false;
            }
            out[length++] = ',';
        }
    }

    /** Adds the item that begins there; where the next character is, or -1. */
    private int addItem(byte[] from, int start, int last) {
        if (start >= last || from[start] != '"') {
            return -1;
        }
        int i = start + 1;
        addQuote();
        for (; i < last && from[i] != '"'; i++) {
            byte c = from[i];
            if ((c >= 0 && c < ' ') || c == '\\' || c == DELETE) {
                return -1;
            }
            out[length++] = c;
        }
        addQuote();
        return i < last ? i + 1 : -1;
    }

    private void addQuote() {
        out[length++] = '\\';
        out[length++] = '"';
    }

    /** Adds a whole number; false when it is not written in its one form. */
    boolean addNumber(byte[] from, int start, int end) {
        int digit = from[start] == '-' ? start + 1 : start;
        boolean good = digit < end && end - digit <= DIGITS && (from[digit] != '0' || end - start == 1);
        for (int i = digit; good && i < end; i++) {
            good = from[i] >= '0' && from[i] <= '9';
        }
        if (good) {
            add(from, start, end);
        }
        return good;
    }

    /** Adds true or false as a column holds them. */
    boolean addFlag(byte[] from, int start, int end) {
        if (Arrays.equals(from, start, end, TRUE, 0, TRUE.length)) {
            add('1');
            return true;
        }
        if (Arrays.equals(from, start, end, FALSE, 0, FALSE.length)) {
            add('0');
            return true;
        }
        return false;
    }

    /** Whether these are the bytes there, from a place on. */
    boolean areIn(byte[] bytes, int from) {
        return from + length <= bytes.length && Arrays.equals(bytes, from, from + length, out, 0, length);
    }
}
