package daybook.terminal;

/** Puts colour codes around text, or leaves them out. They go in last, after every width is settled. */
public final class Palette {
    /** Writes no codes at all. */
    public static final Palette WITHOUT_COLOUR = new Palette(false);

    /** Writes codes. */
    public static final Palette WITH_COLOUR = new Palette(true);

    private final boolean colour;

    private Palette(boolean colour) {
        this.colour = colour;
    }

    /** The palette that writes codes or not. */
    public static Palette colour(boolean allowed) {
        return allowed ? WITH_COLOUR : WITHOUT_COLOUR;
    }

    /** Whether codes are written. */
    public boolean isColour() {
        return colour;
    }

    /** Appends a text in a style; each of its lines starts and ends its own codes, so that none spills over. */
    void paint(StringBuilder to, Style style, SafeText text) {
        String shown = text.toString();
        if (!colour || style.codes().isEmpty() || shown.isEmpty()) {
            to.append(shown);
            return;
        }
        int start = 0;
        while (start <= shown.length()) {
            int end = shown.indexOf('\n', start);
            end = end < 0 ? shown.length() : end;
            if (end > start) {
                to.append("\u001B[").append(style.codes()).append('m');
                to.append(shown, start, end).append("\u001B[0m");
            }
            if (end < shown.length()) {
                to.append('\n');
            }
            start = end + 1;
        }
    }
}
