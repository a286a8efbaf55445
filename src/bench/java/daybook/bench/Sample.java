package daybook.bench;

/**
 * One run.
 *
 * @param wallMillis from before the process is made until it has ended
 * @param processorMillis user and system time of it and its children
 * @param peakKib the largest resident memory of one process of it; 0 where it was not measured
 * @param failure what went wrong; empty where nothing did
 * @param stopped whether it was ended because it took longer than the limit
 */
record Sample(double wallMillis, double processorMillis, long peakKib, String failure, boolean stopped) {

    boolean isGood() {
        return failure.isEmpty() && !stopped;
    }
}
