package daybook.escalation;

/**
 * The numbers that no published source sets. They are daybook's own and every card says so; numbers that come from a
 * source are constants of their rule.
 *
 * @param silenceDays an incident after so many days of silence, or more, has resumed
 * @param rateDays the length of the two periods whose incidents are compared
 * @param rateLeast how many incidents the later period has to hold at least
 * @param settledAfter after so many incidents a channel, place or target not seen before is new
 * @param stepDays how many days after a flag an advised step is outstanding
 */
public record Thresholds(int silenceDays, int rateDays, int rateLeast, int settledAfter, int stepDays) {

    /** The values that daybook ships with. */
    public static final Thresholds DEFAULT = new Thresholds(60, 28, 3, 3, 7);

    public Thresholds {
        if (silenceDays < 1 || rateDays < 1 || rateLeast < 1 || settledAfter < 1 || stepDays < 0) {
            throw new IllegalArgumentException("thresholds count whole days and incidents");
        }
    }
}
