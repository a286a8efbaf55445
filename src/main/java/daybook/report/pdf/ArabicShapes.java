package daybook.report.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts text that runs from right to left into the order of the sheet, with Arabic letters in the shapes that they take beside their
 * neighbours.
 *
 * <p>The shapes are the characters of Unicode's Arabic Presentation Forms, A and B. There the shapes of a letter follow each other: alone,
 * at the end, at the beginning, in the middle; or alone and at the end, for a letter that joins to the one before it only. Programs that
 * search or copy text of a PDF take them back to the letters.
 */
final class ArabicShapes implements BidiReorderer {

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char ZERO_WIDTH_JOINER = '\u200D';
    private static final int JOINS_BOTH_WAYS = 4;

    /** From a letter, or lam and alef, to the first of its shapes. */
    private final Map<String, Character> first = new HashMap<>();

    /** From the first shape to how many there are. */
    private final Map<Character, Integer> shapes = new HashMap<>();

    ArabicShapes() {
        learn('\uFE80', '\uFEFC');
        learn('\uFB50', '\uFBB1');
        learn('\uFBD3', '\uFBE9');
        learn('\uFBFC', '\uFBFF');
    }

    private void learn(char from, char to) {
        String letter = "";
        char start = from;
        for (char c = from; c <= to; c++) {
            String next = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            if (next.equals(letter)) {
                shapes.merge(start, 1, Integer::sum);
            } else {
                letter = next;
                start = c;
                shapes.put(start, 1);
                first.putIfAbsent(letter, start);
            }
        }
    }

    @Override
    public String shapeText(String text) {
        if (!hasArabic(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int next = next(text, i + 1);
            if (c == LAM && next == i + 1) {
                Character both = first.get(text.substring(i, i + 2));
                if (both != null) {
                    out.append((char) (both + (joinsBefore(text, i) ? 1 : 0)));
                    i++;
                    continue;
                }
            }
            out.append(shape(text, i, next));
        }
        return out.toString();
    }

    private char shape(String text, int at, int next) {
        char c = text.charAt(at);
        Character start = first.get(String.valueOf(c));
        if (start == null) {
            return c;
        }
        int count = shapes.getOrDefault(start, 1);
        boolean before = count > 1 && joinsBefore(text, at);
        boolean after = count >= JOINS_BOTH_WAYS && next < text.length() && joinsBackwards(text.charAt(next));
        return (char) (start + (before ? 1 : 0) + (after ? 2 : 0));
    }

    /** Whether the letter before reaches over to this one. */
    private boolean joinsBefore(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        char c = text.charAt(before);
        Character start = first.get(String.valueOf(c));
        return c == TATWEEL
                || c == ZERO_WIDTH_JOINER
                || (start != null && shapes.getOrDefault(start, 1) >= JOINS_BOTH_WAYS);
    }

    /** Whether a letter takes the hand of the one before it. */
    private boolean joinsBackwards(char c) {
        Character start = first.get(String.valueOf(c));
        return c == TATWEEL || c == ZERO_WIDTH_JOINER || (start != null && shapes.getOrDefault(start, 1) > 1);
    }

    private static int next(String text, int from) {
        int next = from;
        while (next < text.length() && isMark(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean hasArabic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0600' && text.charAt(i) <= '\u06FF') {
                return true;
            }
        }
        return false;
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        if (text.isEmpty()) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 1 ? turned(run) : run;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    private static String turned(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = text.length(); i > 0; ) {
            int c = text.codePointBefore(i);
            i -= Character.charCount(c);
            out.appendCodePoint(mirrored(c));
        }
        return out.toString();
    }

    /** Brackets open the other way. */
    private static int mirrored(int c) {
        return switch (c) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '{' -> '}';
            case '}' -> '{';
            case '<' -> '>';
            case '>' -> '<';
            case '\u00AB' -> '\u00BB';
            case '\u00BB' -> '\u00AB';
            case '\u2039' -> '\u203A';
            case '\u203A' -> '\u2039';
            default -> c;
        };
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
