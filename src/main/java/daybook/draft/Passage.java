package daybook.draft;

import java.util.ArrayList;
import java.util.List;

/** A run of text in which blanks are marked: what a person has to fill in, written in square brackets. */
public record Passage(List<Piece> pieces) {

    /** Text without a blank in it, or one blank with its brackets. */
    public record Piece(String text, boolean blank) {}

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** Returns a passage that is one blank. */
    static Passage blank(String what) {
        return new Passage(List.of(new Piece("[" + what + "]", true)));
    }

    /** Returns a passage of known text, brackets in it included. */
    static Passage known(String text) {
        return new Passage(List.of(new Piece(text, false)));
    }

    /** Returns the whole text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.text());
        }
        return text.toString();
    }

    /** Returns what is to be filled in, without the brackets, in the order of the text. */
    public List<String> blanks() {
        List<String> blanks = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.blank()) {
                blanks.add(piece.text().substring(1, piece.text().length() - 1));
            }
        }
        return blanks;
    }
}
