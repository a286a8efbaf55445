package daybook.report.pdf;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of characters in words, for those that cannot be shown: {@code [slightly smiling face]}. */
final class CharacterNames {

    static final int JOINER = 0x200D;
    private static final int PICTURE_STYLE = 0xFE0F;
    private static final int FIRST_FLAG_LETTER = 0x1F1E6;
    private static final int LAST_FLAG_LETTER = 0x1F1FF;

    private CharacterNames() {}

    /** Returns true for a letter of a flag, two of which are one picture. */
    static boolean isFlagLetter(int c) {
        return c >= FIRST_FLAG_LETTER && c <= LAST_FLAG_LETTER;
    }

    /** Returns true for a character that only says how the one before it is drawn or joined. */
    static boolean isSilent(int c) {
        return c == JOINER || c == PICTURE_STYLE;
    }

    /** Returns the name in small letters; null if this Java knows none. */
    static @Nullable String of(int c) {
        if (isFlagLetter(c)) {
            return "flag letter " + (char) ('A' + c - FIRST_FLAG_LETTER);
        }
        if (Character.isIdeographic(c)) {
            return "CJK " + Integer.toHexString(c).toUpperCase(Locale.ROOT);
        }
        String name = Character.getType(c) == Character.PRIVATE_USE ? null : Character.getName(c);
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }
}
