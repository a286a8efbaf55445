package daybook.terminal;

/**
 * Where one user-perceived character ends and the next begins.
 *
 * <p>Extended grapheme clusters of UAX #29 (rules GB3 to GB13, GB9c for Indic conjuncts included). The JDK's
 * {@code BreakIterator} and {@code \X} are not used because their answers differ between JDK 17 and 25.
 */
public final class Graphemes {
    private Graphemes() {}

    /**
     * The end of the cluster that starts at {@code start}.
     *
     * @param start an index below the text's length at which a cluster starts
     */
    public static int end(CharSequence text, int start) {
        int length = text.length();
        int codePoint = Character.codePointAt(text, start);
        int end = start + Character.charCount(codePoint);
        if (codePoint == '\r') {
            return end < length && text.charAt(end) == '\n' ? end + 1 : end;
        }
        if (end < length && Width.isPlain(text.charAt(start)) && Width.isPlain(text.charAt(end))) {
            return end;
        }
        State state = new State(codePoint);
        while (end < length) {
            codePoint = Character.codePointAt(text, end);
            if (!state.joins(codePoint)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    /** What of a cluster so far decides whether the next code point belongs to it. */
    private static final class State {
        private int last;
        private boolean lastHasFinal;
        private int regionals;
        /** A picture followed by nothing but extenders: GB11 asks for that before the joiner. */
        private boolean picture;

        private boolean pictureJoined;
        /** A conjunct's consonant followed by nothing but extenders and linkers: GB9c. */
        private boolean consonant;

        private boolean linked;

        State(int codePoint) {
            take(codePoint, UnicodeTable.of(codePoint));
        }

        boolean joins(int codePoint) {
            int properties = UnicodeTable.of(codePoint);
            if (!continues(properties)) {
                return false;
            }
            take(codePoint, properties);
            return true;
        }

        private boolean continues(int properties) {
            int next = UnicodeTable.cluster(properties);
            if (last == UnicodeTable.CONTROL || next == UnicodeTable.CONTROL) {
                return false;
            }
            if (next == UnicodeTable.EXTEND || next == UnicodeTable.ZWJ || next == UnicodeTable.SPACING) {
                return true;
            }
            if (last == UnicodeTable.PREPEND) {
                return true;
            }
            if (linked && (properties & UnicodeTable.CONJUNCT) == UnicodeTable.CONSONANT) {
                return true;
            }
            if (pictureJoined && next == UnicodeTable.PICTURE) {
                return true;
            }
            if (last == UnicodeTable.REGIONAL && next == UnicodeTable.REGIONAL) {
                return regionals % 2 == 1;
            }
            return hangulContinues(next);
        }

        private boolean hangulContinues(int next) {
            return switch (last) {
                case UnicodeTable.JAMO_L ->
                    next == UnicodeTable.JAMO_L || next == UnicodeTable.JAMO_V || next == UnicodeTable.SYLLABLE;
                case UnicodeTable.JAMO_V -> next == UnicodeTable.JAMO_V || next == UnicodeTable.JAMO_T;
                case UnicodeTable.JAMO_T -> next == UnicodeTable.JAMO_T;
                case UnicodeTable.SYLLABLE ->
                    next == UnicodeTable.JAMO_T || (next == UnicodeTable.JAMO_V && !lastHasFinal);
                default -> false;
            };
        }

        private void take(int codePoint, int properties) {
            int cluster = UnicodeTable.cluster(properties);
            boolean extender = cluster == UnicodeTable.EXTEND;
            pictureJoined = picture && cluster == UnicodeTable.ZWJ;
            picture = cluster == UnicodeTable.PICTURE || (picture && extender);
            int conjunct = properties & UnicodeTable.CONJUNCT;
            linked = consonant
                    && (conjunct == UnicodeTable.LINKER || (linked && conjunct == UnicodeTable.CONJUNCT_EXTEND));
            consonant = conjunct == UnicodeTable.CONSONANT || (consonant && conjunct != 0);
            regionals = cluster == UnicodeTable.REGIONAL ? regionals + 1 : 0;
            lastHasFinal = hasFinal(codePoint, cluster);
            last = cluster;
        }
    }

    /** Precomposed syllables come in blocks of 28: one without a final consonant, then 27 with one. */
    static boolean hasFinal(int codePoint, int cluster) {
        return cluster == UnicodeTable.SYLLABLE && (codePoint - 0xAC00) % 28 != 0;
    }
}
