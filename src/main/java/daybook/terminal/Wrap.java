package daybook.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of at most so many columns.
 *
 * <p>Lines break at blanks, and between wide characters, since Chinese and Japanese are written without blanks; a word
 * longer than a line breaks between grapheme clusters, an escape such as <code>&#92;u{202E}</code> only when it alone is
 * longer than a line. The blanks at a break are left out, as are those at the end of a line; nothing else is. The one
 * line that can be wider than asked is a two-column character in a single column.
 */
public final class Wrap {
    private static final String NEVER_FIRST = ")]}\u3001\u3002\uFF0C\uFF0E\uFF01\uFF1F\uFF1A\uFF1B\uFF09"
            + "\u300D\u300F\u3011\u3015\u3009\u300B\u3005\u30FC\u2019\u201D,.:;!?";
    private static final String NEVER_LAST = "([{\uFF08\u300C\u300E\u3010\u3014\u3008\u300A\u2018\u201C";

    private final SafeText whole;
    private final String text;
    private final int rest;
    private final SafeText restIndent;
    private final List<SafeText> lines = new ArrayList<>();

    private int available;
    private SafeText indent;

    private Wrap(SafeText text, int width, int firstIndent, int restIndent) {
        this.whole = text;
        this.text = text.toString();
        int first = Math.min(firstIndent, width / 2);
        int others = Math.min(restIndent, width / 2);
        this.available = Math.max(1, width - first);
        this.rest = Math.max(1, width - others);
        this.indent = SafeText.blanks(first);
        this.restIndent = SafeText.blanks(others);
    }

    /** The lines of a text, none wider than {@code width} columns; at least one. */
    public static List<SafeText> lines(SafeText text, int width) {
        return lines(text, width, 0, 0);
    }

    /**
     * The lines of a text with blanks before them, so that what follows the first line hangs below it.
     *
     * @param width the columns of the whole line, indent included; at least half of them are kept for the text
     * @param firstIndent the blanks before the first line
     * @param restIndent the blanks before every other line, after real line breaks too
     */
    public static List<SafeText> lines(SafeText text, int width, int firstIndent, int restIndent) {
        Wrap wrap = new Wrap(text, width, firstIndent, restIndent);
        int start = 0;
        while (start <= wrap.text.length()) {
            int end = wrap.text.indexOf('\n', start);
            end = end < 0 ? wrap.text.length() : end;
            if (text.isSimple()) {
                wrap.wrapSimple(start, end);
            } else {
                wrap.wrap(start, end);
            }
            start = end + 1;
        }
        return wrap.lines;
    }

    private void wrap(int from, int to) {
        int start = from;
        int used = 0;
        int breakEnd = -1;
        int breakNext = -1;
        int before = -1;
        int position = from;
        while (position < to) {
            int end = Math.min(to, SafeText.unitEnd(text, position));
            int width = Width.of(text, position, end);
            if (isBlank(position, end)) {
                breakEnd = before >= 0 && isBlank(before, position) && breakEnd >= 0 ? breakEnd : position;
                breakNext = end;
            } else {
                if (before >= 0 && canBreakBetween(before, position, width)) {
                    breakEnd = position;
                    breakNext = position;
                }
                if (used + width > available && position > start) {
                    boolean atBreak = breakEnd > start;
                    add(start, atBreak ? breakEnd : position, false);
                    position = atBreak ? breakNext : position;
                    start = position;
                    used = 0;
                    before = -1;
                    breakEnd = -1;
                    continue;
                }
                if (width > available) {
                    end = pieceEnd(position, end);
                    width = Width.of(text, position, end);
                }
            }
            used += width;
            before = position;
            position = end;
        }
        if (start < to || from == to) {
            add(start, to, true);
        }
    }

    /** The same where each character takes one column and lines break at blanks alone. */
    private void wrapSimple(int from, int to) {
        int start = from;
        while (to - start > available) {
            int position = start + available;
            while (position < to && text.charAt(position) == ' ') {
                position++;
            }
            if (position == to) {
                break;
            }
            int next = position;
            while (next > start && text.charAt(next - 1) != ' ') {
                next--;
            }
            int end = next;
            while (end > start && text.charAt(end - 1) == ' ') {
                end--;
            }
            boolean atBreak = end > start;
            add(start, atBreak ? end : position, false);
            start = atBreak ? next : position;
        }
        if (start < to || from == to) {
            add(start, to, true);
        }
    }

    private boolean isBlank(int from, int to) {
        return to == from + 1 && text.charAt(from) == ' ';
    }

    /** Between ideographs and the like: both sides wide, or one wide and the other no punctuation that clings to it. */
    private boolean canBreakBetween(int before, int position, int width) {
        if (isBlank(before, position) || (text.charAt(before) < 0x80 && text.charAt(position) < 0x80)) {
            return false;
        }
        boolean wide = isWide(position, width) || isWide(before, Width.of(text, before, position));
        return wide && NEVER_FIRST.indexOf(text.charAt(position)) < 0 && NEVER_LAST.indexOf(text.charAt(before)) < 0;
    }

    private boolean isWide(int from, int width) {
        return width == 2 && UnicodeTable.columns(UnicodeTable.of(text.codePointAt(from))) == 2;
    }

    /** As much of an escape or a long conjunct as a line takes, at least one character with its marks. */
    private int pieceEnd(int from, int to) {
        if (Width.of(text, from, to) <= 2) {
            return to;
        }
        int end = from;
        int used = 0;
        while (end < to) {
            int next = end + Character.charCount(text.codePointAt(end));
            int width = Width.of(text, end, next);
            if (end > from && used + width > available) {
                break;
            }
            used += width;
            end = next;
        }
        return end;
    }

    private void add(int from, int to, boolean last) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end == from && !last) {
            return; // more blanks than fit before the first word: left out like those at any other break
        }
        lines.add(end == from ? SafeText.EMPTY : indent.plus(whole.part(from, end)));
        available = rest;
        indent = restIndent;
    }
}
