package daybook.escalation;

import daybook.words.DateWords;
import daybook.words.English;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The thresholds in force: daybook's own, and those that a log has set instead. */
public final class Thresholds {

    /** The values that daybook ships with. */
    public static final Thresholds DEFAULT = new Thresholds(new EnumMap<>(Threshold.class));

    private final EnumMap<Threshold, Change> changes;

    /**
     * A value that a log has set.
     *
     * @param on the day on which it was set, in the log's zone
     */
    public record Change(int value, LocalDate on) {}

    private Thresholds(EnumMap<Threshold, Change> changes) {
        this.changes = changes;
    }

    /**
     * daybook's own but for these.
     *
     * @throws IllegalArgumentException when a value is not one that the threshold takes
     */
    public static Thresholds with(Map<Threshold, Change> changes) {
        EnumMap<Threshold, Change> kept = new EnumMap<>(Threshold.class);
        for (Map.Entry<Threshold, Change> each : changes.entrySet()) {
            if (!each.getKey().takes(each.getValue().value())) {
                throw new IllegalArgumentException(
                        each.getKey().word() + " cannot be " + each.getValue().value());
            }
            kept.put(each.getKey(), each.getValue());
        }
        return new Thresholds(kept);
    }

    /** The value in force. */
    public int value(Threshold threshold) {
        Change change = changes.get(threshold);
        return change == null ? threshold.standard() : change.value();
    }

    /** Whose the value in force is: "daybook's default is 60 days." or that the log has set it, and when. */
    public String sentence(Threshold threshold) {
        Change change = changes.get(threshold);
        String standard = threshold.words(threshold.standard());
        if (change == null) {
            return "daybook's default is " + standard + ".";
        }
        return English.capital(threshold.words(change.value())) + " is this log's setting, changed on "
                + DateWords.date(change.on()) + " (daybook's default is " + standard + ").";
    }

    public int silenceDays() {
        return value(Threshold.SILENCE_DAYS);
    }

    public int rateDays() {
        return value(Threshold.RATE_DAYS);
    }

    public int rateLeast() {
        return value(Threshold.RATE_LEAST);
    }

    public int settledAfter() {
        return value(Threshold.SETTLED_AFTER);
    }

    public int giftTotal() {
        return value(Threshold.GIFT_TOTAL);
    }

    public int stepDays() {
        return value(Threshold.STEP_DAYS);
    }
}
