package daybook.store.rows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that SQLite hands over as one text, a JSON array of its columns. Asking the driver for each of forty columns goes
 * through the native interface eighty times a row, which takes longer than finding the row and packing it together.
 *
 * <p>Read here and not with a parser of all of JSON: SQLite writes an array in one way only, and a parser for each row takes as long as
 * reading the row.
 */
final class PackedRow {

    private final byte[] row;
    private int at;

    private PackedRow(byte[] row) {
        this.row = row;
    }

    /** The expression that packs the columns, for the place of the columns after {@code SELECT}. */
    static String of(List<String> columns) {
        return "json_array(" + String.join(", ", columns) + ")";
    }

    /**
     * The columns of a row as text, null for those that hold nothing.
     *
     * @param packed the row
     * @param values as long as the row has columns, to be filled
     * @throws RuntimeException of any type, when it is not so packed or has a text that is not UTF-8
     */
    static void read(byte[] packed, @Nullable String[] values) {
        new PackedRow(packed).read(values);
    }

    private void read(@Nullable String[] values) {
        for (int i = 0; i < values.length; i++) {
            expect(i == 0 ? '[' : ',');
            values[i] = row[at] == '"' ? text() : number();
        }
        expect(']');
        if (at != row.length) {
            throw malformed();
        }
    }

    private void expect(char next) {
        if (row[at++] != next) {
            throw malformed();
        }
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("a row that is not packed as was asked for");
    }

    /** A number, or null. */
    private @Nullable String number() {
        int start = at;
        while (row[at] != ',' && row[at] != ']') {
            at++;
        }
        if (at - start == 4 && row[start] == 'n') {
            return null;
        }
        return new String(row, start, at - start, StandardCharsets.ISO_8859_1);
    }

    private String text() {
        int start = ++at;
        int all = 0;
        boolean plain = true;
        for (byte c = row[at]; c != '"'; c = row[++at]) {
            all |= c;
            if (c == '\\') {
                plain = false;
                at++;
            }
        }
        int end = at++;
        if (!plain) {
            return unescaped(start, end);
        }
        return all >= 0
                ? new String(row, start, end - start, StandardCharsets.ISO_8859_1)
                : decoded(row, start, end - start);
    }

    private String unescaped(int start, int end) {
        byte[] bytes = new byte[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            if (row[i] != '\\') {
                bytes[length++] = row[i];
                continue;
            }
            byte c = row[++i];
            if (c == 'u') {
                int code = Integer.parseInt(new String(row, i + 1, 4, StandardCharsets.ISO_8859_1), 16);
                if (code >= ' ') {
                    // SQLite escapes control characters in this way and nothing else.
                    throw malformed();
                }
                bytes[length++] = (byte) code;
                i += 4;
            } else {
                bytes[length++] = control(c);
            }
        }
        return decoded(bytes, 0, length);
    }

    private static byte control(byte c) {
        return switch (c) {
            case '"', '\\' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw malformed();
        };
    }

    private static String decoded(byte[] bytes, int start, int length) {
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        boolean replaced = text.indexOf('\uFFFD') >= 0
                && !Arrays.equals(
                        text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, start, start + length));
        if (replaced) {
            throw new IllegalArgumentException("a text that is not UTF-8");
        }
        return text;
    }
}
