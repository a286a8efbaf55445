package daybook.timestamp;

import daybook.fuzz.Input;
import daybook.fuzz.Properties;
import java.math.BigInteger;
import org.bouncycastle.tsp.TimeStampRequest;

/** Any bytes as the answer of a time-stamping authority, as a token, or as certificates to trust: refused in words, or read. */
public final class TimestampFuzz {

    private static final int DIGEST = 32;

    private TimestampFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
        Input in = new Input(bytes);
        byte[] file = in.rest();
        unlessRefused(() -> {
            TimestampResponse response = TimestampResponse.read(file);
            unlessRefused(() -> check(response.token(), response.nonce()));
        });
        unlessRefused(() -> check(new TokenBytes(file), null));
        unlessRefused(() -> TrustedCertificates.none().and(file));
        if (file.length >= DIGEST) {
            asked(java.util.Arrays.copyOf(file, DIGEST));
        }
    }

    private static void check(TokenBytes token, BigInteger nonce) throws RefusedTimestampException {
        TimestampToken.check(token, "00".repeat(DIGEST), nonce, TrustedCertificates.none());
    }

    private static void asked(byte[] digest) throws java.io.IOException {
        TimestampRequest request = TimestampRequest.of(digest);
        TimeStampRequest read = new TimeStampRequest(request.encoded());
        Properties.same(request.nonce(), read.getNonce(), "a request holds its number");
        Properties.require(java.util.Arrays.equals(digest, read.getMessageImprintDigest()), "and the digest");
    }

    private interface Reading {
        void read() throws RefusedTimestampException;
    }

    private static void unlessRefused(Reading reading) {
        try {
            reading.read();
        } catch (RefusedTimestampException refused) {
            Properties.require(!refused.reason().isBlank(), "why is said");
        }
    }
}
