package daybook.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A writer of JSON in which every character that cannot be seen, or that a terminal might obey, is written as {@code \}{@code uXXXX}:
 * controls, characters that turn text around, joiners, tags, line breaks of Unicode, and what no standard has assigned.
 *
 * <p>Outside strings JSON is printable ASCII, so that the escapes go nowhere else, and a reader gets exactly the same text.
 */
public final class VisibleJson extends Writer {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final Writer out;

    /** The first half of a character whose other half has not come yet; 0 if there is none. */
    private char high;

    public VisibleJson(Writer out) {
        this.out = out;
    }

    /** Writes UTF-8; half a character is refused and not replaced. */
    public static VisibleJson to(OutputStream out) {
        return new VisibleJson(new OutputStreamWriter(
                out, StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT)));
    }

    /** Returns true for a character that is written as an escape. */
    static boolean isHidden(int codePoint) {
        if (codePoint < 0x7F) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> isIgnorable(codePoint);
        };
    }

    /** Returns true for letters, marks and symbols without a shape of their own. */
    private static boolean isIgnorable(int codePoint) {
        return codePoint == 0x34F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x17B4
                || codePoint == 0x17B5
                || (codePoint >= 0x180B && codePoint <= 0x180F)
                || codePoint == 0x2800
                || codePoint == 0x3164
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || codePoint == 0xFFA0
                || codePoint == 0xFFFC
                || codePoint == 0x1D159
                || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        int written = from;
        int end = from + length;
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c < 0x7F && high == 0) {
                continue;
            }
            out.write(text, written, i - written);
            written = i + 1;
            if (high != 0) {
                char first = high;
                high = 0;
                if (Character.isLowSurrogate(c)) {
                    pair(first, c);
                    continue;
                }
                out.write(first);
            }
            if (Character.isHighSurrogate(c)) {
                high = c;
            } else if (isHidden(c) && !Character.isLowSurrogate(c)) {
                escape(c);
            } else {
                out.write(c);
            }
        }
        out.write(text, written, end - written);
    }

    private void pair(char first, char second) throws IOException {
        if (isHidden(Character.toCodePoint(first, second))) {
            escape(first);
            escape(second);
        } else {
            out.write(new char[] {first, second});
        }
    }

    private void escape(char c) throws IOException {
        out.write(new char[] {'\\', 'u', HEX[c >> 12], HEX[c >> 8 & 15], HEX[c >> 4 & 15], HEX[c & 15]});
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (high != 0) {
            out.write(high);
            high = 0;
        }
        out.close();
    }
}
