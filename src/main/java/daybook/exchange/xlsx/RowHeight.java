package daybook.exchange.xlsx;

/**
 * How high a row has to be for its texts. Written into the workbook because not every program measures the texts of a file that
 * another one made; an estimate, because only the program that shows them knows its font.
 */
final class RowHeight {

    /** The most lines that fit into the highest row that a workbook can have, 409 points. */
    static final int MOST_LINES = 27;

    private static final double LINE = 15;

    /** From here on characters are about twice as wide as a digit. */
    private static final int WIDE = 0x2E80;

    private RowHeight() {}

    /** The height of so many lines, in points. */
    static double of(int lines) {
        return Math.min(lines, MOST_LINES) * LINE;
    }

    /** How many lines a text takes in a column of that width, in digits. Letters are narrower, which leaves room for words that move on. */
    static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (int i = 0; i < text.length() && lines <= MOST_LINES; i++) {
            char c = text.charAt(i);
            int wide = c >= WIDE && !Character.isSurrogate(c) ? 2 : 1;
            if (c == '\n') {
                lines++;
                used = 0;
            } else if (used + wide > width) {
                lines++;
                used = wide;
            } else {
                used += wide;
            }
        }
        return lines;
    }
}
