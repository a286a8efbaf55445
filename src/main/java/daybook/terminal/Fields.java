package daybook.terminal;

import java.util.List;

/**
 * One thing described by lines of {@code label  text}, the texts in one column and wrapped. On a narrow screen the text
 * goes below its label instead.
 */
public final class Fields {
    private static final int GUTTER = 2;
    private static final int LEAST_TEXT = 24;

    private final Output out;
    private final int width;
    private final int labelWidth;
    private final boolean below;

    /**
     * @param out where the lines go
     * @param width the columns of the screen
     * @param labelWidth the columns of the longest label
     */
    public Fields(Output out, int width, int labelWidth) {
        this.out = out;
        this.width = Math.max(1, width);
        this.labelWidth = labelWidth;
        this.below = this.width - labelWidth - GUTTER < LEAST_TEXT;
    }

    /** Writes one field. */
    public void field(String label, SafeText text) {
        field(label, Style.PLAIN, text);
    }

    /** Writes one field with its text in a style. */
    public void field(String label, Style style, SafeText text) {
        SafeText safeLabel = SafeText.of(label);
        if (below) {
            out.paragraph(Style.DIM, safeLabel, width, 0);
            out.paragraph(style, text, width, GUTTER);
            return;
        }
        int start = Math.max(labelWidth, safeLabel.width()) + GUTTER;
        List<SafeText> lines = Wrap.lines(text, width - start);
        for (int i = 0; i < lines.size(); i++) {
            SafeText line = lines.get(i);
            if (i == 0) {
                out.print(Style.DIM, safeLabel);
            }
            if (!line.isEmpty()) {
                out.print(SafeText.blanks(i == 0 ? start - safeLabel.width() : start));
                out.print(style, line);
            }
            out.line();
        }
    }

    /** Writes a field whose text is to be copied in one piece, below its label where it does not fit beside it. */
    public void whole(String label, Style style, SafeText text) {
        if (text.width() <= width - labelWidth - GUTTER || text.width() > width - GUTTER) {
            field(label, style, text);
            return;
        }
        out.line(Style.DIM, SafeText.of(label));
        out.print(SafeText.blanks(GUTTER)).line(style, text);
    }
}
