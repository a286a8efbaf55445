package daybook.terminal;

/**
 * What a piece of text is, for {@link Palette} to show in colour. Never the only carrier of its meaning: the words say the
 * same, for those who print, pipe or do not see colours.
 */
public enum Style {
    PLAIN(""),
    HEADING("1"),
    DIM("2"),
    /** A flag of the level "urgent". */
    URGENT("1;31"),
    /** A flag of the level "act". */
    ACT("33"),
    /** A flag of the level "note". */
    NOTE("36"),
    ERROR("1;31"),
    /** An entry taken back. Dim rather than struck through, which many terminals cannot show. */
    WITHDRAWN("2"),
    /** Words that were searched for. */
    MATCH("1;4");

    private final String codes;

    Style(String codes) {
        this.codes = codes;
    }

    /** The parameters of the terminal's SGR sequence (ECMA-48, section 8.3.117), empty for none. */
    String codes() {
        return codes;
    }
}
