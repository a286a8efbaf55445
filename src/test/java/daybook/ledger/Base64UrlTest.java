package daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same as Java's own. */
class Base64UrlTest {

    private static final byte[] BYTES = bytes();

    private static byte[] bytes() {
        byte[] bytes = new byte[5000];
        new Random(20261122).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 31, 32, 33, 100, 4990})
    void itIsWhatJavaMakesOfTheSameBytes(int length) {
        byte[] to = new byte[2 * BYTES.length];
        int written = Base64Url.encode(BYTES, 7, 7 + length, to);

        assertThat(new String(to, 0, written, StandardCharsets.US_ASCII))
                .isEqualTo(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Arrays.copyOfRange(BYTES, 7, 7 + length)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 32, 100})
    void itWritesNothingBehindTheEnd(int length) {
        byte[] to = new byte[200];
        int written = Base64Url.encode(BYTES, 0, length, to);

        assertThat(Arrays.copyOfRange(to, written, to.length)).containsOnly(0);
    }
}
