package daybook.faults;

import daybook.faults.Daybook.Run;

/** What a run said became of what it was to save. */
enum Claim {
    SAVED,
    NOT_SAVED,
    /** The program said that it does not know. */
    UNKNOWN,
    /** It was killed before it could say anything. */
    KILLED,
    /** It ended by itself, in failure, and did not say. */
    SILENT;

    private static final int BY_SIGNAL_9 = 137;

    private static final String[] NOT = {
        "Nothing was saved",
        "No log was made",
        "No backup was made",
        "Nothing was restored",
        "Nothing was touched",
        "Nothing was changed",
        "Nothing was written"
    };

    private static final String[] SAVED_ALL_THE_SAME = {
        "It was saved all the same",
        "stays saved",
        "is saved",
        "are saved",
        "are kept with entry",
        "is written",
        ", whole.",
        "Recorded as #",
        "are written",
        "was rebuilt"
    };

    static Claim of(Run run) {
        if (run.said("It is not known whether")) {
            return UNKNOWN;
        }
        if (run.said("t is not recorded that it ")) {
            // What was made is there; the record of it, which counts, is not.
            return NOT_SAVED;
        }
        for (String words : SAVED_ALL_THE_SAME) {
            if (run.said(words)) {
                return SAVED;
            }
        }
        if (run.status() == 0) {
            return SAVED;
        }
        for (String words : NOT) {
            if (run.said(words)) {
                return NOT_SAVED;
            }
        }
        if (run.status() == BY_SIGNAL_9 || run.status() == 9) {
            // A checkpoint is handed over before it is recorded, and says when it is.
            boolean handedOver = run.said("To write on paper") && !run.said("Recorded as");
            return run.out().isEmpty() || handedOver ? KILLED : SAVED;
        }
        return SILENT;
    }
}
