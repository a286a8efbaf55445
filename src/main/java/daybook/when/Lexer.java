package daybook.when;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the source into tokens. Any Unicode blank parts them; a change between digits and letters does too, so
 * {@code 2pm} is two tokens. Only the digits 0 to 9 are numbers, and a character that cannot be seen is refused by its
 * number.
 */
final class Lexer {

    /** No sentence of the grammar is as long, even with two long zone names. */
    static final int LONGEST = 300;

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean glued;

    private Lexer(String source) {
        this.source = source;
    }

    static Tokens read(String source) throws NotUnderstood {
        if (source.length() > LONGEST) {
            throw NotUnderstood.refused(
                    Quote.of(source, 0, source.length()) + " is too long for a date: it has " + source.length()
                            + " characters.",
                    "Give the date alone, and what happened as the text of the entry.");
        }
        Lexer lexer = new Lexer(source);
        lexer.run();
        return new Tokens(source, lexer.tokens);
    }

    private void run() throws NotUnderstood {
        while (at < source.length()) {
            int c = source.codePointAt(at);
            if (isBlank(c)) {
                at += Character.charCount(c);
                glued = false;
            } else if (isDigit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else {
                sign(c);
            }
        }
    }

    private void number() {
        int start = at;
        while (at < source.length() && isDigit(source.charAt(at))) {
            at++;
        }
        add(Token.Kind.NUMBER, source.substring(start, at), start);
    }

    private void word() {
        int start = at;
        skipLetters();
        Token.Kind kind = Token.Kind.WORD;
        while (at + 1 < source.length() && source.charAt(at) == '/' && isAsciiLetter(source.charAt(at + 1))) {
            kind = Token.Kind.ZONE;
            at++;
            while (at < source.length() && isZoneCharacter(source.charAt(at))) {
                at++;
            }
        }
        add(kind, lowerCase(source.substring(start, at)), start);
    }

    private void skipLetters() {
        while (at < source.length()) {
            int c = source.codePointAt(at);
            int width = Character.charCount(c);
            boolean apostrophe = (c == '\'' || c == '\u2019')
                    && at + 1 < source.length()
                    && Character.isLetter(source.codePointAt(at + 1));
            if (!Character.isLetter(c) && !apostrophe) {
                return;
            }
            at += width;
        }
    }

    private void sign(int c) throws NotUnderstood {
        if (Character.isDigit(c)) {
            throw NotUnderstood.refused(
                    Quote.of(source, 0, source.length()) + " has a digit that is not one of 0 to 9 (" + codePoint(c)
                            + ").",
                    "Write numbers with the digits 0 to 9.");
        }
        if (isInvisible(c)) {
            throw NotUnderstood.refused(
                    "There is a character that cannot be seen (" + codePoint(c) + ") at position " + (at + 1) + ".",
                    "Type the date by hand instead of pasting it.");
        }
        int start = at;
        at += Character.charCount(c);
        add(Token.Kind.SIGN, isHyphen(c) ? "-" : source.substring(start, at), start);
    }

    private void add(Token.Kind kind, String text, int start) {
        tokens.add(new Token(kind, text, start, at, glued));
        glued = true;
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isZoneCharacter(int c) {
        return isAsciiLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '+';
    }

    /**
     * The hyphen, the true hyphen, the one that does not break, and the minus. An en dash is another sign: it stands
     * for "to".
     */
    private static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2212';
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** Only A to Z: no other letter is part of the grammar, and some of them change into one of these. */
    private static String lowerCase(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return out.toString();
    }

    private static String codePoint(int c) {
        StringBuilder out = new StringBuilder("U+");
        for (int shift = c > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
            int digit = (c >> shift) & 0xF;
            if (shift != 20 || digit != 0) {
                out.append((char) (digit < 10 ? '0' + digit : 'A' + digit - 10));
            }
        }
        return out.toString();
    }
}
