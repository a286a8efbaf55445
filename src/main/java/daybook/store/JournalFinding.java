package daybook.store;

import org.jspecify.annotations.Nullable;

/**
 * What lies beside a log of a write that was interrupted, and what comes of it.
 *
 * @param state what it is
 * @param detail what was found, in a sentence without its full stop
 * @param hint what to do, or null when nothing needs doing
 */
public record JournalFinding(
        State state, String detail, @Nullable String hint) {

    /** What can lie beside a log. */
    public enum State {
        /** Nothing that matters. */
        NONE("none"),
        /** A program was interrupted; what it had half done is taken back. */
        INTERRUPTED("interrupted"),
        /** A program was interrupted when all that it wrote was there; it is kept. */
        COMPLETE("complete"),
        /** The journal of another file, or of another time. */
        FOREIGN("foreign"),
        /** Another program set the log to write-ahead logging. */
        WRITE_AHEAD("write-ahead");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** The word in JSON. */
        public String word() {
            return word;
        }
    }

    /** Nothing lies there that matters. */
    public static final JournalFinding NONE =
            new JournalFinding(State.NONE, "no program was interrupted while it wrote", null);
}
