import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.util.VersionInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints the two constants of {@code daybook.terminal.UnicodeTable} from the Unicode data that ICU4J carries.
 *
 * <p>Not part of any build: run by hand when a new Unicode version is taken up, with
 * {@code java -cp icu4j-78.1.jar GenerateUnicodeTable.java}, and paste the result.
 */
final class GenerateUnicodeTable {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    public static void main(String[] args) {
        List<Integer> palette = new ArrayList<>();
        StringBuilder runs = new StringBuilder();
        int start = 0;
        int count = 0;
        int current = properties(0);
        for (int cp = 1; cp <= 0x110000; cp++) {
            int next = cp == 0x110000 ? -1 : properties(cp);
            if (next != current) {
                if (!palette.contains(current)) {
                    palette.add(current);
                }
                append(runs, palette.indexOf(current));
                append(runs, cp - start);
                start = cp;
                current = next;
                count++;
            }
        }
        System.out.println("// Unicode " + VersionInfo.ICU_VERSION + " (ICU), Unicode "
                + UCharacter.getUnicodeVersion() + ", " + count + " runs, " + palette.size() + " classes");
        StringBuilder classes = new StringBuilder();
        for (int each : palette) {
            append(classes, each);
        }
        print("CLASSES", classes.toString());
        print("RUNS", runs.toString());
    }

    /** Little end first, five bits a digit, the sixth bit says that another digit follows. */
    private static void append(StringBuilder to, int value) {
        int rest = value;
        while (rest >= 32) {
            to.append(DIGITS.charAt(32 + (rest & 31)));
            rest >>>= 5;
        }
        to.append(DIGITS.charAt(rest));
    }

    private static void print(String name, String value) {
        StringBuilder out = new StringBuilder("    private static final String " + name + " = \"\"");
        for (int i = 0; i < value.length(); i += 106) {
            out.append("\n            + \"").append(value, i, Math.min(value.length(), i + 106)).append('"');
        }
        System.out.println(out.append(";\n"));
    }

    private static int properties(int cp) {
        int category = UCharacter.getType(cp);
        boolean mark = category == UCharacterCategory.NON_SPACING_MARK
                || category == UCharacterCategory.ENCLOSING_MARK;
        boolean spacing = category == UCharacterCategory.COMBINING_SPACING_MARK;
        int joining = UCharacter.getIntPropertyValue(cp, UProperty.JOINING_TYPE);
        int result = cluster(cp);
        result |= conjunct(cp) << 4;
        result |= width(cp, category, mark || spacing) << 6;
        result |= hidden(cp, category) ? 1 << 8 : 0;
        result |= UCharacter.hasBinaryProperty(cp, UProperty.EMOJI) ? 1 << 9 : 0;
        result |= joining == UCharacter.JoiningType.DUAL_JOINING || joining == UCharacter.JoiningType.LEFT_JOINING
                ? 1 << 10 : 0;
        result |= joining == UCharacter.JoiningType.DUAL_JOINING || joining == UCharacter.JoiningType.RIGHT_JOINING
                ? 1 << 11 : 0;
        result |= joining == UCharacter.JoiningType.TRANSPARENT ? 1 << 12 : 0;
        result |= mark ? 1 << 13 : 0;
        result |= mark || spacing ? 1 << 14 : 0;
        result |= UCharacter.getCombiningClass(cp) == 9 ? 1 << 15 : 0;
        return result;
    }

    private static int cluster(int cp) {
        switch (UCharacter.getIntPropertyValue(cp, UProperty.GRAPHEME_CLUSTER_BREAK)) {
            case UCharacter.GraphemeClusterBreak.CONTROL:
            case UCharacter.GraphemeClusterBreak.CR:
            case UCharacter.GraphemeClusterBreak.LF:
                return 1;
            case UCharacter.GraphemeClusterBreak.EXTEND:
                return 2;
            case UCharacter.GraphemeClusterBreak.ZWJ:
                return 3;
            case UCharacter.GraphemeClusterBreak.REGIONAL_INDICATOR:
                return 4;
            case UCharacter.GraphemeClusterBreak.PREPEND:
                return 5;
            case UCharacter.GraphemeClusterBreak.SPACING_MARK:
                return 6;
            case UCharacter.GraphemeClusterBreak.L:
                return 7;
            case UCharacter.GraphemeClusterBreak.V:
                return 8;
            case UCharacter.GraphemeClusterBreak.T:
                return 9;
            case UCharacter.GraphemeClusterBreak.LV:
            case UCharacter.GraphemeClusterBreak.LVT:
                return 10; // told apart by arithmetic: they alternate, and would make 800 runs
            default:
                return UCharacter.hasBinaryProperty(cp, UProperty.EXTENDED_PICTOGRAPHIC) ? 11 : 0;
        }
    }

    private static int conjunct(int cp) {
        int value = UCharacter.getIntPropertyValue(cp, UProperty.INDIC_CONJUNCT_BREAK);
        if (value == UCharacter.IndicConjunctBreak.CONSONANT.ordinal()) {
            return 1;
        }
        if (value == UCharacter.IndicConjunctBreak.LINKER.ordinal()) {
            return 2;
        }
        return value == UCharacter.IndicConjunctBreak.EXTEND.ordinal() ? 3 : 0;
    }

    private static int width(int cp, int category, boolean mark) {
        int hangul = UCharacter.getIntPropertyValue(cp, UProperty.HANGUL_SYLLABLE_TYPE);
        if (mark || hidden(cp, category)
                || hangul == UCharacter.HangulSyllableType.VOWEL_JAMO
                || hangul == UCharacter.HangulSyllableType.TRAILING_JAMO) {
            return 0;
        }
        int eastAsian = UCharacter.getIntPropertyValue(cp, UProperty.EAST_ASIAN_WIDTH);
        boolean wide = eastAsian == UCharacter.EastAsianWidth.WIDE || eastAsian == UCharacter.EastAsianWidth.FULLWIDTH;
        return wide ? 2 : 1;
    }

    private static boolean hidden(int cp, int category) {
        switch (category) {
            case UCharacterCategory.CONTROL:
            case UCharacterCategory.UNASSIGNED:
            case UCharacterCategory.PRIVATE_USE:
            case UCharacterCategory.SURROGATE:
            case UCharacterCategory.LINE_SEPARATOR:
            case UCharacterCategory.PARAGRAPH_SEPARATOR:
                return true;
            case UCharacterCategory.FORMAT:
                return !UCharacter.hasBinaryProperty(cp, UProperty.PREPENDED_CONCATENATION_MARK);
            default:
                return UCharacter.hasBinaryProperty(cp, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                        || cp == 0x2800 // blank braille pattern
                        || cp == 0xFFFC // object replacement
                        || cp == 0x1D159 // musical symbol null notehead
                        || cp == 0x16FE4; // Khitan small script filler
        }
    }
}
