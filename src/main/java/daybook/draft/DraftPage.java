package daybook.draft;

import daybook.draft.Passage.Piece;
import daybook.words.SingleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Builder of a text out of sentences of this program. In them {@code [what]} is a blank, and <code>{name}</code> stands for a passage that
 * the page knows. Words that come from a log are only ever such passages, and are not read for marks of their own.
 */
final class DraftPage {

    private final Map<String, Passage> known;
    private final List<Block> blocks = new ArrayList<>();

    DraftPage(Map<String, Passage> known) {
        this.known = known;
    }

    DraftPage title(String words) {
        blocks.add(new Block.Title(passage(words)));
        return this;
    }

    DraftPage heading(String words) {
        blocks.add(new Block.Heading(passage(words)));
        return this;
    }

    DraftPage paragraph(String words) {
        blocks.add(new Block.Paragraph(passage(words)));
        return this;
    }

    DraftPage lines(String... lines) {
        blocks.add(new Block.Lines(passages(List.of(lines))));
        return this;
    }

    DraftPage bullets(List<String> items) {
        blocks.add(new Block.Bullets(passages(items)));
        return this;
    }

    /** Adds a list of words that come from a log, each on one line. */
    DraftPage quoted(List<String> items) {
        List<Passage> passages = new ArrayList<>(items.size());
        for (String each : items) {
            passages.add(Passage.known(SingleLine.of(each)));
        }
        blocks.add(new Block.Bullets(passages));
        return this;
    }

    /** Returns everything added so far, in order. */
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private List<Passage> passages(List<String> words) {
        List<Passage> passages = new ArrayList<>(words.size());
        for (String each : words) {
            passages.add(passage(each));
        }
        return passages;
    }

    private Passage passage(String words) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < words.length()) {
            char c = words.charAt(at);
            if (c == '[') {
                int end = words.indexOf(']', at) + 1;
                add(pieces, text);
                pieces.add(new Piece(words.substring(at, end), true));
                at = end;
            } else if (c == '{') {
                int end = words.indexOf('}', at);
                add(pieces, text);
                pieces.addAll(passageNamed(words.substring(at + 1, end)).pieces());
                at = end + 1;
            } else {
                text.append(c);
                at++;
            }
        }
        add(pieces, text);
        return new Passage(pieces);
    }

    private static void add(List<Piece> pieces, StringBuilder text) {
        if (text.length() > 0) {
            pieces.add(new Piece(text.toString(), false));
            text.setLength(0);
        }
    }

    private Passage passageNamed(String name) {
        Passage passage = known.get(name);
        if (passage == null) {
            throw new IllegalArgumentException("no passage is called " + name);
        }
        return passage;
    }
}
