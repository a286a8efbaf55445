package daybook.escalation;

import daybook.words.English;
import java.util.List;
import java.util.Optional;

/**
 * A number that no published source sets. It is daybook's own, the output says so, and a log can set another one.
 * Numbers that come from a source are constants of their rule and cannot be set.
 */
public enum Threshold {
    SILENCE_DAYS("silence-days", 60, 1, "resumed", "An incident after so many days without one began again."),
    RATE_DAYS("rate-days", 28, 1, "rate-up", "The days of each of the two periods whose incidents are compared."),
    RATE_LEAST("rate-least", 3, 1, "rate-up", "The incidents that the later period has to hold at least."),
    SETTLED_AFTER(
            "settled-after", 3, 1, "new-channel", "After so many incidents a channel, place or target can be new."),
    GIFT_TOTAL(
            "gift-total",
            50,
            0,
            "gift-register",
            "Gifts within 12 months that come to more than so many pounds are a flag; 0 for none. NHS England sets £50 for"
                    + " staff of trusts."),
    STEP_DAYS("step-days", 7, 0, "steps-outstanding", "So many days after a flag an advised step is outstanding.");

    /** The largest value that any of them takes: about ten years of days. */
    public static final int MOST = 3650;

    private final String word;
    private final int standard;
    private final int least;
    private final String rule;
    private final String meaning;

    Threshold(String word, int standard, int least, String rule, String meaning) {
        this.word = word;
        this.standard = standard;
        this.least = least;
        this.rule = rule;
        this.meaning = meaning;
    }

    /** Its name on the command line and in the log, such as {@code silence-days}. */
    public String word() {
        return word;
    }

    /** The value that daybook ships with. */
    public int standard() {
        return standard;
    }

    /** The smallest value that it takes. */
    public int least() {
        return least;
    }

    /** The rule that goes by it. */
    public String rule() {
        return rule;
    }

    /** What it sets, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Whether it takes that value. */
    public boolean takes(int value) {
        return value >= least && value <= MOST;
    }

    /** What a value of it stands for: "60 days", "at least 3 incidents". */
    public String words(int value) {
        return switch (this) {
            case SILENCE_DAYS, STEP_DAYS -> English.days(value);
            case RATE_DAYS -> "a period of " + English.days(value);
            case RATE_LEAST -> "at least " + English.incidents(value);
            case GIFT_TOTAL -> value == 0 ? "no total of gifts" : "£" + value + " in 12 months";
            case SETTLED_AFTER -> value == 1 ? "the first incident" : "the first " + value + " incidents";
        };
    }

    /** The one of exactly that name. */
    public static Optional<Threshold> of(String word) {
        for (Threshold each : values()) {
            if (each.word.equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** All names, in order. */
    public static List<String> words() {
        return List.of(
                SILENCE_DAYS.word,
                RATE_DAYS.word,
                RATE_LEAST.word,
                SETTLED_AFTER.word,
                GIFT_TOTAL.word,
                STEP_DAYS.word);
    }
}
