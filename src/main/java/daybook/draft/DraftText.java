package daybook.draft;

import java.util.ArrayList;
import java.util.List;

/** Writer of drafts as plain text, with lines of at most so many characters. */
public final class DraftText {

    /** The width of a text file: what mail programs leave as it is. */
    public static final int WIDTH = 72;

    private static final String BULLET = "* ";

    private final int width;
    private final List<String> lines = new ArrayList<>();

    private DraftText(int width) {
        this.width = width;
    }

    /** Returns the lines of a draft, none longer than the width unless a single word is. */
    public static List<String> lines(Draft draft, int width) {
        DraftText text = new DraftText(width);
        String rule = "=".repeat(width);
        text.lines.add(rule);
        text.wrap(draft.heading(), "", "");
        text.blocks(draft.notice());
        text.lines.add(rule);
        text.blocks(draft.body());
        return text.lines;
    }

    /** Returns the text of a file. */
    public static String of(Draft draft) {
        return String.join("\n", lines(draft, WIDTH)) + "\n";
    }

    private void blocks(List<Block> blocks) {
        boolean afterHeading = false;
        for (Block block : blocks) {
            if (!afterHeading) {
                lines.add("");
            }
            boolean bullets = block instanceof Block.Bullets;
            for (Passage passage : block.passages()) {
                wrap(passage.text(), bullets ? BULLET : "", bullets ? " ".repeat(BULLET.length()) : "");
            }
            afterHeading = block instanceof Block.Heading;
        }
    }

    private void wrap(String text, String first, String rest) {
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : text.split(" ", -1)) {
            boolean fits = length(line) + length(word) + (begun ? 1 : 0) <= width;
            if (begun && !fits) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
