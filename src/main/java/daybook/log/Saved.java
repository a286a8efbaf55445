package daybook.log;

/**
 * What became of what was to be saved or written, as an error says it after its reason.
 *
 * @param sentence what a person reads
 */
public record Saved(State state, String sentence) {

    /** How sure it is. */
    public enum State {
        /** Nothing of it was saved. */
        NOTHING,
        /** All of it was saved. */
        WHOLE,
        /** This could not be found out. */
        UNKNOWN
    }

    /** Nothing was saved in the log. */
    public static final Saved NOTHING = nothing("Nothing was saved.");

    /** No file was written. */
    public static final Saved NOTHING_WRITTEN = nothing("Nothing was written.");

    /** What is at that place was left as it is. */
    public static final Saved NOTHING_TOUCHED = nothing("Nothing was touched.");

    /** Nothing, said in words of its own. */
    public static Saved nothing(String sentence) {
        return new Saved(State.NOTHING, sentence);
    }

    /** All of it. */
    public static Saved whole(String sentence) {
        return new Saved(State.WHOLE, sentence);
    }

    /** Nobody knows. */
    public static Saved unknown(String sentence) {
        return new Saved(State.UNKNOWN, sentence);
    }
}
