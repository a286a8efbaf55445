package daybook.exchange;

import java.util.Arrays;
import java.util.Base64;

/** How the digest of a row is spelt, by which the row is known again. */
public final class RowDigest {

    /** 128 bits, of which nobody finds two rows with the same. */
    private static final int BYTES = 16;

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private RowDigest() {}

    /**
     * The first 128 bits of SHA-256 in 22 characters of base64url, because every imported entry has it three times: as a fact, in its row, and
     * in an index of which a large import writes most.
     */
    public static String of(byte[] sha256) {
        return BASE64URL.encodeToString(Arrays.copyOf(sha256, BYTES));
    }
}
