package daybook.exchange;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Which characters of a text are written as {@code \}{@code uXXXX}: besides those that JSON demands, every control character that a
 * terminal might obey, every line break that a text tool might split at, and those that turn the order of characters around. Readers
 * of JSON get exactly the same text either way.
 */
final class JsonEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[0x7F] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return hidden(c)
                ? new SerializedString("\\u" + Integer.toHexString(0x10000 + c).substring(1))
                : null;
    }

    private static boolean hidden(int c) {
        return (c >= 0x80 && c <= 0x9F)
                || c == 0x061C
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF;
    }
}
