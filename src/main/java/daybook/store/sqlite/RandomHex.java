package daybook.store.sqlite;

import daybook.ledger.Digests;
import java.security.SecureRandom;

/** Random names and ids in hexadecimal. */
final class RandomHex {

    private RandomHex() {}

    /** Returns two digits for each of so many random bytes. */
    static String of(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return Digests.hex(random);
    }
}
