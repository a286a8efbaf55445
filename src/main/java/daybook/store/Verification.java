package daybook.store;

import daybook.ledger.ClockSteps;
import daybook.ledger.Head;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * @param evidence whether the evidence itself is what was recorded
 * @param journal what lies beside the log
 */
public record Verification(
        long records,
        @Nullable Instant first,
        @Nullable Head head,
        @Nullable Long firstBad,
        ClockSteps clockSteps,
        List<Check> checks,
        long facts,
        List<Redacted> redacted,
        EvidenceState evidence,
        JournalFinding journal) {

    private static final Set<String> REBUILT = Set.of("projection", "search", "tables", "file");

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

    /** Returns the same with what lies beside the log, which is a check of its own when there is anything. */
    public Verification with(JournalFinding beside) {
        List<Check> all = new ArrayList<>(checks);
        if (beside.state() != JournalFinding.State.NONE) {
            all.add(new Check("journal", beside.hint() == null, beside.detail()));
        }
        return new Verification(
                records, first, head, firstBad, clockSteps, List.copyOf(all), facts, redacted, evidence, beside);
    }

    /** Returns true if the evidence matches and something that is made from it does not, so that it can be made anew. */
    public boolean canBeRebuilt() {
        boolean wrong = false;
        for (Check check : checks) {
            wrong |= !check.ok() && REBUILT.contains(check.name());
        }
        return wrong && evidence.intact();
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
