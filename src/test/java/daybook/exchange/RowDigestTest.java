package daybook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.Test;

/** The spelling of a row's digest is part of what a log holds: another one would not recognise the rows of an earlier import. */
class RowDigestTest {

    @Test
    void itIsTheFirstSixteenBytesInBase64ForUrls() throws NoSuchAlgorithmException {
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest("abc".getBytes(StandardCharsets.US_ASCII));
        // The first half of the example in FIPS 180-2, appendix B.1: ba7816bf 8f01cfea 414140de 5dae2223.
        assertThat(RowDigest.of(sha256)).isEqualTo("ungWv48Bz-pBQUDeXa4iIw");
    }
}
