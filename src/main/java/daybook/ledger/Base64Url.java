package daybook.ledger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Base64 with the alphabet for URLs, without padding, of a part of an array into another. The one of Java wants an array for each text and makes
 * another; of a log it is asked for a dozen facts a record.
 *
 * <p>Apart from {@link Digests}, so that whoever needs a few digests doesn't make the table.
 */
final class Base64Url {

    private static final byte[] ALPHABET =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".getBytes(StandardCharsets.US_ASCII);

    /** Two characters for each twelve bits, the first in the lower byte. */
    private static final int[] PAIRS = pairs();

    private static final VarHandle FOUR_CHARACTERS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private Base64Url() {}

    private static int[] pairs() {
        int[] pairs = new int[1 << 12];
        for (int bits = 0; bits < pairs.length; bits++) {
            pairs[bits] = ALPHABET[bits >>> 6] | ALPHABET[bits & 0x3f] << 8;
        }
        return pairs;
    }

    /**
     * Writes it to the beginning of an array that has room for it.
     *
     * @return how many bytes were written
     */
    static int encode(byte[] from, int start, int end, byte[] to) {
        int out = 0;
        int in = start;
        for (; in < end - 2; in += 3) {
            int bits = (from[in] & 0xff) << 16 | (from[in + 1] & 0xff) << 8 | (from[in + 2] & 0xff);
            FOUR_CHARACTERS.set(to, out, PAIRS[bits >>> 12] | PAIRS[bits & 0xfff] << 16);
            out += 4;
        }
        if (in < end) {
            int bits = (from[in] & 0xff) << 16 | (in + 1 < end ? (from[in + 1] & 0xff) << 8 : 0);
            to[out++] = ALPHABET[bits >>> 18];
            to[out++] = ALPHABET[bits >>> 12 & 0x3f];
            if (in + 1 < end) {
                to[out++] = ALPHABET[bits >>> 6 & 0x3f];
            }
        }
        return out;
    }
}
