package daybook.terminal;

/** Writes a raw string as {@link SafeText} shows it: one pass, each code point judged by its neighbours. */
final class SafeWriter {
    /** Nonspacing marks on one letter, by UTS #39 section 5.4. */
    private static final int MOST_MARKS = 4;
    /** Marks of all sorts on one letter: Burmese needs five or six. */
    private static final int MOST_MARKS_WITH_SPACING = 8;
    /** Pictures joined into one: no emoji in use has more, and a longer chain would outgrow its two columns. */
    private static final int MOST_PICTURES = 4;
    /** How far to look past marks for the letter that decides about a non-joiner; more marks are written out anyway. */
    private static final int MARKS_TO_LOOK_PAST = MOST_MARKS;

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int TAG = 0xE0000;
    private static final int CANCEL_TAG = 0xE007F;
    private static final int KEYCAP = 0x20E3;
    private static final String[] FLAG_TAGS = {"gbeng", "gbsct", "gbwls"};

    private final String raw;
    private final StringBuilder shown;

    /** The properties of the last code point if it is shown as itself on this line, else 0: nothing to sit on. */
    private int base;

    private int baseCodePoint;
    private int marks;
    private int stackedMarks;
    private int pictures;
    /** Whether the cluster so far is a picture with nothing but extenders after it. */
    private boolean picture;

    SafeWriter(String raw) {
        this.raw = raw;
        this.shown = new StringBuilder(raw.length() + 32);
    }

    String write() {
        int i = 0;
        while (i < raw.length()) {
            int codePoint = raw.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (codePoint == '\n') {
                shown.append('\n');
                startAfresh();
            } else if (codePoint == '\r' && next < raw.length() && raw.charAt(next) == '\n') {
                startAfresh();
            } else if (codePoint == '\\' && raw.startsWith("u{", next)) {
                writeOut(codePoint);
            } else if (codePoint == BLACK_FLAG && flagEnd(next) > next) {
                next = flagEnd(next);
                shown.append(raw, i, next);
                remember(BLACK_FLAG, UnicodeTable.of(BLACK_FLAG));
            } else {
                int properties = UnicodeTable.of(codePoint);
                if (isKept(codePoint, properties, next)) {
                    shown.appendCodePoint(codePoint);
                    remember(codePoint, properties);
                } else {
                    writeOut(codePoint);
                }
            }
            i = next;
        }
        return shown.toString();
    }

    static void escape(StringBuilder to, int codePoint) {
        to.append("\\u{");
        int digits = 1;
        while (codePoint >>> (4 * digits) != 0) {
            digits++;
        }
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            to.append("0123456789ABCDEF".charAt((codePoint >>> shift) & 15));
        }
        to.append('}');
    }

    private void writeOut(int codePoint) {
        escape(shown, codePoint);
        startAfresh();
    }

    private void startAfresh() {
        base = 0;
        baseCodePoint = 0;
        marks = 0;
        stackedMarks = 0;
        pictures = 0;
        picture = false;
    }

    private void remember(int codePoint, int properties) {
        int cluster = UnicodeTable.cluster(properties);
        // a joiner or style goes with what it follows, and must not start the count again
        if (!UnicodeTable.has(properties, UnicodeTable.HIDDEN)) {
            boolean mark = UnicodeTable.has(properties, UnicodeTable.MARK);
            boolean stacked = UnicodeTable.has(properties, UnicodeTable.STACKING_MARK);
            marks = mark ? marks + 1 : 0;
            stackedMarks = mark ? stackedMarks + (stacked ? 1 : 0) : 0;
        }
        if (cluster == UnicodeTable.PICTURE) {
            pictures = baseCodePoint == JOINER ? pictures + 1 : 1;
        }
        picture = cluster == UnicodeTable.PICTURE || (picture && cluster == UnicodeTable.EXTEND);
        base = properties;
        baseCodePoint = codePoint;
    }

    private boolean isKept(int codePoint, int properties, int next) {
        if (UnicodeTable.has(properties, UnicodeTable.HIDDEN)) {
            return isLegitimateThoughHidden(codePoint, next);
        }
        if (UnicodeTable.has(properties, UnicodeTable.MARK)) {
            return base != 0
                    && marks < MOST_MARKS_WITH_SPACING
                    && (stackedMarks < MOST_MARKS || !UnicodeTable.has(properties, UnicodeTable.STACKING_MARK));
        }
        return switch (UnicodeTable.cluster(properties)) {
            case UnicodeTable.JAMO_V ->
                isOneOf(UnicodeTable.JAMO_L, UnicodeTable.JAMO_V)
                        || (UnicodeTable.cluster(base) == UnicodeTable.SYLLABLE && !endsInFinal());
            case UnicodeTable.JAMO_T ->
                isOneOf(UnicodeTable.JAMO_V, UnicodeTable.JAMO_T)
                        || UnicodeTable.cluster(base) == UnicodeTable.SYLLABLE;
            default -> true;
        };
    }

    private boolean isOneOf(int first, int second) {
        int cluster = UnicodeTable.cluster(base);
        return cluster == first || cluster == second;
    }

    private boolean endsInFinal() {
        return Graphemes.hasFinal(baseCodePoint, UnicodeTable.SYLLABLE);
    }

    private boolean isLegitimateThoughHidden(int codePoint, int next) {
        return switch (codePoint) {
            case 0xFE0E, 0xFE0F -> hasBothStyles(next);
            case JOINER -> joinsPictures(next) || UnicodeTable.has(base, UnicodeTable.VIRAMA);
            case NON_JOINER -> UnicodeTable.has(base, UnicodeTable.VIRAMA) || partsTwoLetters(next);
            default -> false;
        };
    }

    private boolean joinsPictures(int next) {
        return picture && pictures < MOST_PICTURES && isPictureAt(next);
    }

    /** A digit, {@code #} or {@code *} changes its look only as a keycap. */
    private boolean hasBothStyles(int next) {
        if (!UnicodeTable.has(base, UnicodeTable.EMOJI)) {
            return false;
        }
        return baseCodePoint >= 0x80 || (next < raw.length() && raw.charAt(next) == KEYCAP);
    }

    private boolean isPictureAt(int index) {
        if (index >= raw.length()) {
            return false;
        }
        int properties = UnicodeTable.of(raw.codePointAt(index));
        return UnicodeTable.cluster(properties) == UnicodeTable.PICTURE
                && !UnicodeTable.has(properties, UnicodeTable.HIDDEN);
    }

    /** RFC 5892 appendix A.1: a letter that joins on, the non-joiner, a letter that joins back, marks between allowed. */
    private boolean partsTwoLetters(int next) {
        if (base == 0) {
            return false;
        }
        int before = shown.length();
        int properties;
        int steps = 0;
        do {
            if (before == 0 || steps++ > MARKS_TO_LOOK_PAST) {
                return false;
            }
            int codePoint = shown.codePointBefore(before);
            before -= Character.charCount(codePoint);
            properties = UnicodeTable.of(codePoint);
        } while (isTransparentMark(properties));
        if (!UnicodeTable.has(properties, UnicodeTable.JOINS_NEXT)) {
            return false;
        }
        int after = next;
        steps = 0;
        do {
            if (after >= raw.length() || steps++ > MARKS_TO_LOOK_PAST) {
                return false;
            }
            int codePoint = raw.codePointAt(after);
            after += Character.charCount(codePoint);
            properties = UnicodeTable.of(codePoint);
        } while (isTransparentMark(properties));
        return UnicodeTable.has(properties, UnicodeTable.JOINS_PREVIOUS);
    }

    private static boolean isTransparentMark(int properties) {
        return UnicodeTable.has(properties, UnicodeTable.TRANSPARENT)
                && UnicodeTable.has(properties, UnicodeTable.STACKING_MARK);
    }

    /** The end of one of the three flag tags in use that starts here, else {@code start}. */
    private int flagEnd(int start) {
        for (String tag : FLAG_TAGS) {
            int position = start;
            int matched = 0;
            while (matched <= tag.length() && position + 1 < raw.length()) {
                int wanted = matched == tag.length() ? CANCEL_TAG : TAG + tag.charAt(matched);
                if (raw.codePointAt(position) != wanted) {
                    break;
                }
                position += 2;
                matched++;
            }
            if (matched == tag.length() + 1) {
                return position;
            }
        }
        return start;
    }
}
