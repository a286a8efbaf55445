package daybook.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The factory of SHA-256 digests, by which records, files and rows are recognised. */
public final class Sha256 {

    private Sha256() {}

    /** Returns a new digest, to be fed. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
