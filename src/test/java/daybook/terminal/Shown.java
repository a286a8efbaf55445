package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What the tests of this package say about shown text, worked out without the code under test where that is possible. */
final class Shown {
    private Shown() {}

    /** The raw text again, with LF for CR LF. */
    static String readBack(String shown) {
        StringBuilder raw = new StringBuilder();
        int i = 0;
        while (i < shown.length()) {
            if (shown.startsWith("\\u{", i)) {
                int end = shown.indexOf('}', i);
                raw.appendCodePoint(Integer.parseInt(shown.substring(i + 3, end), 16));
                i = end + 1;
            } else {
                raw.append(shown.charAt(i++));
            }
        }
        return raw.toString();
    }

    static String withoutBlanksAndBreaks(String text) {
        return text.replace(" ", "").replace("\n", "");
    }

    static String joined(List<SafeText> lines) {
        StringBuilder all = new StringBuilder();
        for (SafeText line : lines) {
            all.append(line);
        }
        return all.toString();
    }

    /** Only LF, and characters that a person sees; of the joiners and styles those beside something visible. */
    static void assertHarmless(String shown) {
        List<String> harmful = new ArrayList<>();
        shown.codePoints().forEach(codePoint -> {
            if (isHarmful(codePoint)) {
                harmful.add(Integer.toHexString(codePoint));
            }
        });
        assertThat(harmful).as("harmful characters in <%s>", shown).isEmpty();
    }

    private static boolean isHarmful(int codePoint) {
        if (codePoint == '\n' || codePoint == 0x200C || codePoint == 0x200D) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !isVisibleFormat(codePoint) && !isFlagTag(codePoint);
            default ->
                codePoint == 0x115F
                        || codePoint == 0x1160
                        || codePoint == 0x3164
                        || codePoint == 0xFFA0
                        || codePoint == 0x034F
                        || codePoint == 0x2800
                        || (codePoint >= 0xFE00 && codePoint < 0xFE0E)
                        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
        };
    }

    private static boolean isVisibleFormat(int codePoint) {
        return (codePoint >= 0x600 && codePoint <= 0x605)
                || codePoint == 0x6DD
                || codePoint == 0x70F
                || codePoint == 0x890
                || codePoint == 0x891
                || codePoint == 0x8E2
                || codePoint == 0x110BD
                || codePoint == 0x110CD;
    }

    private static boolean isFlagTag(int codePoint) {
        return codePoint == 0xE007F || (codePoint >= 0xE0061 && codePoint <= 0xE007A);
    }
}
