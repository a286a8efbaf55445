package daybook.store;

import org.jspecify.annotations.Nullable;

/**
 * How long ago the last checkpoint was made, counted in entries.
 *
 * @param last the record of the one that covers most, or null when none was ever made
 * @param entriesSince how many entries were added that it does not cover; all, when there is none
 */
public record CheckpointAge(@Nullable Event last, long entriesSince) {

    /** So many entries without a checkpoint are worth a reminder. */
    public static final int REMIND_AFTER = 20;

    /** Whether it is time for another one. */
    public boolean isDue() {
        return entriesSince >= REMIND_AFTER;
    }
}
