package daybook.ledger;

import daybook.log.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a chain against checkpoints that were kept outside. */
public final class CheckpointCheck {

    /** So many groups that agree cannot be chance: a chain written anew agrees in none, and nobody can compute one that agrees in eight. */
    private static final int CERTAINLY_MEANT = 8;

    /** What can be wrong. */
    public enum Problem {
        /** It was made of another log. */
        OTHER_LOG("other-log"),
        /** The chain ends before the record that it names. */
        CUT("cut"),
        /** The record that it names is another one now. */
        REWRITTEN("rewritten"),
        /** All agrees but the time, so the text of the checkpoint was changed. */
        OTHER_TIME("other-time"),
        /** Most groups agree: it was written down or typed wrongly. */
        MISTYPED("mistyped"),
        /** The hash is that of a record with another number. */
        OTHER_NUMBER("other-number"),
        /** The chain does not hold up to the record that it names. */
        BROKEN("broken");

        private final String word;

        Problem(String word) {
            this.word = word;
        }

        /** The word in JSON. */
        public String word() {
            return word;
        }
    }

    /**
     * Whether a checkpoint holds.
     *
     * @param given the checkpoint
     * @param recorded when the record that it names was recorded, as far as that is known
     * @param problem what is wrong, or null when it holds
     * @param detail what was found, in a sentence without its full stop
     */
    public record Result(
            GivenCheckpoint given,
            @Nullable Instant recorded,
            @Nullable Problem problem,
            String detail) {

        public boolean holds() {
            return problem == null;
        }
    }

    private final HeadWatch watch;
    private final @Nullable Head end;
    private final @Nullable Long broken;

    /**
     * @param watch was asked for every checkpoint before the chain was read
     * @param end where the chain ends, or null when nothing could be read
     * @param broken the first record at which the chain does not hold, or null
     */
    public CheckpointCheck(HeadWatch watch, @Nullable Head end, @Nullable Long broken) {
        this.watch = watch;
        this.end = end;
        this.broken = broken;
    }

    /** Holds one against the chain. */
    public Result check(GivenCheckpoint given) {
        Head there = watch.at(given.records());
        String number = "record " + given.records();
        String log = given.log();
        if (log != null && end != null && !log.equals(end.log())) {
            return failed(given, Problem.OTHER_LOG, "it was made of another log, " + log);
        }
        if (there == null) {
            return end != null && given.records() > end.records()
                    ? cut(given, end.records())
                    : failed(given, Problem.BROKEN, number + " is missing or cannot be read");
        }
        if (!there.hash().equals(given.hash())) {
            return otherHash(given, there);
        }
        if (broken != null && broken <= given.records()) {
            return failed(
                    given, Problem.BROKEN, "the chain does not hold at record " + broken + ", which comes before it");
        }
        Instant recorded = given.recorded();
        if (recorded != null && !recorded.equals(there.recorded())) {
            return failed(
                    given,
                    Problem.OTHER_TIME,
                    "it says that " + number + " was recorded at " + Stamp.format(recorded)
                            + ", and the chain, whose hash agrees, says " + Stamp.format(there.recorded())
                            + ": the text of the checkpoint was changed");
        }
        return new Result(
                given,
                there.recorded(),
                null,
                "what was recorded up to " + number + " is the same as when it was made");
    }

    private Result cut(GivenCheckpoint given, long records) {
        Long elsewhere = watch.numberOf(given.hash());
        if (elsewhere != null) {
            return otherNumber(given, elsewhere);
        }
        return failed(
                given,
                Problem.CUT,
                "it was made of record " + given.records() + ", and there are " + records
                        + ": the end was cut off, or this is an older copy");
    }

    private Result otherHash(GivenCheckpoint given, Head there) {
        Long elsewhere = watch.numberOf(given.hash());
        if (elsewhere != null) {
            return otherNumber(given, elsewhere);
        }
        List<String> wrong = new ArrayList<>();
        List<String> was = Checkpoint.groups(given.hash());
        List<String> is = Checkpoint.groups(there.hash());
        for (int i = 0; i < Checkpoint.GROUPS; i++) {
            if (!was.get(i).equals(is.get(i))) {
                wrong.add((i + 1) + " (" + was.get(i) + ")");
            }
        }
        if (Checkpoint.GROUPS - wrong.size() >= CERTAINLY_MEANT) {
            return failed(
                    given,
                    Problem.MISTYPED,
                    (wrong.size() == 1 ? "group " : "groups ") + String.join(", ", wrong) + " of 16 "
                            + (wrong.size() == 1 ? "differs" : "differ") + " from record " + given.records()
                            + " and the others agree, as no changed record could: written down or typed wrongly;"
                            + " compare with where it is kept");
        }
        return failed(
                given,
                Problem.REWRITTEN,
                "record " + given.records() + " is not the one that there was when it was made: the chain was rewritten"
                        + " from that record or from one before it");
    }

    private static Result otherNumber(GivenCheckpoint given, long number) {
        return failed(
                given,
                Problem.OTHER_NUMBER,
                "its hash is that of record " + number + ", not of record " + given.records()
                        + ": the number was written down or typed wrongly");
    }

    private static Result failed(GivenCheckpoint given, Problem problem, String detail) {
        return new Result(given, given.recorded(), problem, detail);
    }
}
