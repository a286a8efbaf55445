package daybook.terminal;

/**
 * How many terminal columns text takes, counted by grapheme clusters.
 *
 * <p>East Asian wide and fullwidth characters take two columns (UAX #11), ambiguous ones one, combining marks none. An
 * emoji takes two however many code points it is made of: flags, keycaps, skin tones, families, text characters turned
 * into pictures by U+FE0F. In other scripts a cluster takes the sum of its letters, since most terminals draw an Indic
 * conjunct letter by letter; being one column too careful leaves a gap, being too bold breaks a table.
 */
public final class Width {
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;

    private Width() {}

    /**
     * The columns that a line of text takes.
     *
     * @param text without line breaks or control characters, such as a line of {@link SafeText}
     */
    public static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static int of(CharSequence text, int from, int to) {
        int position = from;
        while (position < to && isPlain(text.charAt(position))) {
            position++;
        }
        if (position == to) {
            return to - from;
        }
        int width = 0;
        position = from;
        while (position < to) {
            int end = Math.min(to, Graphemes.end(text, position));
            width += ofCluster(text, position, end);
            position = end;
        }
        return width;
    }

    static int ofCluster(CharSequence text, int from, int to) {
        if (to == from + 1 && isPlain(text.charAt(from))) {
            return 1;
        }
        int width = 0;
        int extra = 0;
        boolean picture = false;
        boolean emojiStyle = false;
        boolean afterSkinTone = false;
        for (int i = from; i < to; ) {
            int codePoint = Character.codePointAt(text, i);
            int properties = UnicodeTable.of(codePoint);
            int cluster = UnicodeTable.cluster(properties);
            picture |= cluster == UnicodeTable.PICTURE || cluster == UnicodeTable.REGIONAL;
            emojiStyle |= codePoint == EMOJI_STYLE && i > from;
            boolean skinTone = codePoint >= FIRST_SKIN_TONE && codePoint <= LAST_SKIN_TONE;
            if (skinTone && afterSkinTone) {
                extra += 2; // only the first colours the picture, the others are drawn as swatches
            } else {
                width += UnicodeTable.columns(properties);
            }
            afterSkinTone = skinTone;
            i += Character.charCount(codePoint);
        }
        if (emojiStyle) {
            return 2 + extra;
        }
        return (picture ? Math.min(width, 2) : width) + extra;
    }

    /**
     * Whether a character is visible, one column wide and never part of a longer cluster by itself, as nearly all text
     * is: printable ASCII, Latin letters, common punctuation, arrows, lines and blocks. Knowing these without the table
     * keeps it unloaded for English text.
     */
    static boolean isPlain(char c) {
        if (c < 0x7F) {
            return c >= ' ';
        }
        if (c < 0x250) {
            return c >= 0xA0 && c != 0xAD;
        }
        if (c < 0x2010 || c > 0x259F) {
            return false;
        }
        return c <= 0x2027
                || (c >= 0x2030 && c <= 0x205E)
                || c == 0x20AC
                || (c >= 0x2190 && c <= 0x2199)
                || c == 0x23CE
                || c >= 0x2500;
    }
}
