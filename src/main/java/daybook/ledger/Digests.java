package daybook.ledger;

import daybook.log.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The spellings of digests and other bytes that the ledger uses. */
public final class Digests {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    /** The length of a digest in base64url. */
    static final int BASE64URL_LENGTH = 43;

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private Digests() {}

    /** SHA-256 of the bytes of a text of ASCII characters. */
    static byte[] ofAscii(String text) {
        return Sha256.digest().digest(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Two lower-case hexadecimal digits for each byte. */
    public static String hex(byte[] bytes) {
        char[] out = new char[bytes.length * 2];
        for (int i = 0; i < bytes.length; i++) {
            out[2 * i] = HEX[(bytes[i] >> 4) & 0xf];
            out[2 * i + 1] = HEX[bytes[i] & 0xf];
        }
        return new String(out);
    }

    /** Base64 with the alphabet for URLs, without padding. */
    static String base64url(byte[] bytes) {
        return BASE64URL.encodeToString(bytes);
    }

    /** The same as bytes of ASCII. */
    static byte[] base64urlBytes(byte[] bytes) {
        return BASE64URL.encode(bytes);
    }

    /** Two lower-case hexadecimal digits of ASCII for each byte. */
    static void hex(byte[] bytes, byte[] to) {
        for (int i = 0; i < bytes.length; i++) {
            to[2 * i] = (byte) HEX[(bytes[i] >> 4) & 0xf];
            to[2 * i + 1] = (byte) HEX[bytes[i] & 0xf];
        }
    }
}
