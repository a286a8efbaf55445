package daybook.ledger;

import daybook.log.DaybookException;
import daybook.log.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * One fact of a record with the salt that hides it until it is disclosed, in the form of RFC 9901 (SD-JWT), section 4.2.
 *
 * <p>{@code json} is the array {@code ["<22 base64url characters>","<name>",<value>]}. It is kept exactly as it was hashed and never
 * written again from its parts.
 *
 * @param json the array as JSON text
 */
public record Disclosure(String json) {

    /**
     * A fresh disclosure.
     *
     * @param salt 16 random bytes that are used for nothing else
     * @param name the fact's name
     * @param value a {@code String}, a list of strings, a {@code Boolean} or a whole number
     * @throws DaybookException.Usage for a text with half a character, which has no bytes in UTF-8 and would be replaced
     */
    public static Disclosure of(byte[] salt, String name, Object value) {
        StringBuilder out = new StringBuilder(64);
        out.append("[\"").append(Digests.base64url(salt)).append("\",");
        JsonText.string(out, name);
        out.append(',');
        FactValues.write(out, name, value);
        return new Disclosure(out.append(']').toString());
    }

    /** The string of RFC 9901: base64url without padding of the array's UTF-8 bytes. */
    public String encoded() {
        return Digests.base64url(json.getBytes(StandardCharsets.UTF_8));
    }

    /** What stands for it in the chain line: base64url of SHA-256 over the encoded string. */
    public String digest() {
        return digest(Sha256.digest());
    }

    /** The same, with a SHA-256 that is used for many. */
    String digest(MessageDigest sha256) {
        return digest(sha256, json.getBytes(StandardCharsets.UTF_8));
    }

    /** The same, of the array's bytes. */
    static String digest(MessageDigest sha256, byte[] json) {
        return Digests.base64url(sha256.digest(Digests.base64urlBytes(json)));
    }
}
