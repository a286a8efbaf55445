package daybook.timestamp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of a token, unchangeable and compared by what they are. */
public final class TokenBytes {

    private final byte[] bytes;

    public TokenBytes(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A copy of them. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenBytes token && Arrays.equals(bytes, token.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
