package daybook.store.rows;

import daybook.ledger.Digests;
import daybook.ledger.Disclosure;
import daybook.log.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A digest of all the facts that are kept of another log: SHA-256 over a line of ASCII for each, ended by LF,
 * {@code {"seq":3,"disclosure":"<base64url as hashed>"}}, in ascending order of the record's number and then of the fact's digest in the
 * record's {@code _sd}.
 */
public final class ForeignDigest {

    private final MessageDigest sha256 = Sha256.digest();
    private long count;

    public void add(long seq, Disclosure disclosure) {
        count++;
        String line = "{\"seq\":" + seq + ",\"disclosure\":\"" + disclosure.encoded() + "\"}\n";
        sha256.update(line.getBytes(StandardCharsets.US_ASCII));
    }

    /** How many facts there were. */
    public long count() {
        return count;
    }

    /** The digest, in hexadecimal. To be asked once, at the end. */
    public String sha256() {
        return Digests.hex(sha256.digest());
    }
}
