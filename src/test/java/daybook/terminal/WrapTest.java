package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class WrapTest {
    private static List<String> wrapped(String raw, int width) {
        return strings(Wrap.lines(SafeText.of(raw), width));
    }

    private static List<String> strings(List<SafeText> lines) {
        List<String> strings = new ArrayList<>();
        for (SafeText line : lines) {
            strings.add(line.toString());
        }
        return strings;
    }

    /** Texts of plain characters are broken by counting; a part of a text counts as any text, cluster by cluster. */
    @Test
    void plainTextBreaksAsAnyTextDoes() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder raw = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                raw.append("ab -\u00b7\u00e9,(\\\n   ".charAt(random.nextInt(13)));
            }
            String text = raw.toString();
            int width = 1 + random.nextInt(30);
            int first = random.nextInt(12);
            int rest = random.nextInt(12);

            assertThat(strings(Wrap.lines(SafeText.of(text), width, first, rest)))
                    .as("%s, %d columns, %d, %d", text, width, first, rest)
                    .isEqualTo(strings(Wrap.lines(measured(text), width, first, rest)));
        }
    }

    /** The same text as a part of one that is not simple, so that it is broken as any text is. */
    private static SafeText measured(String text) {
        SafeText whole = SafeText.of("\u0007" + text);
        int length = whole.toString().length();
        return whole.part(length - text.length(), length);
    }

    @Test
    void shortTextIsOneLine() {
        assertThat(wrapped("He waited outside", 40)).containsExactly("He waited outside");
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertThat(wrapped("", 40)).containsExactly("");
    }

    @Test
    void linesBreakAtBlanks() {
        assertThat(wrapped("He waited outside the surgery", 12)).containsExactly("He waited", "outside the", "surgery");
    }

    @Test
    void aLineMayBeExactlyAsWide() {
        assertThat(wrapped("abcd efgh", 4)).containsExactly("abcd", "efgh");
    }

    @Test
    void severalBlanksAtABreakAreLeftOut() {
        assertThat(wrapped("abcd    efgh", 6)).containsExactly("abcd", "efgh");
    }

    @Test
    void blanksWithinALineStay() {
        assertThat(wrapped("a   b c", 5)).containsExactly("a   b", "c");
    }

    @Test
    void blanksBeforeTheFirstWordStay() {
        assertThat(wrapped("  abc def", 6)).containsExactly("  abc", "def");
    }

    @Test
    void moreBlanksThanALineMakeNoEmptyLine() {
        assertThat(wrapped(" ".repeat(30) + "abc", 10)).containsExactly("abc");
    }

    @Test
    void blanksAloneMakeAnEmptyLine() {
        assertThat(wrapped(" ".repeat(30), 10)).containsExactly("");
    }

    @Test
    void realLineBreaksStay() {
        assertThat(wrapped("one\n\ntwo three", 5)).containsExactly("one", "", "two", "three");
    }

    @Test
    void aLongAddressBreaksAnywhere() {
        assertThat(wrapped("see https://example.org/abc now", 10))
                .containsExactly("see", "https://ex", "ample.org/", "abc now");
    }

    @Test
    void aClusterIsNeverTorn() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

        assertThat(wrapped(family.repeat(3), 5)).containsExactly(family.repeat(2), family);
    }

    @Test
    void anEscapeIsNotTornWhereItFits() {
        assertThat(wrapped("abc\u202Edef", 9)).containsExactly("abc", "\\u{202E}d", "ef");
    }

    @Test
    void anEscapeWiderThanALineIsTorn() {
        assertThat(wrapped("\u202E", 5)).containsExactly("\\u{20", "2E}");
    }

    @Test
    void aWideCharacterInOneColumnGoesAlone() {
        assertThat(wrapped("\u4f60\u597d", 1)).containsExactly("\u4f60", "\u597d");
    }

    @Test
    void chineseBreaksBetweenCharacters() {
        assertThat(wrapped("abc \u4f60\u597d\u4f60\u597d", 8)).containsExactly("abc \u4f60\u597d", "\u4f60\u597d");
    }

    @Test
    void aFullStopDoesNotStartALine() {
        assertThat(wrapped("\u4f60\u597d\u4f60\u3002", 6)).containsExactly("\u4f60\u597d", "\u4f60\u3002");
    }

    @Test
    void anOpeningBracketDoesNotEndALine() {
        assertThat(wrapped("\u4f60\u597d\u300C\u4f60", 6)).containsExactly("\u4f60\u597d", "\u300C\u4f60");
    }

    @Test
    void aLongConjunctIsTornBetweenLetters() {
        String conjunct = "\u0915\u094D".repeat(6) + "\u0937";

        assertThat(wrapped(conjunct, 3)).containsExactly("\u0915\u094D".repeat(3), "\u0915\u094D".repeat(3), "\u0937");
    }

    @Test
    void aHangingIndentGoesBeforeEveryLineButTheFirst() {
        assertThat(strings(Wrap.lines(SafeText.of("one two three\nfour"), 9, 0, 2)))
                .containsExactly("one two", "  three", "  four");
    }

    @Test
    void anIndentLeavesHalfTheWidth() {
        assertThat(strings(Wrap.lines(SafeText.of("abcd"), 4, 0, 10))).containsExactly("abcd");
    }

    @Test
    void noWidthIsTakenForOneColumn() {
        assertThat(wrapped("ab", 0)).containsExactly("a", "b");
    }
}
