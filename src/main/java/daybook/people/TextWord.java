package daybook.people;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text: letters and digits, with the apostrophes, hyphens and accents within it.
 *
 * @param from its first character
 * @param to the character after its last one
 */
record TextWord(String word, int from, int to) {

    /** Returns the words of a text. */
    static List<TextWord> of(String text) {
        List<TextWord> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!Character.isLetterOrDigit(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = at;
            while (end < text.length() && isInside(text, end)) {
                end += Character.charCount(text.codePointAt(end));
            }
            tokens.add(new TextWord(text.substring(at, end), at, end));
            at = end;
        }
        return tokens;
    }

    private static boolean isInside(String text, int at) {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        int next = at + Character.charCount(c);
        return (c == '\'' || c == '\u2019' || c == '-' || c == '\u2010' || c == '\u2011')
                && next < text.length()
                && Character.isLetter(text.codePointAt(next));
    }

    /** Whether it begins with a capital. */
    boolean isCapital() {
        return Character.isUpperCase(word.codePointAt(0));
    }

    boolean isNumber() {
        return word.chars().allMatch(Character::isDigit);
    }

    /** Whether it ends with an apostrophe and an s, which makes it the owner of what follows. */
    boolean isOwner() {
        return word.endsWith("'s") || word.endsWith("\u2019s") || word.endsWith("'S");
    }

    /** Returns it without an apostrophe and an s at its end. */
    TextWord bare() {
        return isOwner() ? new TextWord(word.substring(0, word.length() - 2), from, to - 2) : this;
    }
}
