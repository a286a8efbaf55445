package daybook.when;

import java.util.ArrayList;
import java.util.List;

/** What was typed with some pieces replaced, to show how it can be typed instead. */
final class Rewrite {

    private record Piece(int start, int end, String text) {}

    private final String source;
    private final List<Piece> pieces = new ArrayList<>();

    Rewrite(String source) {
        this.source = source;
    }

    /** Puts the text in place of that piece; pieces are given from left to right. */
    Rewrite replace(int start, int end, String text) {
        pieces.add(new Piece(start, end, text));
        return this;
    }

    Rewrite insert(int at, String text) {
        return replace(at, at, text);
    }

    String text() {
        StringBuilder out = new StringBuilder(source.length() + 16);
        int copied = 0;
        for (Piece piece : pieces) {
            out.append(source, copied, piece.start()).append(piece.text());
            copied = piece.end();
        }
        return out.append(source, copied, source.length()).toString().strip();
    }
}
