package daybook.guidance;

import daybook.log.Step;
import java.util.List;
import java.util.Locale;

/**
 * One step of the ladder for one subject.
 *
 * @param taken all the times that it was taken, in time order, those of unknown date last
 * @param reasons why it is advised or worth considering, the most pressing first
 * @param notes what has to be known before it is taken
 */
public record Rung(Step step, State state, List<Taken> taken, List<Reason> reasons, List<Note> notes) {

    /** Where a step stands. None of these says that enough was done. */
    public enum State {
        /** Recorded at least once. */
        DONE,
        /** Recorded, but what advises it names entries that came later. */
        AGAIN,
        /** Advised and not recorded. */
        OUTSTANDING,
        /** Worth considering and not recorded. */
        CONSIDER,
        /** Nothing that was logged advises it. */
        OPEN;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The word used in JSON and on the screen. */
        public String word() {
            return word;
        }
    }
}
