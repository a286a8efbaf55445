package daybook.when;

import java.util.List;

/** The tokens of one sentence, or of one side of a range, and how far they have been read. */
final class Tokens {

    private final String source;
    private final List<Token> list;
    private int next;

    Tokens(String source, List<Token> list) {
        this.source = source;
        this.list = list;
    }

    /** The tokens from one index to another, not included, unread. */
    Tokens part(int from, int to) {
        return new Tokens(source, list.subList(from, to));
    }

    int count() {
        return list.size();
    }

    Token get(int index) {
        return list.get(index);
    }

    boolean atEnd() {
        return next == list.size();
    }

    /** The next token, or one of kind END. */
    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        int index = next + ahead;
        if (index < list.size()) {
            return list.get(index);
        }
        int end = list.isEmpty() ? 0 : list.get(list.size() - 1).end();
        return new Token(Token.Kind.END, "", end, end, false);
    }

    Token take() {
        Token token = peek();
        if (!atEnd()) {
            next++;
        }
        return token;
    }

    void skip(int count) {
        for (int i = 0; i < count; i++) {
            take();
        }
    }

    boolean takeWord(String word) {
        if (peek().isWord(word)) {
            next++;
            return true;
        }
        return false;
    }

    boolean takeSign(char sign) {
        if (peek().isSign(sign)) {
            next++;
            return true;
        }
        return false;
    }

    /** Takes that sign only where no blank stands before it. */
    boolean takeGluedSign(char sign) {
        return peek().glued() && takeSign(sign);
    }

    /** How many have been read. */
    int taken() {
        return next;
    }

    String source() {
        return source;
    }

    /** Where the first token starts. */
    int start() {
        return list.isEmpty() ? 0 : list.get(0).start();
    }

    /** Where the token before the next one ends. */
    int readTo() {
        return next == 0 ? start() : list.get(next - 1).end();
    }

    /** What was typed from there to the end of the last token read, in quotation marks. */
    String quoteFrom(int start) {
        return Quote.of(source, start, readTo());
    }

    /** All of it in quotation marks. */
    String quoteAll() {
        return Quote.of(
                source, start(), list.isEmpty() ? 0 : list.get(list.size() - 1).end());
    }

    /** The next token in quotation marks. */
    String quoteNext() {
        return Quote.of(source, peek().start(), peek().end());
    }

    /** Everything not yet read in quotation marks. */
    String quoteRest() {
        return Quote.of(
                source,
                peek().start(),
                list.isEmpty() ? 0 : list.get(list.size() - 1).end());
    }
}
