package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** The table against the running JDK, for the code points that its older Unicode knows. */
final class UnicodeTableTest {
    private static List<String> codePointsWhere(IntPredicate predicate) {
        List<String> found = new ArrayList<>();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (predicate.test(codePoint)) {
                found.add(Integer.toHexString(codePoint));
            }
        }
        return found;
    }

    private static boolean has(int codePoint, int bit) {
        return UnicodeTable.has(UnicodeTable.of(codePoint), bit);
    }

    @Test
    void everyMarkThatTheJdkKnowsIsAMark() {
        assertThat(codePointsWhere(codePoint -> {
                    int type = Character.getType(codePoint);
                    boolean mark = type == Character.NON_SPACING_MARK
                            || type == Character.ENCLOSING_MARK
                            || type == Character.COMBINING_SPACING_MARK;
                    return type != Character.UNASSIGNED && mark != has(codePoint, UnicodeTable.MARK);
                }))
                .isEmpty();
    }

    @Test
    void everyCharacterWithoutALookIsHidden() {
        assertThat(codePointsWhere(codePoint -> {
                    int type = Character.getType(codePoint);
                    boolean invisible = type == Character.CONTROL
                            || type == Character.PRIVATE_USE
                            || type == Character.SURROGATE
                            || type == Character.LINE_SEPARATOR
                            || type == Character.PARAGRAPH_SEPARATOR;
                    return invisible && !has(codePoint, UnicodeTable.HIDDEN);
                }))
                .isEmpty();
    }

    @Test
    void fewFormatCharactersAreVisible() {
        assertThat(codePointsWhere(codePoint ->
                        Character.getType(codePoint) == Character.FORMAT && !has(codePoint, UnicodeTable.HIDDEN)))
                .isSubsetOf(
                        "600", "601", "602", "603", "604", "605", "6dd", "70f", "890", "891", "8e2", "110bd", "110cd");
    }

    @Test
    void noLetterThatTheJdkKnowsIsHiddenButTheFillers() {
        assertThat(codePointsWhere(
                        codePoint -> Character.isLetterOrDigit(codePoint) && has(codePoint, UnicodeTable.HIDDEN)))
                .containsExactly("115f", "1160", "3164", "ffa0");
    }

    @Test
    void ideographsAreWide() {
        assertThat(codePointsWhere(codePoint -> Character.isIdeographic(codePoint)
                        && Character.getType(codePoint) == Character.OTHER_LETTER
                        && UnicodeTable.columns(UnicodeTable.of(codePoint)) != 2))
                .isEmpty();
    }

    @Test
    void plainCharactersAreVisibleAndOneColumnWide() {
        assertThat(codePointsWhere(codePoint -> {
                    int properties = UnicodeTable.of(codePoint);
                    int cluster = UnicodeTable.cluster(properties);
                    boolean plain = codePoint < 0x10000 && Width.isPlain((char) codePoint);
                    return plain
                            && (UnicodeTable.has(properties, UnicodeTable.HIDDEN)
                                    || UnicodeTable.columns(properties) != 1
                                    || (cluster != UnicodeTable.OTHER && cluster != UnicodeTable.PICTURE));
                }))
                .isEmpty();
    }

    @Test
    void theTableReachesTheLastCodePoint() {
        assertThat(has(0x10FFFF, UnicodeTable.HIDDEN)).isTrue();
    }
}
