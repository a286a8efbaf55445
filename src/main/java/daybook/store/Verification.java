package daybook.store;

import daybook.ledger.ClockSteps;
import daybook.ledger.Head;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found when everything stored was checked against the chain.
 *
 * @param records how many records were read
 * @param first when the first one was recorded
 * @param head where the chain ends, or null when nothing could be read
 * @param firstBad the number of the first record at which something does not hold, or null
 * @param clockSteps where the clock went back
 * @param checks each check, in the order in which they are shown
 * @param facts how many facts are there
 * @param redacted each redaction, and what it removed
 */
public record Verification(
        long records,
        @Nullable Instant first,
        @Nullable Head head,
        @Nullable Long firstBad,
        ClockSteps clockSteps,
        List<Check> checks,
        long facts,
        List<Redacted> redacted) {

    /**
     * One check.
     *
     * @param name what was checked, one word or two
     * @param ok whether it holds
     * @param noted whether it holds and there is something to know all the same
     * @param detail what was found, in a sentence
     */
    public record Check(String name, boolean ok, boolean noted, String detail) {

        /** A check that holds, or does not. */
        public Check(String name, boolean ok, String detail) {
            this(name, ok, false, detail);
        }

        /** What was found, for people. */
        public String said() {
            return noted ? detail : (ok ? "holds: " : "FAILS: ") + detail;
        }
    }

    /** Whether every check holds. */
    public boolean holds() {
        for (Check check : checks) {
            if (!check.ok()) {
                return false;
            }
        }
        return true;
    }
}
