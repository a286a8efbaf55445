package daybook.report.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a paragraph the direction of writing changes, by the Unicode bidirectional algorithm as Java has it.
 *
 * <p>Lines are put together from runs of one direction, without a second level. So in a paragraph from the left all that lies within words
 * from the right is one run with them, numbers and names too, and {@link ArabicShapes} puts its parts in order.
 */
final class BidiRuns implements BidiSplitter {

    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        runs.clear();
        boolean fromTheRight = defaultDirection == RTL;
        Bidi bidi = new Bidi(paragraph, fromTheRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int start = 0;
        for (int i = 0; i < bidi.getRunCount(); i++) {
            byte direction = direction(bidi, i, fromTheRight);
            int end = bidi.getRunLimit(i);
            if (i + 1 == bidi.getRunCount() || direction(bidi, i + 1, fromTheRight) != direction) {
                runs.add(new BidiTextRun(start, end - start, direction));
                start = end;
            }
        }
    }

    private static byte direction(Bidi bidi, int run, boolean fromTheRight) {
        int level = bidi.getRunLevel(run);
        return (fromTheRight ? level % 2 == 1 : level > 0) ? RTL : LTR;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return baseDirection(paragraph);
    }

    /** The direction of the first letter that has one. */
    static byte baseDirection(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return LTR;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return RTL;
                }
                default -> {}
            }
        }
        return NEUTRAL;
    }
}
