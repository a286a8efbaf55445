package daybook.terminal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that can be shown to a person without deceiving them or steering their terminal.
 *
 * <p>What the subject sent is pasted into the log byte for byte, so it may hold anything. Here every character that
 * cannot be seen, or that changes how its neighbours are seen, is written out as {@code \}{@code u{202E}}: control
 * characters (the tab included, so that evidence shows which blanks were typed), bidirectional controls, zero-width and
 * other default-ignorable characters, fillers that look like nothing, private-use, unassigned and noncharacter code
 * points, lone surrogates. Kept, because they are seen and ordinary writing needs them:
 *
 * <ul>
 *   <li>LF and CR LF, both as one line break; a lone CR, NEL, VT, FF, U+2028 and U+2029 are written out;
 *   <li>U+200D between two pictures, U+FE0F and U+FE0E after a character that has both styles, and the tags of the flags
 *       of England, Scotland and Wales, the only ones in use: after any other they could carry hidden words;
 *   <li>U+200C and U+200D where they alter the letters around them, by the rules for domain names (RFC 5892, appendices
 *       A.1 and A.2): after a virama, and U+200C between two letters that would otherwise join, as in Persian.
 * </ul>
 *
 * <p>A mark with nothing to sit on (at the start of a line or after something written out) and every mark after the
 * fourth on one letter (UTS #39, section 5.4) is written out too, since it would spill over other text.
 *
 * <p>The result can be read back exactly: a backslash that is itself followed by <code>u{</code> is written out as
 * {@code \}{@code u{5C}}, so each <code>&#92;u{</code> that is shown was put there by this class. Only the difference
 * between LF and CR LF is not shown.
 */
public final class SafeText {
    /** No text at all. */
    public static final SafeText EMPTY = new SafeText("", true);

    static final char BREAK_SIGN = '\u23CE';

    private final String shown;
    private final boolean simple;

    private SafeText(String shown, boolean simple) {
        this.shown = shown;
        this.simple = simple;
    }

    /** Makes any string safe; never fails. */
    public static SafeText of(String raw) {
        if (raw.isEmpty()) {
            return EMPTY;
        }
        return needsNoChange(raw) ? new SafeText(raw, true) : new SafeText(new SafeWriter(raw).write(), false);
    }

    /** A part of this text, cut at cluster boundaries. */
    SafeText part(int from, int to) {
        return from == to ? EMPTY : new SafeText(shown.substring(from, to), simple);
    }

    /**
     * Whether each character takes one column and stands by itself, as in nearly all texts: no escape, no cluster, nothing wide, line
     * breaks apart. Such a text is measured and broken by counting, which is most of the time that a short command takes to show it.
     */
    boolean isSimple() {
        return simple;
    }

    /** So many blanks. */
    static SafeText blanks(int count) {
        return count <= 0 ? EMPTY : new SafeText(" ".repeat(count), true);
    }

    private static boolean needsNoChange(String raw) {
        // Printable ASCII is looked at as bytes: a short command is over before the calls that each character takes are
        // compiled.
        byte[] latin = raw.getBytes(StandardCharsets.ISO_8859_1);
        if (latin.length != raw.length()) {
            return false; // one question mark for two surrogates
        }
        for (int i = 0; i < latin.length; i++) {
            byte b = latin[i];
            if (b >= ' ' && b != '\\' && b != '?' && b != 0x7F) {
                continue;
            }
            char c = raw.charAt(i);
            if (c == '\\' ? raw.startsWith("u{", i + 1) : !Width.isPlain(c) && c != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return shown.isEmpty();
    }

    /** Whether the text goes over more than one line. */
    public boolean hasLineBreak() {
        return shown.indexOf('\n') >= 0;
    }

    /** The columns of the widest line. */
    public int width() {
        int widest = 0;
        int start = 0;
        while (start <= shown.length()) {
            int end = lineEnd(start);
            widest = Math.max(widest, simple ? end - start : Width.of(shown, start, end));
            start = end + 1;
        }
        return widest;
    }

    /** The text line by line, without the line breaks; at least one line, empty ones included. */
    public List<SafeText> lines() {
        List<SafeText> lines = new ArrayList<>();
        int start = 0;
        while (start <= shown.length()) {
            int end = lineEnd(start);
            lines.add(part(start, end));
            start = end + 1;
        }
        return lines;
    }

    private int lineEnd(int start) {
        int end = shown.indexOf('\n', start);
        return end < 0 ? shown.length() : end;
    }

    /**
     * The text on one line, each line break shown as a return sign between blanks. A return sign in the text itself is
     * written out, so that one cannot pass for the other.
     */
    public SafeText singleLine() {
        if (!hasLineBreak() && shown.indexOf(BREAK_SIGN) < 0) {
            return this;
        }
        StringBuilder line = new StringBuilder(shown.length() + 16);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c == '\n') {
                line.append(' ').append(BREAK_SIGN).append(' ');
            } else if (c == BREAK_SIGN) {
                SafeWriter.escape(line, c);
            } else {
                line.append(c);
            }
        }
        return new SafeText(line.toString(), false);
    }

    /** The text cut to so many columns, with an ellipsis for what is left out; for one line only. */
    public SafeText shortenedTo(int columns) {
        SafeText line = singleLine();
        if (line.width() <= columns) {
            return line;
        }
        int used = 0;
        int position = 0;
        while (position < line.shown.length()) {
            int end = unitEnd(line.shown, position);
            int width = Width.of(line.shown, position, end);
            if (used + width > columns - 1) {
                break;
            }
            used += width;
            position = end;
        }
        return columns <= 0 ? EMPTY : new SafeText(line.shown.substring(0, position) + '\u2026', false);
    }

    /** This text and another one after it. Joining cannot make an escape out of two harmless halves. */
    public SafeText plus(SafeText other) {
        if (other.isEmpty() || isEmpty()) {
            return isEmpty() ? other : this;
        }
        if (shown.endsWith("\\") && other.shown.startsWith("u{")) {
            StringBuilder joined = new StringBuilder(shown.substring(0, shown.length() - 1));
            SafeWriter.escape(joined, '\\');
            return new SafeText(joined.append(other.shown).toString(), false);
        }
        return new SafeText(shown + other.shown, simple && other.simple);
    }

    /** This text and program text after it. */
    public SafeText plus(String raw) {
        return plus(of(raw));
    }

    /** Several texts as one, with a separator between them. */
    public static SafeText join(SafeText separator, List<SafeText> parts) {
        SafeText joined = EMPTY;
        boolean first = true;
        for (SafeText part : parts) {
            joined = first ? part : joined.plus(separator).plus(part);
            first = false;
        }
        return joined;
    }

    /**
     * The end of what must not be torn apart at {@code start}: a cluster, or a whole escape. Looking for the escape's end
     * is safe because nothing but this class writes its beginning.
     */
    static int unitEnd(String shown, int start) {
        if (shown.charAt(start) == '\\' && shown.startsWith("u{", start + 1)) {
            int brace = shown.indexOf('}', start);
            return brace < 0 ? shown.length() : brace + 1;
        }
        return Graphemes.end(shown, start);
    }

    /** The text as shown, line breaks as LF. */
    @Override
    public String toString() {
        return shown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SafeText text && text.shown.equals(shown);
    }

    @Override
    public int hashCode() {
        return shown.hashCode();
    }
}
