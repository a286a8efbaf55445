package daybook.guidance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that runs out.
 *
 * @param cause what it is
 * @param on the day on which it runs out; null for an order whose end is not recorded
 * @param passed whether that day is over
 * @param entry the entry that it goes by
 */
public record Reminder(Cause cause, @Nullable LocalDate on, boolean passed, long entry) {

    /** What runs out. */
    public enum Cause {
        /** The newest warning of removal is twelve months old on that day. */
        WARNING_AGES,
        /** The warning says itself that it ends on that day. */
        WARNING_ENDS,
        /** The order ends on that day. */
        ORDER_ENDS,
        /** No end of the order is recorded. */
        ORDER_WITHOUT_END
    }
}
