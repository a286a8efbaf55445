package daybook.draft;

import daybook.words.English;
import java.util.ArrayList;
import java.util.List;

/**
 * A drafted text.
 *
 * @param name which of the texts it is
 * @param notice what to read first and to take out before anybody else reads the text
 * @param body the text itself
 */
public record Draft(DraftName name, List<Block> notice, List<Block> body) {

    public Draft {
        notice = List.copyOf(notice);
        body = List.copyOf(body);
    }

    /** Returns the heading of the notice. */
    public String heading() {
        return "Draft: " + English.small(name.title())
                + ". Read this first, and take it out before anybody else reads the text.";
    }

    /** Returns what has to be filled in, in the order of the text; the same blank as often as it is there. */
    public List<String> blanks() {
        return blanks(body);
    }

    static List<String> blanks(List<Block> blocks) {
        List<String> blanks = new ArrayList<>();
        for (Block block : blocks) {
            for (Passage passage : block.passages()) {
                blanks.addAll(passage.blanks());
            }
        }
        return blanks;
    }
}
