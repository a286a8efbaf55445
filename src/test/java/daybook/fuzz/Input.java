package daybook.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a target is given. Choices are taken from the end, so that a file that is a seed begins like a file of its format. */
public final class Input {

    private final byte[] bytes;
    private int end;

    public Input(byte[] bytes) {
        this.bytes = bytes;
        this.end = bytes.length;
    }

    /** A number from 0 to below {@code many}; 0 when nothing is left. */
    public int choice(int many) {
        return end == 0 ? 0 : (bytes[--end] & 0xff) % many;
    }

    public boolean flag() {
        return choice(2) == 1;
    }

    /** What is left. */
    public byte[] rest() {
        return Arrays.copyOf(bytes, end);
    }

    /** What is left, as UTF-8; what is not becomes U+FFFD. */
    public String text() {
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }

    /** What is left, as the units of a string two bytes each, so that halves of characters appear as well. */
    public String units() {
        StringBuilder text = new StringBuilder(end / 2);
        for (int i = 0; i + 1 < end; i += 2) {
            text.append((char) ((bytes[i] & 0xff) << 8 | (bytes[i + 1] & 0xff)));
        }
        return text.toString();
    }

    /** What is left, in either form. */
    public String anyText() {
        return flag() ? units() : text();
    }
}
