package daybook.when;

/**
 * A number, a word, the name of a zone or a single sign.
 *
 * @param kind what it is
 * @param text the characters, with the letters A to Z in lower case and every kind of hyphen and minus as {@code -}
 * @param start where it starts in the source
 * @param end where it ends in the source, not included
 * @param glued whether it follows the one before without a blank
 */
record Token(Kind kind, String text, int start, int end, boolean glued) {

    enum Kind {
        NUMBER,
        WORD,
        /** Words joined by {@code /}, such as {@code europe/london}. */
        ZONE,
        SIGN,
        END
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is a number of at least {@code fewest} and at most {@code most} digits. */
    boolean isNumber(int fewest, int most) {
        return kind == Kind.NUMBER && text.length() >= fewest && text.length() <= most;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isSign(char sign) {
        return kind == Kind.SIGN && text.length() == 1 && text.charAt(0) == sign;
    }

    /** The value of a number of at most nine digits. */
    int value() {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value;
    }
}
