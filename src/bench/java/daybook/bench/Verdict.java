package daybook.bench;

/** How a ratio stands to that of the baseline. */
enum Verdict {
    SAME("same"),
    BETTER("better"),
    WORSE("WORSE"),
    /** Worse by the clock alone: it waits for something, such as a lock, a disk or another process. */
    WAITS("WAITS"),
    NEW("no baseline");

    /** So much more processor time than the baseline is taken for noise, another processor or another build of the JDK. */
    static final double TOLERANCE = 0.35;

    /** A cold start is measured in many runs, beside something like it. */
    static final double COLD_TOLERANCE = 0.25;

    /** By the clock much more is taken for noise: other programs run too. */
    static final double WALL_TOLERANCE = 1.0;

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean isBad() {
        return this == WORSE || this == WAITS;
    }

    /**
     * Compares what was measured with the baseline.
     *
     * <p>On a machine that has other work, threads that ran beside each other run one after the other: by the clock every ratio goes
     * towards that of processor time. So only what is slower by the clock than either explains is taken for waiting.
     */
    static Verdict of(Operation operation, Ratio now, Ratio baseline) {
        double tolerance = operation.sort() == Operation.Sort.COLD ? COLD_TOLERANCE : TOLERANCE;
        if (now.processor() > baseline.processor() * (1 + tolerance)) {
            return WORSE;
        }
        if (now.wall() > Math.max(baseline.wall(), now.processor()) * (1 + WALL_TOLERANCE)) {
            return WAITS;
        }
        return now.processor() < baseline.processor() / (1 + tolerance) ? BETTER : SAME;
    }
}
