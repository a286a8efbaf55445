package daybook.timestamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;

/**
 * What is sent to a time-stamping authority (RFC 3161, section 2.4.1): the SHA-256 of a text, a number to repeat, and that the answer
 * is to carry the certificate that signed it. Nothing of the log itself.
 *
 * @param digest the 32 bytes of a SHA-256, in hexadecimal
 * @param nonce a fresh random number, so that an old answer cannot be passed off as a new one
 */
public record TimestampRequest(String digest, BigInteger nonce) {

    private static final int NONCE_BITS = 64;

    /** A request with a fresh number. */
    public static TimestampRequest of(byte[] sha256) {
        BigInteger nonce;
        do {
            nonce = new BigInteger(NONCE_BITS, new SecureRandom());
        } while (nonce.signum() == 0);
        return new TimestampRequest(HexFormat.of().formatHex(sha256), nonce);
    }

    /** The request's bytes (DER), as a file {@code .tsq} holds them. */
    public byte[] encoded() {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        try {
            return generator
                    .generate(TSPAlgorithms.SHA256, HexFormat.of().parseHex(digest), nonce)
                    .getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
