package daybook.terminal;

/** What stands in one row of one {@link Column}; the text may have line breaks. */
public record Cell(SafeText text, Style style) {
    /** A cell without a style. */
    public static Cell of(SafeText text) {
        return new Cell(text, Style.PLAIN);
    }

    /** A cell of raw text. */
    public static Cell of(String raw) {
        return of(SafeText.of(raw));
    }
}
