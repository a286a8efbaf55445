package daybook.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule at work on the entries of one subject, seen once each in the order of the timeline. Keeps counts, not
 * entries.
 */
public abstract class Watch {

    /** Takes in the next entry. */
    public abstract void see(Seen seen);

    /** What was found; null when the rule does not fire. */
    public abstract @Nullable Fired fired();

    /** What was found, for a rule that goes by the flags of the rules before it. */
    public @Nullable Fired fired(List<Standing> before) {
        return fired();
    }

    /**
     * What the dates leave open, where the rule would fire for some of the times that they allow; null when nothing is
     * open.
     */
    public @Nullable Open open() {
        return null;
    }

    /** What is left open: whole sentences, and the entries in question. */
    public record Open(String reason, List<Long> entries) {}
}
