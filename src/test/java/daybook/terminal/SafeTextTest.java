package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SafeTextTest {
    private static String shown(String raw) {
        return SafeText.of(raw).toString();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0, 0x7, 0x8, 0x9, 0xB, 0xC, 0xD, 0x1B, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0xAD, 0x34F, 0x61C, 0x115F,
                0x1160, 0x17B4, 0x180E, 0x180B, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B,
                0x202C, 0x202D, 0x202E, 0x2060, 0x2061, 0x2064, 0x2065, 0x2066, 0x2067, 0x2068, 0x2069, 0x206F, 0x2800,
                0x3164, 0xD800, 0xDFFF, 0xE000, 0xF8FF, 0xFDD0, 0xFE00, 0xFE0E, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFC,
                0xFFFE, 0xFFFF, 0x378, 0x1D159, 0x1D173, 0x16FE4, 0x1BCA0, 0xE0001, 0xE0041, 0xE007F, 0xE0100, 0xF0000,
                0x1FFFE, 0x10FFFF
            })
    void charactersThatCannotBeSeenAreWrittenOut(int codePoint) {
        String escape = "\\u{" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT) + "}";

        assertThat(shown("a" + Character.toString(codePoint) + "b")).isEqualTo("a" + escape + "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words, £5 and 20 €",
                "na\u00efve cafe\u0301",
                "C:\\users\\file",
                "\u4f60\u597d",
                "\uD55C\uAD6D\uC5B4",
                "\u1112\u1161\u11AB",
                "\u0939\u093F\u0928\u094D\u0926\u0940",
                "\u0E01\u0E33\u0E19\u0E49\u0E33",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\u0915\u094D\u200D\u0937",
                "\u0DC1\u0DCA\u200D\u0DBB\u0DD3",
                "\u0DA9\u0DCA\u200C\u0DA9",
                "\uD83D\uDE00",
                "\u2764\uFE0F",
                "\u2764\uFE0E",
                "1\uFE0F\u20E3",
                "\uD83C\uDDEC\uD83C\uDDE7",
                "\uD83D\uDC4D\uD83C\uDFFD",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66",
                "\uD83D\uDC69\uD83C\uDFFD\u200D\u2764\uFE0F\u200D\uD83D\uDC8B\u200D\uD83D\uDC68\uD83C\uDFFD",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "\uFF76\uFF9E",
                "o\u0302\u0323",
                "\u05E9\u05C1\u05B8\u0591",
                "\u1000\u103B\u103D\u103E\u1036\u1037",
                "first\nsecond\n\nfourth",
                "\uFFFD"
            })
    void ordinaryWritingStaysAsItIs(String text) {
        assertThat(shown(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "joiner between letters, a\u200Db, a\\u{200D}b",
        "joiner after a picture only, \uD83D\uDE00\u200Db, \uD83D\uDE00\\u{200D}b",
        "joiner before a picture only, a\u200D\uD83D\uDE00, a\\u{200D}\uD83D\uDE00",
        "two joiners between pictures, \uD83D\uDE00\u200D\u200D\uD83D\uDE00, \uD83D\uDE00\\u{200D}\\u{200D}\uD83D\uDE00",
        "non-joiner after a letter that joins nothing, \u062F\u200C\u0645, \u062F\\u{200C}\u0645",
        "non-joiner at the end of a Persian word, \u06CC\u200C, \u06CC\\u{200C}",
        "two non-joiners in Persian, \u06CC\u200C\u200C\u062E, \u06CC\\u{200C}\\u{200C}\u062E",
        "picture style on a letter, a\uFE0Fb, a\\u{FE0F}b",
        "picture style on a digit, 1\uFE0Fb, 1\\u{FE0F}b",
        "picture style twice, \u2764\uFE0F\uFE0F, \u2764\uFE0F\\u{FE0F}",
        "tags of an unknown flag, \uD83C\uDFF4\uDB40\uDC61\uDB40\uDC7F, \uD83C\uDFF4\\u{E0061}\\u{E007F}",
        "tags without an end, \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62, \uD83C\uDFF4\\u{E0067}\\u{E0062}",
        "mark at the start, \u0301a, \\u{301}a",
        "mark after an escape, \u200B\u0301, \\u{200B}\\u{301}",
        "spacing mark at the start, \u093F\u0915, \\u{93F}\u0915",
        "vowel jamo by itself, a\u1161, a\\u{1161}",
        "final jamo after a letter, a\u11A8, a\\u{11A8}",
        "fifth mark on one letter, a\u0301\u0302\u0303\u0304\u0305b, a\u0301\u0302\u0303\u0304\\u{305}b"
    })
    void whatWouldBeLegitimateElsewhereIsWrittenOut(String why, String raw, String expected) {
        assertThat(shown(raw)).as(why).isEqualTo(expected);
    }

    @Test
    void aFifthJoinedPictureStandsByItself() {
        String smile = "\uD83D\uDE00";

        assertThat(shown(smile + ("\u200D" + smile).repeat(4)))
                .isEqualTo(smile + ("\u200D" + smile).repeat(3) + "\\u{200D}" + smile);
    }

    @Test
    void aJoinerDoesNotStartTheCountOfMarksAgain() {
        String shown = shown("\u0915" + "\u094D\u200D".repeat(10));

        assertThat(shown).startsWith("\u0915" + "\u094D\u200D".repeat(4) + "\\u{94D}");
    }

    @Test
    void spacingMarksAreLimitedToo() {
        assertThat(shown("\u0915" + "\u093E".repeat(9))).endsWith("\u093E\\u{93E}");
    }

    @Test
    void aCarriageReturnBeforeALineFeedIsPartOfTheLineBreak() {
        assertThat(shown("one\r\ntwo")).isEqualTo("one\ntwo");
    }

    @Test
    void aMarkAfterALineBreakIsWrittenOut() {
        assertThat(shown("a\n\u0301")).isEqualTo("a\n\\u{301}");
    }

    @Test
    void aTypedEscapeCannotPassForARealOne() {
        assertThat(shown("\\u{202E}")).isEqualTo("\\u{5C}u{202E}");
    }

    @Test
    void aRealEscapeIsTheOneThatWasTyped() {
        assertThat(shown("\u202E")).isEqualTo("\\u{202E}");
    }

    @Test
    void joiningTwoTextsCannotMakeAnEscape() {
        SafeText joined = SafeText.of("\\").plus(SafeText.of("u{41}"));

        assertThat(joined).hasToString("\\u{5C}u{41}");
    }

    @Test
    void aTerminalSequenceIsShownAndNotObeyed() {
        assertThat(shown("\u001B[31mred\u001B]0;title\u0007")).isEqualTo("\\u{1B}[31mred\\u{1B}]0;title\\u{7}");
    }

    @Test
    void onOneLineABreakIsAReturnSign() {
        assertThat(SafeText.of("one\n\ntwo").singleLine()).hasToString("one \u23CE  \u23CE two");
    }

    @Test
    void onOneLineATypedReturnSignIsWrittenOut() {
        assertThat(SafeText.of("one\u23CE").singleLine()).hasToString("one\\u{23CE}");
    }

    @Test
    void linesKeepEmptyOnes() {
        assertThat(SafeText.of("one\n\ntwo\n").lines())
                .containsExactly(SafeText.of("one"), SafeText.EMPTY, SafeText.of("two"), SafeText.EMPTY);
    }

    @Test
    void shorteningKeepsEscapesWhole() {
        assertThat(SafeText.of("abc\u202Edef").shortenedTo(9)).hasToString("abc\u2026");
    }

    @Test
    void shorteningCountsColumns() {
        assertThat(SafeText.of("\u4f60\u597d\u4f60\u597d").shortenedTo(6)).hasToString("\u4f60\u597d\u2026");
    }

    @Test
    void joiningPutsSeparatorsBetween() {
        assertThat(SafeText.join(SafeText.of(", "), List.of(SafeText.of("a"), SafeText.EMPTY, SafeText.of("b"))))
                .hasToString("a, , b");
    }

    @Test
    void aTextIsSimpleWhenEachOfItsCharactersIs() {
        for (int each = 0; each <= Character.MAX_VALUE; each++) {
            char c = (char) each;

            assertThat(SafeText.of("a" + c + "?").isSimple())
                    .as("U+%04X", each)
                    .isEqualTo(Width.isPlain(c) || c == '\n');
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'What? \\ and \\v', true",
        "'\\u{41}', false",
        "'?\\u{41}', false",
        "😀?, false",
        "'“Why?”', true",
        "Why? Ω, false"
    })
    void aBackslashIsSimpleUnlessItLooksLikeOneOfOurs(String text, boolean simple) {
        assertThat(SafeText.of(text).isSimple()).isEqualTo(simple);
    }
}
